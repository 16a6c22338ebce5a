/** What a person may choose for the files of an import before they are read, and by what name it is kept for the next. Pure. */
import { headKey, type ColumnChoice } from './file-columns.ts'
import type { LanguageTag } from './records.ts'

/** What is proposed as furniture: by rule and by what repeats in the import, by rule alone, or only what a page marks itself. */
export const furnitureChoices = ['all', 'rules', 'none'] as const

export type FurnitureChoice = (typeof furnitureChoices)[number]

export interface ImportChoices {
  /** Each head once. They stand before what is remembered on the device. */
  readonly columns: readonly ColumnChoice[]
  /** Of files that do not say theirs for sure, by the name of `TextDecoder`; `null`: each as it is recognised. */
  readonly charset: string | null
  readonly furniture: FurnitureChoice
  /** Of articles whose file names none and whose text is not surely in another; `null`: as it is recognised. */
  readonly language: LanguageTag | null
  /** Of articles whose file names none; `null` leaves it open. */
  readonly outlet: string | null
  /** Name of the story they go into; `null` for none. */
  readonly story: string | null
}

/** Nothing is chosen. */
export const plainChoices: ImportChoices = {
  columns: [],
  charset: null,
  furniture: 'all',
  language: null,
  outlet: null,
  story: null,
}

/** Choices under a name. */
export interface ImportProfile {
  readonly name: string
  readonly choices: ImportChoices
}

/** With a profile in the place of that of its name, else as the last. */
export function keepProfile(profiles: readonly ImportProfile[], profile: ImportProfile): readonly ImportProfile[] {
  const isThere = profiles.some(({ name }) => name === profile.name)
  return isThere ? profiles.map((one) => (one.name === profile.name ? profile : one)) : [...profiles, profile]
}

/** A profile of a file, beside those that are there: under its name, or with a number where another has it. Equal ones are one. */
export function namedApart(profiles: readonly ImportProfile[], profile: ImportProfile): ImportProfile {
  const there = new Map(profiles.map((one) => [one.name, one]))
  const isOther = (one: ImportProfile | undefined) => one !== undefined && profileOf([one], profile.choices) === null
  let name = profile.name
  for (let number = 2; isOther(there.get(name)); number += 1) name = `${profile.name} (${number})`
  return { ...profile, name }
}

/** The profile that says just this; `null` where none does. */
export function profileOf(profiles: readonly ImportProfile[], choices: ImportChoices): ImportProfile | null {
  return profiles.find((one) => areReadAlike(one.choices, choices) && one.choices.story === choices.story) ?? null
}

/** The columns of both; of the same head the later ones. */
export function joinColumns(some: readonly ColumnChoice[], later: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const keys = new Set(later.map(headKey))
  return [...some.filter((one) => !keys.has(headKey(one))), ...later]
}

/** True where files would be read alike with both: the story is of no matter to reading. */
export function areReadAlike(one: ImportChoices, other: ImportChoices): boolean {
  return readKey(one) === readKey(other)
}

function readKey({ columns, charset, furniture, language, outlet }: ImportChoices): string {
  const heads = columns.map((choice) => [headKey(choice), choice.columns.map(({ name, role }) => [name, role])])
  return JSON.stringify([heads, charset, furniture, language, outlet])
}
