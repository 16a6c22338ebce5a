/**
 * A check that came in, written back word for word while nobody here has written its verdict anew (F1): it is somebody else's, and nothing
 * is said under their name that they did not say.
 */
import { keptReview } from '#domain/claim-reviews.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { Verdict } from '#domain/records.ts'
import { asList, hasType } from '../foreign-annotations/json-parts.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { isJsonObject } from '../read-json.ts'

/** What its file said of it, without who made it where nobody is to be named; `null` for a verdict that was written here, or anew. */
export function reviewAsItCame({ scope }: Pick<PublishSource, 'scope'>, verdict: Verdict): JsonObject | null {
  const kept = keptReview(verdict)
  if (!kept || kept.rating !== verdict.rating || kept.explanation !== verdict.explanation) return null
  return scope.names ? kept.original : withoutMakers(kept.original)
}

const makers: readonly string[] = ['author', 'creator', 'contributor', 'editor', 'publisher', 'provider', 'sdPublisher']

/** Bodies stay, people do not, nor names of which nobody says what they are. To whom the claim is given is what is checked: it stays. */
function withoutMakers(object: JsonObject): JsonObject {
  const kept = Object.entries(object).flatMap(([name, value]): readonly (readonly [string, JsonValue])[] => {
    if (name === 'itemReviewed') return [[name, value]]
    if (!makers.includes(name)) return [[name, withoutMakersIn(value)]]
    const bodies = asList(value).filter(isBody)
    const [first] = bodies
    if (first === undefined) return []
    return [[name, Array.isArray(value) ? bodies : first]]
  })
  return Object.fromEntries(kept)
}

/** The depth of what was read has a limit. */
function withoutMakersIn(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(withoutMakersIn)
  return isJsonObject(value) ? withoutMakers(value) : value
}

function isBody(maker: JsonValue): boolean {
  return isJsonObject(maker) && ['Organization', 'NewsMediaOrganization'].some((type) => hasType(maker, type))
}
