/**
 * Articles in many languages, put together at random from the sentences of the invented development stories of the evaluation: 15 to 25
 * sentences of one language, whatever their story, in paragraphs of three. They mean nothing, but figures, names and words are as in news.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentencesOf, type Story } from '../../src/evaluation/story-set.ts'
import type { MadeText } from './large-project.ts'
import { pick } from './made-up.ts'
import { randomFrom } from '../support/random.ts'

const folder = 'src/evaluation/stories/development'
const stories = readdirSync(folder)
  .toSorted()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Story)

/** The claims of the stories, in order. */
export const storyClaims = stories
  .flatMap((story) => story.claims)
  .map(({ wording, language }) => ({ wording, language }))

/** The same text for the same number. */
export function storyText(index: number): MadeText {
  const random = randomFrom(index + 1)
  const { language } = pick(
    random,
    stories.flatMap((story) => story.versions),
  )
  return { tag: language, direction: directionOf(language), text: mixedText(language, random, index) }
}

/** A text of one language for each number; each call has the next language. */
export function storyTexts(index: number): Omit<MadeText, 'text'> & { readonly texts: (number: number) => string } {
  const languages = [...new Set(stories.flatMap((story) => story.versions).map(({ language }) => language))]
  const language = languages[index % languages.length] ?? 'en'
  const random = randomFrom(index + 1)
  return { tag: language, direction: directionOf(language), texts: (number) => mixedText(language, random, number) }
}

function mixedText(language: string, random: () => number, number: number): string {
  const sentences = stories
    .flatMap((story) => story.versions.filter((version) => version.language === language))
    .flatMap((version) => sentencesOf(version).map(({ text }) => text))
  const chosen = Array.from({ length: 15 + Math.floor(random() * 11) }, () => pick(random, sentences))
  const paragraphs = Array.from({ length: Math.ceil(chosen.length / 3) }, (_, at) =>
    chosen.slice(at * 3, at * 3 + 3).join(' '),
  )
  // No two articles are the same text.
  return [`${chosen[0]?.slice(0, 80)} ${number}`, ...paragraphs].join('\n\n')
}

function directionOf(language: string): MadeText['direction'] {
  return /^(?:ar|fa|he)/.test(language) ? 'rtl' : 'ltr'
}
