/** Stories proposed from texts: what belongs together comes together, whatever the order, and nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { twoStories } from '#test/two-stories.ts'
import { asId, type ArticleId, type StoryId } from '#domain/ids.ts'
import { readArticle } from '../matching/read-article.ts'
import { GroupingReader, type ArticleText } from './grouping.ts'
import { quoteReasons } from './quote-reasons.ts'

async function article(id: string, [language, text]: readonly [string, string]): Promise<ArticleText> {
  const sentences = readArticle(text, await loadVocabulary(language))
  return { id: asId<ArticleId>(id), text, language, sentences, day: null, stories: [], furniture: [] }
}

const all = await Promise.all(Object.entries(twoStories).map(([id, told]) => article(id, told)))

function group(articles: readonly ArticleText[]) {
  const reader = new GroupingReader()
  for (const one of articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))) reader.add(one)
  return reader.result()
}

describe('GroupingReader', () => {
  it('[C8] proposes what tells the same in any language, and leaves the rest alone', () => {
    expect(group(all).stories.map(({ articles, story }) => [articles, story])).toEqual([
      [['ferry-en', 'ferry-ru', 'ferry-tr'], null],
      [['vote-de', 'vote-en'], null],
    ])
    expect(group([]).stories).toEqual([])
    expect(group(all.slice(0, 1)).stories).toEqual([])
  })

  it('[C9] shows what speaks for it, and the reasons make up the strength', () => {
    const [ferry] = group(all).stories
    if (!ferry) throw new Error('There are two.')
    const { strength, reasons, together } = quoteReasons(ferry, (id) => all.find((one) => one.id === id) ?? null)
    const quotes = reasons.map(({ kind, places }) => `${kind}: ${places.map(({ quote }) => quote).join(' / ')}`)
    expect(quotes).toEqual(
      expect.arrayContaining([
        'number: 214 / 214 / 214',
        'date: 7 February / 7 февраля / 7 Şubat',
        'word: Kolarov / Коларов / Kolarov',
      ]),
    )
    expect(together).toBe(3)
    expect(ferry.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(strength + 1e-9)
  })

  it('[C8] an article joins the story that is there; those that are in stories are never proposed', () => {
    const s = asId<StoryId>('s')
    const inStory = all.map((one) => (/^ferry-(?:en|ru)/.test(one.id) ? { ...one, stories: [s] } : one))
    expect(group(inStory).stories.map(({ articles, story, together }) => [articles, story, together])).toEqual([
      [['ferry-tr'], 's', 3],
      [['vote-de', 'vote-en'], null, 2],
    ])
    expect(group(all.map((one) => ({ ...one, stories: [s] }))).stories).toEqual([])
  })

  it('[C7] tells from when to when the articles are', () => {
    const days: Readonly<Record<string, number | null>> = { 'ferry-en': 5, 'ferry-ru': null, 'ferry-tr': 7 }
    const dated = all.map((one) => ({ ...one, day: days[one.id] ?? null }))
    expect(group(dated).stories.map((story) => story.days)).toEqual([[5, 7], null])
  })

  it('what stands in furniture proves nothing', () => {
    const whole = all.map((one) => ({ ...one, furniture: [{ start: 0, end: one.text.length }] }))
    expect(group(whole).stories).toEqual([])
  })

  it('[C8] no article stands in two proposals, and none alone', () => {
    fc.assert(
      fc.property(fc.subarray(all), fc.nat(3), (some, copies) => {
        const texts = some.flatMap((one) =>
          Array.from({ length: copies + 1 }, (_, at) => ({ ...one, id: asId<ArticleId>(`${one.id}${at}`) })),
        )
        const proposed = group(texts).stories.flatMap(({ articles }) => articles)
        expect(new Set(proposed).size).toBe(proposed.length)
        for (const { articles } of group(texts).stories) expect(articles.length).toBeGreaterThan(1)
      }),
      { numRuns: 40 },
    )
  })

  it('[T2] hostile texts never throw, and every place lies in its text', async () => {
    const vocabularies = await Promise.all(['en', 'ru', 'zh', 'ar'].map(async (tag) => loadVocabulary(tag)))
    const piece = fc.oneof(
      fc.constantFrom(
        '7000 ',
        '. ',
        '\n',
        '“',
        '”',
        '«',
        '»',
        '"',
        '(Reuters) ',
        'AP ',
        '\ud83d',
        '\u202e',
        '伊朗',
        'Иран ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.array(piece, { maxLength: 30 })), { maxLength: 5 }), (drafts) => {
        const texts = drafts.flatMap(([tongue, pieces], at): ArticleText[] => {
          const vocabulary = vocabularies[tongue]
          const text = pieces.join('')
          const facts = { day: null, stories: [], furniture: [] }
          return vocabulary
            ? [
                {
                  id: asId<ArticleId>(String(at)),
                  text,
                  language: vocabulary.language,
                  sentences: readArticle(text, vocabulary),
                  ...facts,
                },
              ]
            : []
        })
        const { stories, agencies, quotations } = group(texts)
        const places = [
          ...stories.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.places)),
          ...agencies.flatMap((agency) => agency.places),
          ...quotations.flatMap(({ one, quotations: same }) => same.map((each) => ({ ...each.one, article: one }))),
        ]
        for (const { article: id, start, end } of places) {
          const text = texts.find((one) => one.id === id)?.text ?? ''
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
        }
      }),
    )
  })
})
