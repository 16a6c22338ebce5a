/** Which way a script or a language runs. Not the bidirectional algorithm: the browser does that. */
import { languageInfo } from './language-names.ts'
import { countScripts, mainScript } from './script.ts'
import type { Script } from './script.ts'

/** The base direction of a text, as the `dir` attribute wants it. */
export type Direction = 'ltr' | 'rtl'

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

/** The direction of a script by its ISO 15924 code; an unknown one runs left to right. */
export function directionOfScript(script: Script | (string & {})): Direction {
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
}

/**
 * The direction of a BCP 47 language tag: by its script subtag if it has one (`az-Arab`), else by the usual script of
 * the language; `ltr` for tags this program does not know. [T5]
 */
export function directionOfLanguage(tag: string): Direction {
  const script = tag.split('-').find((part, index) => index > 0 && /^[A-Za-z]{4}$/.test(part))
  if (script !== undefined) return directionOfScript(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase())
  return directionOfScript(languageInfo(tag)?.script ?? 'Zyyy')
}

/** The direction of a text by the script most of its letters have; `ltr` where it has none. */
export function directionOfText(text: string): Direction {
  return directionOfScript(mainScript(countScripts(text)))
}
