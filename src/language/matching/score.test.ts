/** How alike sentences are, on invented ones. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { frequenciesOf } from './frequencies.ts'
import { profileOf } from './profile.ts'
import { scoreMatch, wordSimilarity, type ScoreOptions } from './score.ts'

const TAGS = ['en', 'ru', 'ka', 'de', 'he', 'tr', 'fr'] as const
const vocabularies = new Map<string, Vocabulary>()
beforeAll(async () => {
  for (const tag of TAGS) vocabularies.set(tag, await loadVocabulary(tag))
})

type Said = readonly [tag: string, text: string]
const profile = ([tag, text]: Said) => profileOf(text, vocabularies.get(tag)!)

function match(here: Said, there: Said, options: ScoreOptions = {}, others: readonly Said[] = []) {
  return scoreMatch(profile(here), profile(there), frequenciesOf([here, there, ...others].map(profile)), options)
}

/** Kind and words of the evidence, strongest first. */
function evidence(here: Said, there: Said, others: readonly Said[] = []): string[] {
  return match(here, there, {}, others).evidence.map(
    (one) =>
      `${one.kind} ${here[1].slice(one.here.start, one.here.end)} = ${there[1].slice(one.there.start, one.there.end)}`,
  )
}

const ENGLISH: Said = ['en', 'Captain Rudenko brought 7 thousand crates from Iran on 19 March 2024.']
const RUSSIAN: Said = ['ru', '19 марта 2024 года капитан Руденко доставил из Ирана 7000 ящиков.']
const OTHER: Said = ['en', 'A bakery in Lima sells bread.']

describe('evidence', () => {
  it('[C7] of a quarter or a decade and what lies in it is weak', () => {
    const quarter: Said = ['en', 'It closed in Q3 2024.']
    const weight = (there: Said, kind: string) =>
      match(quarter, there).evidence.reduce((sum, one) => sum + (one.kind === kind ? one.weight : 0), 0)
    const [inside, same] = [
      weight(['ru', '12 августа 2024 года.'], 'month'),
      weight(['ru', 'III квартал 2024.'], 'month'),
    ]
    expect(inside).toBeGreaterThan(0)
    expect(inside * 2).toBeLessThan(same)
    expect(weight(['ru', '12 ноября 2024 года.'], 'month')).toBe(0)
    expect(evidence(['en', 'In the 1990s.'], ['de', 'Im Jahr 1994.'])).toEqual(['year the 1990s = 1994'])
  })

  it('[C9] is what both say, in the words of each', () => {
    expect(evidence(ENGLISH, RUSSIAN)).toEqual(
      expect.arrayContaining([
        'date 19 March 2024 = 19 марта 2024 года',
        'number 7 thousand = 7000',
        'territory Iran = Ирана',
        'word Rudenko = Руденко',
      ]),
    )
  })

  it('is the same whatever other sentences there are', () => {
    const others: Said[] = [OTHER, ['de', 'Der Fluss friert zu.']]
    expect(evidence(ENGLISH, RUSSIAN, others).toSorted()).toEqual(evidence(ENGLISH, RUSSIAN).toSorted())
  })

  it('names each thing once, however often it is said', () => {
    expect(
      evidence(['en', 'Iran, Iran and Iran.'], ['ru', 'Иран и Иран.']).filter((one) => /territory/.test(one)),
    ).toEqual(['territory Iran = Иран'])
  })

  it('is also a near concept, which tells less than the same one', () => {
    const [strike, same, near]: Said[] = [
      ['en', 'A strike began.'],
      ['de', 'Ein Streik begann.'],
      ['de', 'Ein Protest begann.'],
    ]
    expect(evidence(strike!, near!)).toContain('concept strike = Protest')
    expect(match(strike!, near!).score).toBeLessThan(match(strike!, same!).score)
  })

  it('a figure read as a year here and as a quantity there is one', () => {
    expect(evidence(['en', 'In 1850.'], ['ru', '1850 ящиков'])).toEqual(['year 1850 = 1850'])
    expect(evidence(['en', '1,850 in 1850'], ['en', 'since 1850'])).toEqual(['year 1850 = 1850'])
  })

  it('such a figure is as common as the commoner reading, from both sides', () => {
    const year: Said = ['en', 'In 1850.']
    const count: Said = ['ru', '1850 ящиков']
    const others: Said[] = [
      ['ru', '1850 лодок'],
      ['ru', '1850 тонн'],
    ]
    expect(match(year, count, {}, others).score).toBeCloseTo(match(count, year, {}, others).score, 9)
  })

  it('a country that both name outweighs one that is only known by its city', () => {
    const both = match(['en', 'France, Paris'], ['en', 'France, Paris'])
    const country = both.evidence.filter(({ kind }) => kind === 'territory')
    expect(country.map(({ here, there }) => [here.start, there.start])).toEqual([[0, 0]])
  })

  it('words that are part of shared names are not counted again', () => {
    expect(evidence(['en', 'Iran'], ['de', 'Iran'])).toEqual(['territory Iran = Iran'])
  })
})

describe('the score', () => {
  it('is 0 for nothing in common, and well above that for the same story', () => {
    expect(match(['en', 'Ox.'], ['ru', 'Лес.'])).toEqual({ score: 0, evidence: [] })
    expect(match(['en', ''], ['ru', '']).score).toBe(0)
    expect(match(ENGLISH, RUSSIAN, {}, [OTHER]).score).toBeGreaterThan(0.5)
    expect(match(ENGLISH, OTHER, {}, [RUSSIAN]).score).toBeLessThan(0.16)
  })

  it('is made of the evidence alone where runs of sounds do not count', () => {
    const weights = { anchors: 1, words: 1, grams: 0, concepts: 0 }
    const of = (there: Said) => match(ENGLISH, there, { weights, byLength: false }, [RUSSIAN, OTHER])
    expect(of(['ru', 'Лес.']).score).toBe(0)
    const { score, evidence: found } = of(RUSSIAN)
    const shared = found.filter(({ kind }) => kind !== 'concept').reduce((sum, { weight }) => sum + weight, 0)
    // What is shared is divided by what both have, and that is at least what is shared and the floor of 1.2.
    expect(score).toBeGreaterThan(0)
    expect(score).toBeLessThanOrEqual(shared / 1.2)
    const none = match(ENGLISH, RUSSIAN, { weights: { anchors: 0, words: 0, grams: 0, concepts: 0 } })
    expect(none.score).toBe(0)
    expect(none.evidence.length).toBe(found.length)
  })

  it('is the sum of its parts', () => {
    const only = (part: 'anchors' | 'words' | 'grams' | 'concepts') =>
      match(ENGLISH, RUSSIAN, {
        weights: { anchors: 0, words: 0, grams: 0, concepts: 0, [part]: 1 },
        byLength: false,
      }).score
    const all = match(ENGLISH, RUSSIAN, { weights: { anchors: 1, words: 1, grams: 1, concepts: 1 }, byLength: false })
    expect(only('anchors') + only('words') + only('grams') + only('concepts')).toBeCloseTo(all.score, 9)
  })

  it('of a claim does not suffer for being short', () => {
    const long: Said = [
      'en',
      `${ENGLISH[1].slice(0, -1)}, while in the harbour an orchestra played old tunes until dusk.`,
    ]
    const claim: Said = ['en', 'Rudenko came from Iran.']
    expect(match(claim, long, { byLength: false }).score).toBeGreaterThan(match(claim, long).score)
  })

  it('is symmetric, and its evidence strongest first', () => {
    const word = fc.constantFrom(
      'Iran',
      'Paris',
      'France',
      'Rudenko',
      'Rudenkov',
      'Radenko',
      'Kamenka',
      'Kamenko',
      'parliament',
      'water',
      'Ирана',
      'Париже',
      'Руденко',
      'парламент',
      'ირანში',
      'რუდენკო',
      'İran',
      'בעיראק',
      "l'Iran",
      '1850',
      'in 1850',
      '7',
      '7 thousand',
      'seven',
      '19 March',
      'in March 2024',
      'NATO',
      'НАТО',
      ',',
      '.',
    )
    const said = fc.tuple(
      fc.constantFrom(...TAGS),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(said, said, said, fc.boolean(), (one, other, third, byLength) => {
        const there = match(one, other, { byLength }, [third])
        const back = match(other, one, { byLength }, [third])
        expect(there.score).toBeCloseTo(back.score, 9)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.evidence.length).toBe(back.evidence.length)
        const weights = there.evidence.map(({ weight }) => weight)
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
        expect(weights.every((weight) => weight > 0)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('words by sound', () => {
  const sounded = (sounds: string, skeleton = sounds) => ({ start: 0, end: 1, sounds, skeleton })

  it('must be the more alike the shorter they are', () => {
    expect(wordSimilarity(sounded('rudenko'), sounded('rudenka'), false)).toBeGreaterThan(0.72)
    expect(wordSimilarity(sounded('ana'), sounded('ano'), false)).toBe(0)
    expect(wordSimilarity(sounded('ana'), sounded('ana'), false)).toBe(1)
    expect(wordSimilarity(sounded('rudenko'), sounded('tudenko'), false)).toBe(0)
    expect(wordSimilarity(sounded('ruda'), sounded('rudaaaaaaaa'), false)).toBe(0)
  })

  it('without vowels need three consonants', () => {
    expect(wordSimilarity(sounded('a', 'rt'), sounded('b', 'rt'), true)).toBe(0)
    expect(wordSimilarity(sounded('a', 'rtnk'), sounded('b', 'rtnk'), true)).toBe(1)
  })
})

it('of a text without end only a sentence’s length is compared', () => {
  const endless: Said = ['en', 'Rudenko and Kamenka and Radenko met. '.repeat(3000)]
  expect(profile(endless).words.length).toBeLessThan(400)
  expect(match(endless, endless).evidence.every(({ here, there }) => here.end <= 2000 && there.end <= 2000)).toBe(true)
})
