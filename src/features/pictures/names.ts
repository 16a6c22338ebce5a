/** How articles and claims are called in pictures and tables: their own words in their own language and direction (T5). */
import type { Article, Claim } from '#domain/records.ts'
import { directionOfLanguage, directionOfText } from '#language/direction.ts'
import type { Words } from '#ui/charts/picture.ts'

/** The outlet, whose language nobody knows, else the title. */
export function articleWords({ outlet, title, firstWords, language }: Article): Words {
  if (outlet !== null) return { text: outlet, lang: null, dir: directionOfText(outlet) }
  return { text: title ?? `[${firstWords}]`, lang: language.tag, dir: language.direction }
}

export function claimWords({ wording, language }: Claim): Words {
  return { text: wording, lang: language, dir: directionOfLanguage(language) }
}

/** What an analyst typed, in whatever language. */
export function typedWords(text: string): Words {
  return { text, lang: null, dir: directionOfText(text) }
}
