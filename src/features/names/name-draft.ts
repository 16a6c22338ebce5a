/** A name that is being typed, and what it comes to. Pure. */
import type { NamedThing } from '#domain/aliases.ts'
import { nameKey } from '#domain/tables.ts'
import { identifyLanguage } from '#language/identify.ts'

export interface NameDraft {
  readonly name: string
  /** `null` as long as nobody chose one: then it is recognised. */
  readonly language: string | null
  /** What it is the same as, as it is typed. */
  readonly means: string
}

export const emptyName: NameDraft = { name: '', language: null, means: '' }

/** What was kept of an earlier typing; `null` if it is none. */
export function readNameDraft(kept: unknown): NameDraft | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { name, language, means } = kept as Record<string, unknown>
  if (typeof name !== 'string' || typeof means !== 'string') return null
  return { name, means, language: typeof language === 'string' ? language : null }
}

/** The language a name is likely to be in: by its letters and words, else the one given. */
export function languageOfName(name: string, otherwise: string): string {
  const { language } = identifyLanguage(name, { expected: otherwise })
  return language === 'und' ? otherwise : language
}

/** The names to be added: with a new thing its own name comes first, so that it has a language too. */
export function namesOf(
  { name, language, means }: NameDraft,
  things: readonly NamedThing[],
  otherwise: string,
): readonly { readonly name: string; readonly language: string }[] {
  const own = { name: name.trim(), language: language ?? languageOfName(name, otherwise) }
  const isKnown = things.some(({ key }) => key === nameKey(means))
  const isItself = nameKey(means) === nameKey(name)
  return isKnown || isItself ? [own] : [{ name: means.trim(), language: languageOfName(means, otherwise) }, own]
}
