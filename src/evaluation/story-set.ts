/** Story sets: invented news stories in several languages, with what each sentence tells. The files are in `stories/`. */

/** A figure or a date as it stands in a sentence, and its value. */
export interface Noted<Value> {
  readonly text: string
  readonly value: Value
}

export interface StorySentence {
  readonly text: string
  /** Ids of the facts it tells; sentences of two versions that share one tell the same. */
  readonly facts?: readonly string[]
  readonly numbers?: readonly Noted<number>[]
  /** `2024-03-19`, `2024-03`, `2024`, `--03-19`, `--03`. */
  readonly dates?: readonly Noted<string>[]
}

export interface StoryVersion {
  /** BCP 47 tag. */
  readonly language: string
  readonly outlet: string
  readonly date: string | null
  readonly paragraphs: readonly (readonly StorySentence[])[]
}

export interface StoryClaim {
  readonly wording: string
  readonly language: string
  readonly facts: readonly string[]
}

export interface StoryDifference {
  readonly fact: string
  readonly versions: readonly [string, string]
  readonly kinds: readonly string[]
}

export interface Story {
  readonly name: string
  /** Whether figures and names abound. */
  readonly kind: 'rich' | 'poor'
  readonly facts: Readonly<Record<string, string>>
  readonly versions: readonly StoryVersion[]
  readonly claims: readonly StoryClaim[]
  readonly differences: readonly StoryDifference[]
}

/** Sentences of a version in reading order. */
export function sentencesOf(version: StoryVersion): readonly StorySentence[] {
  return version.paragraphs.flat()
}

/** The text as an outlet would publish it: sentences joined by a space, in Chinese and Japanese by nothing. */
export function textOf({ language, paragraphs }: StoryVersion): string {
  const joint = /^(?:zh|ja)/.test(language) ? '' : ' '
  return paragraphs.map((sentences) => sentences.map(({ text }) => text).join(joint)).join('\n')
}

/** True when both tell one fact at least. */
export function tellSame(one: Pick<StorySentence, 'facts'>, other: Pick<StorySentence, 'facts'>): boolean {
  return (one.facts ?? []).some((fact) => other.facts?.includes(fact) === true)
}
