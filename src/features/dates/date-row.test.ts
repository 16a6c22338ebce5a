/** Rows of the work list of dates. */
import { describe, expect, it } from 'vitest'
import { setPublished } from '#commands/articles/set-published.ts'
import { setDerivation } from '#commands/stories/set-derivation.ts'
import { asId, type ArticleId } from '#domain/ids.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { articleRow, batchRow, day, revisionRow } from '#test/builders/rows.ts'
import { proposeDates } from '#language/date-proposals/propose-dates.ts'
import { DateRowBook, dateToFill, hasFullAddressDate, isTodo, type DateRow } from './date-row.ts'

const a = asId<ArticleId>('a')
const b = asId<ArticleId>('b')

function rowsOf(snapshot: ReturnType<typeof smallProject>, book = new DateRowBook()): Map<string, DateRow> {
  return new Map(book.read(snapshot, () => undefined).map((row) => [String(row.id), row]))
}

describe('DateRowBook', () => {
  it('[C6] names what an article was made from', () => {
    const snapshot = smallProject({ articles: [articleRow('a', { outlet: 'Harbour Post' })] })
    run(snapshot, setDerivation, { article: b, kind: 'translationOf', from: a })
    expect(rowsOf(snapshot).get('b')).toMatchObject({ origin: 'translationOf', originWords: 'Harbour Post' })
    run(snapshot, setDerivation, { article: b, kind: 'sharedSource', source: { name: 'Agency' } })
    expect(rowsOf(snapshot).get('b')).toMatchObject({ origin: 'sharedSource', originWords: 'Agency' })
  })

  it('[H2] hides articles of a running import', () => {
    const snapshot = smallProject({
      batches: [batchRow('late', { status: 'running' })],
      articles: [articleRow('x', { batch: asId('late') })],
      revisions: [revisionRow('x')],
    })
    expect([...rowsOf(snapshot).keys()].sort()).toEqual(['a', 'b', 'c', 'd', 's'])
  })

  it('keeps the objects of rows that say the same', () => {
    const snapshot = smallProject()
    const book = new DateRowBook()
    const before = rowsOf(snapshot, book)
    run(snapshot, setPublished, { articles: [a], published: day('2024-03-20') })
    const after = rowsOf(snapshot, book)
    expect(after.get('b')).toBe(before.get('b'))
    expect(after.get('a')).not.toBe(before.get('a'))
  })
})

describe('the work list', () => {
  it('[C7] [C8] holds what lacks a date or a story', () => {
    const snapshot = smallProject()
    expect(rowsOf(snapshot).get('a')).toSatisfy(isTodo)
    run(snapshot, setPublished, { articles: [a, asId<ArticleId>('d')], published: day('2024-03-20') })
    expect(rowsOf(snapshot).get('a')).not.toSatisfy(isTodo)
    expect(rowsOf(snapshot).get('d')).toSatisfy(isTodo)
  })

  it('fills down from the first row that has a date', () => {
    const snapshot = smallProject()
    run(snapshot, setPublished, { articles: [b], published: day('2024-03-20') })
    const rows = rowsOf(snapshot)
    expect(dateToFill(['a', 'b', 'c'].flatMap((id) => rows.get(id) ?? []))?.earliest).toBe('2024-03-20')
    expect(dateToFill([...rows.values()].filter(({ published }) => published === null))).toBeNull()
  })
})

it('[C9] takes days of addresses only for articles without a date, and never a month', () => {
  const proposals = (url: string) =>
    proposeDates({ text: '', language: 'en', url, fileName: null, today: '2025-06-01' })
  const whole = proposals('https://a.example/2024/03/19/x')
  expect(hasFullAddressDate({ published: null, proposals: whole } as DateRow)).toBe(true)
  expect(hasFullAddressDate({ published: day('2024-01-01'), proposals: whole } as DateRow)).toBe(false)
  expect(hasFullAddressDate({ published: null, proposals: proposals('https://a.example/2024/03/x') } as DateRow)).toBe(
    false,
  )
})
