/**
 * Annotations that came in from another tool, written back (F1): with the id they had, their comments, tags and links, and what this
 * program does not know of them under one term of ours, so that the file stays valid whatever that was.
 */
import { asItCame, type AsItCame } from '#domain/foreign-passages.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { Passage } from '#domain/records.ts'
import { stableAddress } from '../published/stable-address.ts'

/** Motivations and purposes are words of the Recommendation. */
const motivations: readonly string[] = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]

/** The parts of an annotation that its file gave; `null` for a passage that was made here. */
export function cameInParts(passage: Passage, names: boolean): JsonObject | null {
  const came = asItCame(passage)
  if (!came) return null
  const body = bodiesOf(came)
  return {
    id: addressOf(came, passage),
    motivation: came.motivations.find((word) => motivations.includes(word)) ?? 'highlighting',
    ...(body.length > 0 ? { body } : {}),
    'variorum:original': originalOf(came, names),
  }
}

/** What else the file of an annotation said than its comments, tags and links; without people where nobody is to be named. */
export function originalOf(came: AsItCame, names: boolean): JsonObject {
  const { id, target, created, motivations: words, rest, targetRest } = came
  return {
    id,
    target,
    created,
    creator: names ? came.creator : null,
    motivations: words,
    rest: names ? rest : withoutPeople(rest),
    targetRest: names ? targetRest : withoutPeople(targetRest),
  }
}

/**
 * The address it had; one of its passage where it had none, where it has several targets, each of which is a passage here, and where it is
 * of this program, for the passage that it was made of may be here too.
 */
function addressOf({ id, target, rest }: AsItCame, passage: Passage): string {
  const isOurs = JSON.stringify(rest['generator'] ?? null).includes(software)
  if (id !== null && target === 0 && !isOurs && isUri(id)) return id
  return stableAddress(`passage ${passage.id}`)
}

/** Addresses on the web and names in ASCII: what every schema takes for an address. */
function isUri(words: string): boolean {
  return uriPattern.test(words) && URL.canParse(words)
}

const uriPattern =
  /^(?:https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:[/?](?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?|urn:[a-z0-9][a-z0-9-]*:(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})+)(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i

function bodiesOf({ comments, tags, links }: AsItCame): readonly JsonObject[] {
  const text = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' })
  return [
    ...comments.map(({ text: value, purpose, language }) => ({
      ...text(purpose !== null && motivations.includes(purpose) ? purpose : 'commenting', value),
      ...(language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? { language } : {}),
    })),
    ...tags.map((tag) => text('tagging', tag)),
    ...links.filter(isUri).map((source) => ({ type: 'SpecificResource', source, purpose: 'linking' })),
  ]
}

/** The id of this program as what made an annotation. */
export const software = 'urn:variorum:software'

const people: readonly string[] = ['creator', 'user', 'user_info', 'completed_by', 'email', 'nickname']

/** The same without who made any part of it, for a file without names. */
function withoutPeople<Value extends JsonValue>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one: JsonValue) => withoutPeople(one)) as unknown as Value
  const kept = Object.entries(value as JsonObject).filter(([key]) => !people.includes(key))
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutPeople(part)])) as Value
}
