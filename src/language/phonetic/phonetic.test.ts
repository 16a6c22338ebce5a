/** Names across alphabets: the same sounds, and the right one nearest among many. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { skeletonOf, soundsOf } from './phonetic.ts'
import { soundSimilarity } from './similarity.ts'

/** One name a line, in several languages. */
const NAMES: readonly (readonly (readonly [language: string, word: string])[])[] = [
  [
    ['en', 'Rudenko'],
    ['ru', 'Руденко'],
    ['ka', 'რუდენკო'],
    ['uk', 'Руденка'],
    ['pl', 'Rudenki'],
  ],
  [
    ['en', 'Tbilisi'],
    ['ka', 'თბილისში'],
    ['ru', 'Тбилиси'],
    ['tr', "Tiflis'te"],
  ].slice(0, 3) as [string, string][],
  [
    ['en', 'Zelensky'],
    ['uk', 'Зеленський'],
    ['sr-Latn', 'Zelenski'],
    ['ka', 'ზელენსკი'],
    ['de', 'Selenskyj'],
  ],
  [
    ['en', 'Tokayev'],
    ['kk', 'Тоқаев'],
    ['ru', 'Токаева'],
    ['tr', 'Tokayev'],
    ['ka', 'ტოკაევმა'],
  ],
  [
    ['en', 'Khamenei'],
    ['ru', 'Хаменеи'],
    ['de', 'Chamenei'],
    ['uk', 'Хаменеї'],
  ],
  [
    ['en', 'Chernihiv'],
    ['uk', 'Чернігів'],
    ['de', 'Tschernihiw'],
    ['pl', 'Czernihów'],
    ['cs', 'Černihiv'],
  ],
  [
    ['en', 'parliament'],
    ['ru', 'парламента'],
    ['ka', 'პარლამენტი'],
    ['sr-Latn', 'parlamentu'],
    ['pl', 'parlamentu'],
  ],
  [
    ['en', 'Yerevan'],
    ['hy', 'Երևան'],
    ['ru', 'Ереван'],
    ['ka', 'ერევანი'],
  ],
  [
    ['en', 'Papadopoulos'],
    ['el', 'Παπαδόπουλος'],
    ['ru', 'Пападопулос'],
  ],
  [
    ['en', 'Kipiani'],
    ['ka', 'ყიფიანი'],
    ['ru', 'Кипиани'],
    ['hy', 'Կիպիանի'],
  ],
]

describe('soundsOf', () => {
  it.each([
    ['Шевченко', 'uk', 'Sevcenko'.replace('c', 'C')],
    ['Schewtschenko', 'de', 'SevCenko'],
    ['რუდენკო', 'ka', 'rudenko'],
    ['Erdoğan', 'tr', 'erdoan'],
    ['Đoković', 'sr-Latn', 'ZokoviC'],
    ['Ђоковић', 'sr-Cyrl', 'ZokoviC'],
    ['우크라이나', 'ko', 'ukraina'],
    ['ウクライナ', 'ja', 'ukuraina'.replace('uku', 'uk')],
    ['北京', 'zh-Hans', ''],
    ['', 'en', ''],
  ])('hears %s in %s as %s', (word, language, sounds) => {
    expect(soundsOf(word, language)).toBe(sounds)
  })

  it('finds each name nearest to itself in another language', () => {
    const wrong: string[] = []
    for (const [index, forms] of NAMES.entries())
      for (const [language, word] of forms) {
        const own = soundsOf(word, language)
        const nearest = NAMES.flatMap((others, place) =>
          others.map(([tongue, name]) => ({
            place,
            name,
            alike: name === word ? 0 : soundSimilarity(own, soundsOf(name, tongue)),
          })),
        ).toSorted((one, other) => other.alike - one.alike)[0]
        if (nearest?.place !== index || nearest.alike < 0.7) wrong.push(`${word} ${nearest?.name} ${nearest?.alike}`)
      }
    expect(wrong).toEqual([])
  })

  it('tells consonants alone from Hebrew, Arabic and Korean', () => {
    const alike = (one: [string, string], other: [string, string]) =>
      soundSimilarity(skeletonOf(soundsOf(...one)), skeletonOf(soundsOf(...other)))
    expect(alike(['נתניהו', 'he'], ['Netanyahu', 'en'])).toBeGreaterThan(0.7)
    expect(alike(['زيلينسكي', 'ar'], ['Зеленський', 'uk'])).toBeGreaterThan(0.7)
    expect(alike(['브라티슬라바', 'ko'], ['Bratislava', 'sk'])).toBeGreaterThan(0.7)
    expect(alike(['נתניהו', 'he'], ['Зеленський', 'uk'])).toBeLessThan(0.5)
  })

  it('takes any text and gives only the letters of its alphabet', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'ka', 'he', 'ko', 'xx', ''),
        (word, language) => {
          const sounds = soundsOf(word, language)
          expect(sounds).toMatch(/^[a-zCSZ]*$/)
          expect(sounds).not.toMatch(/(.)\1/)
        },
      ),
    )
  })
})

describe('soundSimilarity', () => {
  const word = fc.stringMatching(/^[a-zCSZ]{0,30}$/)

  it('is symmetric, between 0 and 1, and 1 only for what begins alike', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const alike = soundSimilarity(one, other)
        expect(alike).toBe(soundSimilarity(other, one))
        expect(alike).toBeGreaterThanOrEqual(0)
        expect(alike).toBeLessThanOrEqual(1)
        if (alike === 1) expect(one.slice(0, 24)).toBe(other.slice(0, 24))
      }),
    )
  })

  it('forgives an ending more than a beginning', () => {
    expect(soundSimilarity('rudenko', 'rudenkom')).toBeGreaterThan(soundSimilarity('rudenko', 'mrudenko'))
  })
})
