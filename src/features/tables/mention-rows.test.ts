/** The rows of the table of links, read from small projects. */
import { describe, expect, it } from 'vitest'
import { assess } from '#commands/assessments/assess.ts'
import { asId, type ArticleId, type ClaimId } from '#domain/ids.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { articleRow, batchRow, mentionRow, passageRow, revisionRow, sourceRow } from '#test/builders/rows.ts'
import { mentionFacets } from './mention-columns.tsx'
import { MentionRowBook, mentionSearchText } from './mention-rows.ts'

describe('MentionRowBook', () => {
  it('joins passage, claim, article, speaker and judgement', () => {
    const snapshot = smallProject({
      sources: [sourceRow('Rudenko')],
      mentions: [mentionRow('p-a', 'k', 'a', { speaker: asId('Rudenko'), role: 'attribution' })],
    })
    expect(new MentionRowBook().read(snapshot)).toMatchObject([
      {
        passage: { id: 'p-a' },
        claim: { id: 'k' },
        article: { id: 'a' },
        stories: ['story'],
        speaker: { name: 'Rudenko' },
        mark: { kind: 'agrees' },
        analyst: 'ana',
      },
    ])
  })

  it('[C10] has a row for the link of each analyst', () => {
    const rows = new MentionRowBook().read(
      smallProject({ mentions: [mentionRow('p-a', 'k', 'a', { analyst: asId('ben') })] }),
    )
    expect(rows.map(({ analyst }) => analyst).toSorted()).toEqual(['ana', 'ben'])
  })

  it('[C10] follows a judgement, and keeps the rows of other cells as they are', () => {
    const snapshot = smallProject({ mentions: [mentionRow('p-b', 'k', 'b')] })
    const book = new MentionRowBook()
    const read = () => new Map(book.read(snapshot).map((row) => [row.passage.id, row]))
    const before = read()
    const cell = { claim: asId<ClaimId>('k'), article: asId<ArticleId>('b') }
    run(snapshot, assess, { ...cell, judgement: 'unclear', question: 'Which?' })
    const after = read()
    expect(after.get(asId('p-b'))?.mark).toEqual({ kind: 'unclear' })
    expect(after.get(asId('p-a'))).toBe(before.get(asId('p-a')))
  })

  it('[H2] hides links of a running import, and leaves out those whose claim is gone', () => {
    const snapshot = smallProject({
      batches: [batchRow('late', { status: 'running' })],
      articles: [articleRow('x', { batch: asId('late') })],
      revisions: [revisionRow('x')],
      passages: [passageRow('p-x', 'x')],
      mentions: [mentionRow('p-x', 'k', 'x'), mentionRow('p-b', 'gone', 'b')],
    })
    expect(new MentionRowBook().read(snapshot).map(({ passage }) => passage.id)).toEqual(['p-a'])
  })

  it('is found by quote, claim, speaker, title and outlet', () => {
    const snapshot = smallProject({
      articles: [articleRow('a', { outlet: 'Harbour Post' })],
      passages: [passageRow('p-a', 'a', { quote: 'seven' })],
      sources: [sourceRow('Rudenko')],
      mentions: [mentionRow('p-a', 'k', 'a', { speaker: asId('Rudenko') })],
    })
    const [row] = new MentionRowBook().read(snapshot)
    expect(row && mentionSearchText(row)).toBe('seven Claim k Rudenko Title of a Harbour Post')
  })
})

describe('mentionFacets', () => {
  it('counts a link without a speaker under none', () => {
    const speaker = mentionFacets(String, String).find(({ id }) => id === 'speaker')
    const [row] = new MentionRowBook().read(smallProject())
    expect(row && speaker?.values(row)).toEqual([])
  })
})
