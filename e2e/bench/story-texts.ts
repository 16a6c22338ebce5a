/**
 * Articles in many languages, put together at random from the sentences of the invented development stories of the evaluation: 15 to 25
 * sentences of one language, whatever their story, in paragraphs of three. They mean nothing, but figures, names and words are as in news.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentencesOf, type Story } from '../../src/evaluation/story-set.ts'
import type { MadeText } from './large-project.ts'
import { pick, randomFrom } from './made-up.ts'

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
  const sentences = stories
    .flatMap((story) => story.versions.filter((version) => version.language === language))
    .flatMap((version) => sentencesOf(version).map(({ text }) => text))
  const chosen = Array.from({ length: 15 + Math.floor(random() * 11) }, () => pick(random, sentences))
  const paragraphs = Array.from({ length: Math.ceil(chosen.length / 3) }, (_, at) =>
    chosen.slice(at * 3, at * 3 + 3).join(' '),
  )
  return {
    tag: language,
    direction: /^(?:ar|fa|he)/.test(language) ? 'rtl' : 'ltr',
    // No two articles are the same text.
    text: [`${chosen[0]?.slice(0, 80)} ${index}`, ...paragraphs].join('\n\n'),
  }
}
