/** Words that deny, in each language with a lexicon. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseLanguage } from './language-names.ts'
import { NEGATIONS } from './negation.cases.ts'
import { findNegations } from './negation.ts'

describe('findNegations', () => {
  it.each(NEGATIONS)(
    '%s: finds the words of a denial, and none in a sentence like it',
    (language, denied, cues, said) => {
      expect(findNegations(denied, language).map(({ start, end }) => denied.slice(start, end))).toEqual(cues)
      expect(findNegations(said, language).map(({ start, end }) => said.slice(start, end))).toEqual([])
    },
  )

  it('knows every language that has a lexicon, and is silent in others', () => {
    const known = new Set(NEGATIONS.map(([language]) => baseLanguage(language)))
    const lexicons = readdirSync(join(import.meta.dirname, 'packs/lexicon')).map((name) => name.replace('.txt', ''))
    expect(lexicons.filter((language) => !known.has(language))).toEqual([])
    expect(findNegations('not nicht', 'xx')).toEqual([])
  })

  it('gives spans inside any text whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'tr', 'zh', 'ja', 'ar', 'hy'),
        (text, language) => {
          for (const { start, end } of findNegations(text, language)) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        },
      ),
    )
  })
})
