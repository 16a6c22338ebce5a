/** The rows of the table of passages, read from small projects. */
import { describe, expect, it } from 'vitest'
import { assess } from '#commands/assessments/assess.ts'
import { linkPassage } from '#commands/mentions/link-passage.ts'
import { notePassage } from '#commands/passages/note-passage.ts'
import { renameStory } from '#commands/stories/rename-story.ts'
import { asId, utf16, type ArticleId, type ClaimId, type PassageId, type StoryId } from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { run, smallProject, snapshotOf } from '#test/builders/project.ts'
import {
  analystRow,
  articleRow,
  assessmentRow,
  batchRow,
  mentionRow,
  passageRow,
  revisionRow,
  storyArticleRow,
  storyRow,
} from '#test/builders/rows.ts'
import { passageFacets } from './passage-columns.tsx'
import { PassageRowBook, passageSearchText } from './passage-rows.ts'

function rowsOf(snapshot: Snapshot) {
  return new Map(new PassageRowBook().read(snapshot, 'en').map((row) => [row.id, row]))
}

function glossRow(id: string, start: number, end: number, language = 'en'): Row<'glosses'> {
  const base = { rev: 1, extra: null, prefix: '', suffix: '', quote: 'q'.repeat(end - start) }
  return {
    ...base,
    id: asId(id),
    revision: asId('a-1'),
    start: utf16(start),
    end: utf16(end),
    language,
    text: `Gloss ${id}`,
    origin: { kind: 'typed', engine: null },
    analyst: asId('ana'),
    at: '2024-03-20T10:00:00.000Z',
  }
}

describe('PassageRowBook', () => {
  it('says article, stories, claims and judgement of a passage, and nothing of one that is not linked', () => {
    const rows = rowsOf(smallProject())
    expect(rows.get('p-a')).toMatchObject({
      article: { id: 'a' },
      stories: ['story'],
      claims: [{ id: 'k' }],
      marks: [{ kind: 'agrees' }],
      analyst: 'ana',
      place: 'here',
    })
    expect(rows.get('p-b')).toMatchObject({ claims: [], marks: [], style: null })
  })

  it('[C1] [C10] names a claim once however many analysts linked it, and each of several claims', () => {
    const snapshot = smallProject({
      mentions: [mentionRow('p-a', 'k', 'a', { analyst: asId('ben') }), mentionRow('p-a', 'l', 'a')],
    })
    const row = rowsOf(snapshot).get('p-a')
    expect(row?.claims.map(({ id }) => id)).toEqual(['k', 'l'])
    expect(row?.marks.map(({ kind }) => kind)).toEqual(['agrees', 'notAssessed'])
  })

  it('[C10] shows that analysts disagree', () => {
    const snapshot = smallProject({
      assessments: [assessmentRow('k', 'a', { analyst: asId('ben'), judgement: 'differs' })],
    })
    expect(rowsOf(snapshot).get('p-a')?.marks).toEqual([{ kind: 'split' }])
  })

  it('[H2] hides passages of a running import', () => {
    const snapshot = smallProject({
      batches: [batchRow('late', { status: 'running' })],
      articles: [articleRow('x', { batch: asId('late') })],
      revisions: [revisionRow('x')],
      passages: [passageRow('p-x', 'x')],
    })
    expect(rowsOf(snapshot).has('p-x')).toBe(false)
  })

  it('[T6] has the glosses over it in the order of the text, in the language that is asked for', () => {
    // p-a stands at 100 to 110.
    const glosses = [
      glossRow('whole', 0, 1000),
      glossRow('before', 50, 100),
      glossRow('begins', 90, 105),
      glossRow('ends', 105, 120),
      glossRow('behind', 110, 130),
      glossRow('other', 100, 110, 'fr'),
    ]
    const inEnglish = rowsOf(smallProject({ glosses })).get('p-a')
    expect(inEnglish?.glosses.map(({ id }) => id)).toEqual(['whole', 'begins', 'ends'])
    const onlyFrench = rowsOf(smallProject({ glosses: glosses.slice(-1) })).get('p-a')
    expect(onlyFrench?.glosses.map(({ id }) => id)).toEqual(['other'])
  })

  it('[T4] says whether it stands in the text the article has now', () => {
    const inNewText = (outcome: Row<'anchors'>['outcome'] | null) => {
      const anchor = { id: asId<never>('x'), rev: 1, extra: null, passage: asId<PassageId>('p-a'), decidedBy: null }
      const snapshot = smallProject({
        articles: [articleRow('a', { revision: asId('a-2') })],
        revisions: [revisionRow('a', { id: asId('a-2'), number: 2 })],
        anchors: outcome === null ? [] : [{ ...anchor, revision: asId('a-2'), outcome, start: null, end: null }],
      })
      return rowsOf(snapshot).get('p-a')?.place
    }
    expect(inNewText(null)).toBe('unsought')
    expect(inNewText('lost')).toBe('lost')
  })

  it('is found by quote, note, gloss, title, outlet and claim', () => {
    const snapshot = smallProject({
      articles: [articleRow('a', { outlet: 'Harbour Post', title: null, firstWords: 'Seven ships' })],
      passages: [passageRow('p-a', 'a', { quote: 'seven', note: 'check' })],
      glosses: [glossRow('g', 100, 110)],
    })
    const row = rowsOf(snapshot).get('p-a')
    expect(row && passageSearchText(row)).toBe('seven check [Seven ships] Harbour Post Gloss g Claim k')
  })

  it('keeps the object of a row that says the same, and gives a new one for a change', () => {
    const snapshot = smallProject({ stories: [storyRow('two')], storyArticles: [storyArticleRow('two', 'b')] })
    const book = new PassageRowBook()
    const read = () => new Map(book.read(snapshot, 'en').map((row) => [row.id, row]))
    const before = read()
    run(snapshot, notePassage, { passage: asId<PassageId>('p-a'), note: 'look again' })
    const after = read()
    expect(after.get('p-b')).toBe(before.get('p-b'))
    expect(after.get('p-a')).not.toBe(before.get('p-a'))
    expect(after.get('p-a')?.passage.note).toBe('look again')
  })

  it('[C10] follows a judgement, a link and a rename, and makes no other row again', () => {
    const snapshot = smallProject()
    const book = new PassageRowBook()
    const read = () => new Map(book.read(snapshot, 'en').map((row) => [row.id, row]))
    const before = read()
    run(snapshot, assess, {
      claim: asId<ClaimId>('k'),
      article: asId<ArticleId>('a'),
      judgement: 'unclear',
      question: 'Which?',
    })
    const judged = read()
    expect(judged.get('p-a')?.marks).toEqual([{ kind: 'unclear' }])
    expect(judged.get('p-b')).toBe(before.get('p-b'))
    run(snapshot, linkPassage, { passage: asId<PassageId>('p-b'), claim: asId<ClaimId>('k') })
    const linked = read()
    expect(linked.get('p-b')).toMatchObject({ claims: [{ id: 'k' }], marks: [{ kind: 'notAssessed', waiting: 1 }] })
    expect(linked.get('p-a')).toBe(judged.get('p-a'))
    run(snapshot, renameStory, { story: asId<StoryId>('story'), name: 'Ships' })
    expect(read().get('p-b')?.stories).toEqual(['Ships'])
  })

  it('reads a project of 200,000 passages without walking a table for each', () => {
    const articles = Array.from({ length: 2000 }, (_, number) => `a${number}`)
    const passages = articles.flatMap((article) =>
      Array.from({ length: 100 }, (_, number) =>
        passageRow(`${article}.${number}`, article, { start: utf16(number * 10), end: utf16(number * 10 + 10) }),
      ),
    )
    const snapshot = snapshotOf({
      analysts: [analystRow('ana')],
      batches: [batchRow('batch')],
      articles: articles.map((id) => articleRow(id)),
      revisions: articles.map((id) => revisionRow(id)),
      passages,
    })
    const walked: string[] = []
    const watched: Snapshot = {
      get: (table, id) => snapshot.get(table, id),
      byIndex: (table, index, key) => snapshot.byIndex(table, index, key),
      all: (table) => {
        walked.push(table)
        return snapshot.all(table)
      },
      size: (table) => snapshot.size(table),
      version: (table) => snapshot.version(table),
    }
    expect(new PassageRowBook().read(watched, 'en')).toHaveLength(200_000)
    expect(walked.filter((table) => table === 'passages')).toHaveLength(1)
    expect(walked.length).toBeLessThan(8)
  })
})

describe('passageFacets', () => {
  const facet = (id: string) => passageFacets((claim) => `words of ${claim}`).find((one) => one.id === id)

  it('names claims by id, in words', () => {
    const row = rowsOf(smallProject()).get('p-a')
    expect(row && facet('claim')?.values(row)).toEqual(['k'])
    expect(facet('claim')?.label?.('k')).toBe('words of k')
  })

  it('tells who has a note and who has a gloss', () => {
    const row = rowsOf(smallProject({ glosses: [glossRow('g', 100, 110)] })).get('p-a')
    expect(row && facet('has')?.values(row)).toEqual(['gloss'])
  })
})
