/** Looking in articles: what is found lies in its sentence, and says what it is said to say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { findElsewhere, findInVersions } from './find.ts'
import { frequenciesOf } from './frequencies.ts'
import { profileOf } from './profile.ts'
import { readArticle } from './read-article.ts'

const ARTICLE =
  'Утром над рекой стоял туман.\n\nКапитан Руденко 19 марта доставил из Ирана 7 тысяч ящиков. Их ждали давно! Мэр молчал.'
const SOUGHT = 'On 19 March captain Rudenko brought 7,000 crates from Iran.'

async function find(sought: string, article: string, options = { isClaim: false, most: 20 }) {
  const sentences = readArticle(article, await loadVocabulary('ru'))
  const frequencies = frequenciesOf(sentences.map(({ profile }) => profile))
  return findElsewhere(profileOf(sought, await loadVocabulary('en')), sentences, frequencies, options)
}

describe('readArticle', () => {
  it('[T2] gives the sentences in order, each with the anchors that are in it', async () => {
    const sentences = readArticle(ARTICLE, await loadVocabulary('ru'))
    expect(sentences.map(({ start, end }) => ARTICLE.slice(start, end))).toEqual([
      'Утром над рекой стоял туман.',
      'Капитан Руденко 19 марта доставил из Ирана 7 тысяч ящиков.',
      'Их ждали давно!',
      'Мэр молчал.',
    ])
    const keys = sentences.map(({ profile }) => profile.anchors.map(({ key }) => key))
    expect(keys[1]).toEqual(expect.arrayContaining(['date 3-19', 'territory IR', 'number 7000']))
    expect(keys[2]).not.toContain('territory IR')
  })

  it('an empty text has none', async () => {
    const vocabulary = await loadVocabulary('ru')
    expect([readArticle('', vocabulary), readArticle(' \n ', vocabulary)]).toEqual([[], []])
  })

  it('of a text without a full stop only the beginning is compared', async () => {
    const [only, ...others] = readArticle('Иран '.repeat(20_000), await loadVocabulary('ru'))
    expect(others).toEqual([])
    expect(only?.profile.anchors.length).toBeLessThanOrEqual(400)
    expect(Math.max(...(only?.profile.anchors.map(({ end }) => end) ?? []))).toBeLessThanOrEqual(2000)
  })
})

describe('findElsewhere', () => {
  it('[C9] shows the best first, with evidence that quotes both texts', async () => {
    const [best] = await find(SOUGHT, ARTICLE)
    expect(ARTICLE.slice(best?.start, best?.end)).toMatch(/^Капитан Руденко/)
    const quoted = best?.evidence.map(({ here, there }) => [
      SOUGHT.slice(here.start, here.end),
      ARTICLE.slice(there.start, there.end),
    ])
    expect(quoted).toEqual(
      expect.arrayContaining([
        ['19 March', '19 марта'],
        ['Rudenko', 'Руденко'],
        ['7,000', '7 тысяч'],
        ['Iran', 'Ирана'],
      ]),
    )
  })

  it('leaves out what has nothing in common, and gives no more than asked', async () => {
    expect((await find(SOUGHT, ARTICLE)).map(({ start }) => start)).not.toContain(0)
    expect(await find(SOUGHT, 'Иран. Иран! Иран?', { isClaim: true, most: 2 })).toHaveLength(2)
    expect(await find('', ARTICLE)).toEqual([])
    expect(await find(SOUGHT, '')).toEqual([])
  })

  it('equals stand in reading order', async () => {
    const starts = (await find('Iran', 'Иран. Иран. Иран.')).map(({ start }) => start)
    expect(starts).toEqual([0, 6, 12])
  })

  it('an unrelated sentence more changes no evidence', async () => {
    const of = async (article: string) =>
      (await find(SOUGHT, article)).map(({ start, evidence }) => [
        start,
        evidence.map(({ kind, here, there }) => `${kind} ${here.start} ${there.start}`).toSorted(),
      ])
    expect(await of(`${ARTICLE} Кот спал.`)).toEqual(await of(ARTICLE))
  })

  it('[T2] evidence lies inside its sentence, for any text', async () => {
    const [english, russian] = [await loadVocabulary('en'), await loadVocabulary('ru')]
    const sought = profileOf(SOUGHT, english)
    const piece = fc.oneof(
      fc.constantFrom(
        'Иран',
        'Ирана ',
        '7000 ',
        '. ',
        '! ',
        '\n',
        '19 марта ',
        'Руденко ',
        '\ud83d',
        '\u202e',
        '👩‍👧 ',
        '伊朗',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        const sentences = readArticle(text, russian)
        const frequencies = frequenciesOf(sentences.map(({ profile }) => profile))
        const found = findElsewhere(sought, sentences, frequencies, { isClaim: true, most: 20 })
        for (const { start, end, score, evidence } of found) {
          expect(score).toBeGreaterThan(0)
          for (const { here, there } of evidence) {
            expect(there.start).toBeGreaterThanOrEqual(start)
            expect(there.end).toBeLessThanOrEqual(end)
            expect(there.end).toBeGreaterThan(there.start)
            expect(here.end).toBeLessThanOrEqual(SOUGHT.length)
          }
        }
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('findInVersions', () => {
  it('[C9] a sentence is raised by what a third version has for the claim, and keeps its own evidence', async () => {
    const read = async (tag: string, text: string) => readArticle(text, await loadVocabulary(tag))
    const versions = [
      await read('ru', 'Мэр говорил о бюджете. Плотина Чепелково дала течь, мэр молчал.'),
      await read('uk', 'Гребля Чепелкове дала тріщину після паводку. Було холодно.'),
    ]
    const frequencies = frequenciesOf(versions.flat().map(({ profile }) => profile))
    const sought = profileOf('The dam cracked after the flood', await loadVocabulary('en'))
    const options = { isClaim: true, most: 20 }
    const alone = findElsewhere(sought, versions[0] ?? [], frequencies, options)
    const [together] = findInVersions(sought, versions, frequencies, options)
    const byStart = (list: typeof alone) => new Map(list.map((one) => [one.start, one]))
    for (const [start, one] of byStart(together ?? [])) {
      expect(one.score).toBeGreaterThanOrEqual(byStart(alone).get(start)?.score ?? Infinity)
      expect(one.evidence).toEqual(byStart(alone).get(start)?.evidence)
    }
    const dam = (list: typeof alone) => list.find(({ start }) => start > 0)?.score ?? 0
    expect(dam(together ?? [])).toBeGreaterThan(dam(alone))
  })

  it('gives a list for each version, also an empty one', async () => {
    const sought = profileOf('A dam', await loadVocabulary('en'))
    expect(findInVersions(sought, [[], []], frequenciesOf([]), { isClaim: true, most: 3 })).toEqual([[], []])
    expect(findInVersions(sought, [], frequenciesOf([]), { isClaim: true, most: 3 })).toEqual([])
  })
})
