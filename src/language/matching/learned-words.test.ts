/** What confirmed links teach, on invented words that no lexicon has. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { frequenciesOf } from './frequencies.ts'
import { learnWords, type ConfirmedQuote } from './learned-words.ts'
import { profileOf } from './profile.ts'
import { scoreMatch } from './score.ts'

let english: Vocabulary
let georgian: Vocabulary
beforeAll(async () => {
  english = await loadVocabulary('en')
  georgian = await loadVocabulary('ka')
})

/** Claim, English, Georgian: `blorkens` goes with `ჟღუნდალები`, `frumpets` with `წვოპანტები`. */
const LINKS = [
  ['1', 'The blorkens zanted.', 'ჟღუნდალები დგრალდა.'],
  ['2', 'A blorken mibbled.', 'ჟღუნდალმა ხფოტა.'],
  ['3', 'Seven frumpets quaxed.', 'შვიდი წვოპანტები ღრინდა.'],
  ['4', 'The frumpets vimmed.', 'წვოპანტებმა ჭყარა.'],
  ['5', 'Nobody drelled.', 'არავინ ძგიფა.'],
] as const

const quotes = (): ConfirmedQuote[] =>
  LINKS.flatMap(([claim, here, there]) => [
    { claim, language: 'en', profile: profileOf(here, english) },
    { claim, language: 'ka', profile: profileOf(there, georgian) },
  ])
const word = (text: string, vocabulary: Vocabulary) => {
  const found = profileOf(text, vocabulary).words[0]
  if (!found) throw new Error(`no word in ${text}`)
  return found
}

describe('learned words', () => {
  it('are those that stand together in several claims, however inflected, and no others', () => {
    const learned = learnWords(quotes())
    expect(learned(word('blorkens', english), word('ჟღუნდალებს', georgian))).toEqual({ times: 2, rivals: 1 })
    expect(learned(word('წვოპანტებით', georgian), word('frumpet', english))).toEqual({ times: 2, rivals: 1 })
    expect(learned(word('blorkens', english), word('წვოპანტები', georgian))).toBeNull()
    expect(learned(word('zanted', english), word('დგრალდა', georgian))).toBeNull()
  })

  it('are the same in whatever order the links come', () => {
    const all = quotes()
    const words = all.flatMap(({ profile }) => profile.words)
    const told = (list: readonly ConfirmedQuote[]) => {
      const learned = learnWords(list)
      return words.map((one) => words.map((other) => learned(one, other)))
    }
    const expected = told(all)
    const orders = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
    fc.assert(
      fc.property(orders, (list) => {
        expect(told(list)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('[C9] are evidence of their own kind, with how often, and raise the score a little', () => {
    const [here, there] = [profileOf('All blorkens are gone.', english), profileOf('ჟღუნდალები წავიდა.', georgian)]
    const frequencies = frequenciesOf([here, there])
    const plain = scoreMatch(here, there, frequencies)
    const taught = scoreMatch(here, there, frequencies, { learned: learnWords(quotes()) })
    const found = taught.evidence.filter(({ kind }) => kind === 'learned')
    expect(found).toMatchObject([{ here: { start: 4, end: 12 }, there: { start: 0, end: 10 }, times: 2 }])
    expect(plain.evidence.some(({ kind }) => kind === 'learned')).toBe(false)
    expect(taught.score).toBeGreaterThan(plain.score)
    expect(taught.score - plain.score).toBeLessThan(0.3)
  })

  it('say nothing of words that an anchor or their sound explains', () => {
    const learned = learnWords([
      ...quotes(),
      ...['6', '7'].flatMap((claim) => [
        { claim, language: 'en', profile: profileOf('Georgia', english) },
        { claim, language: 'ka', profile: profileOf('საქართველო', georgian) },
      ]),
    ])
    const [here, there] = [profileOf('Georgia.', english), profileOf('საქართველო.', georgian)]
    const { evidence } = scoreMatch(here, there, frequenciesOf([here, there]), { learned })
    expect(evidence.map(({ kind }) => kind)).toEqual(['territory'])
  })
})
