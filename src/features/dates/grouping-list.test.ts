/** Proposals as they are shown: without what was answered, with words in a language the analyst reads. */
import { describe, expect, it } from 'vitest'
import { setDerivation } from '#commands/stories/set-derivation.ts'
import { takeStories } from '#commands/stories/take-stories.ts'
import { turnDownOrigin } from '#commands/suggestions/turn-down-origin.ts'
import { turnDownStories } from '#commands/suggestions/turn-down-stories.ts'
import type { Grouping, GroupingReason, StoryProposal } from '#domain/grouping.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { anyId, articleRow, english, revisionRow } from '#test/builders/rows.ts'
import { nameFor, openOrigins, openStories, placeToTell, toldReasons } from './grouping-list.ts'
import { canTake, readStoryEdits, takenStory } from './story-edits.ts'

const project = () =>
  smallProject({
    articles: [
      articleRow('e', { title: 'Seven' }),
      articleRow('f', { title: 'Семь', language: { ...english, tag: 'ru' } }),
      articleRow('g', { title: 'Seven crates in Varna' }),
    ],
    revisions: [revisionRow('e'), revisionRow('f'), revisionRow('g')],
  })

const reason = (kind: GroupingReason['kind'], places: readonly string[], weight = 0.1): GroupingReason => ({
  kind,
  key: `${kind} ${places.join()}`,
  weight,
  count: places.length,
  places: places.map((article) => ({ article: anyId(article), start: 0, end: 5, quote: article })),
})
const proposal = (articles: readonly string[], more: Partial<StoryProposal> = {}): StoryProposal => ({
  articles: articles.map((id) => anyId(id)),
  story: null,
  strength: 0.3,
  together: articles.length,
  days: null,
  reasons: [],
  ...more,
})
const grouping = (more: Partial<Grouping>): Grouping => ({
  stories: [],
  copies: [],
  agencies: [],
  quotations: [],
  ...more,
})
const shown = (snapshot: ReturnType<typeof project>, found: Grouping) =>
  openStories(snapshot, found).map(({ story, articles }) => [story?.id ?? null, articles.map(({ id }) => id)])

describe('openStories', () => {
  const found = grouping({
    stories: [proposal(['d', 'e'], { strength: 0.2 }), proposal(['f', 'g'], { story: anyId('story') })],
  })

  it('[C8] shows the strongest first, and no more what was taken', () => {
    const snapshot = project()
    expect(shown(snapshot, found)).toEqual([
      ['story', ['f', 'g']],
      [null, ['d', 'e']],
    ])
    run(snapshot, takeStories, {
      proposals: [{ story: anyId('story'), name: '', articles: [anyId('f')], leftOut: [anyId('g')] }],
    })
    expect(shown(snapshot, found)).toEqual([[null, ['d', 'e']]])
  })

  it('[C8] no more what was refused, as a whole or for a story', () => {
    const snapshot = project()
    run(snapshot, turnDownStories, {
      proposals: [
        { story: null, articles: [anyId('e'), anyId('d')] },
        { story: anyId('story'), articles: [anyId('g')] },
      ],
    })
    expect(shown(snapshot, found)).toEqual([['story', ['f']]])
    expect(shown(snapshot, grouping({ stories: [proposal(['d', 'e', 'f'])] }))).toHaveLength(1)
  })

  it('nothing of what is gone', () => {
    expect(shown(project(), grouping({ stories: [proposal(['d', 'x'])] }))).toEqual([])
    expect(shown(project(), grouping({ stories: [proposal(['d'], { story: anyId('x') })] }))).toEqual([])
  })
})

describe('openOrigins', () => {
  const found = grouping({
    copies: [{ article: anyId('d'), from: anyId('e'), share: 1, shareOfOther: 0.5 }],
    agencies: [{ name: 'AP', places: reason('word', ['d', 'f']).places }],
    quotations: [{ one: anyId('e'), other: anyId('g'), quotations: [] }],
  })
  const kinds = (snapshot: ReturnType<typeof project>) =>
    openOrigins(snapshot, found).map(({ kind, articles }) => [kind, articles.map(({ id }) => id)])

  it('[C6] hints at origins of articles of which nothing is said', () => {
    const snapshot = project()
    expect(kinds(snapshot)).toEqual([
      ['copy', ['d']],
      ['agency', ['d', 'f']],
      ['quotation', ['g']],
    ])
    run(snapshot, setDerivation, { article: anyId('d'), kind: 'adaptationOf', from: anyId('e') })
    expect(kinds(snapshot)).toEqual([
      ['agency', ['f']],
      ['quotation', ['g']],
    ])
  })

  it('[C9] not of what was refused', () => {
    const snapshot = project()
    run(snapshot, turnDownOrigin, { article: anyId('d'), of: 'e' })
    run(snapshot, turnDownOrigin, { article: anyId('f'), of: 'AP' })
    expect(kinds(snapshot)).toEqual([
      ['agency', ['d']],
      ['quotation', ['g']],
    ])
  })
})

describe('words', () => {
  it('[C9] reasons are told by kind, without a month that a day tells too', () => {
    const told = toldReasons([reason('date', ['d', 'e']), reason('month', ['d', 'e']), reason('year', ['d', 'e'])])
    expect(told.map(({ kind, reasons }) => [kind, reasons.map((one) => one.kind)])).toEqual([
      ['dates', ['date', 'year']],
    ])
    expect(toldReasons([reason('month', ['d', 'e'])])).toHaveLength(1)
  })

  it('a word that sounds alike is not told where its meaning is', () => {
    const told = toldReasons([reason('word', ['d', 'e']), reason('concept', ['d', 'e'])])
    expect(told.map(({ kind }) => kind)).toEqual(['meanings'])
    expect(toldReasons([reason('word', ['d', 'e']), reason('concept', ['e', 'f'])])).toHaveLength(2)
  })

  it('quotes a language the analyst reads, else the first', () => {
    const languageOf = (id: string) => (id === 'e' ? 'sr-Cyrl' : 'ka')
    expect(placeToTell(reason('date', ['d', 'e']), languageOf, ['sr-Latn'])?.article).toBe('e')
    expect(placeToTell(reason('date', ['d', 'e']), languageOf, ['en'])?.article).toBe('d')
  })

  it('names a story by a title one reads that has what is shared', () => {
    const reasons = [
      { ...reason('city', ['g', 'f']), places: [{ article: anyId('g'), start: 16, end: 21, quote: 'Varna' }] },
    ]
    const [story] = openStories(project(), grouping({ stories: [proposal(['e', 'f', 'g'], { reasons })] }))
    if (!story) throw new Error('There is one.')
    expect(nameFor(story, ['en'])).toBe('Seven crates in Varna')
    expect(nameFor(story, ['ru'])).toBe('Семь')
    const out = takenStory(story, { name: null, leftOut: ['e'] }, ['en'])
    expect([out.name, out.articles, out.leftOut]).toEqual(['Seven crates in Varna', ['f', 'g'], ['e']])
    expect([canTake(out), canTake({ ...out, articles: [] }), canTake({ ...out, name: ' ' })]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('reads kept edits, and nothing damaged', () => {
    const kept = { key: { name: 'A', leftOut: ['e'] } }
    expect(readStoryEdits(kept)).toEqual(kept)
    expect([
      readStoryEdits(null),
      readStoryEdits({ key: { name: 1, leftOut: [] } }),
      readStoryEdits({ key: 1 }),
    ]).toEqual([null, null, null])
  })
})
