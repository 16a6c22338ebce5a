/** What is typed over a row of the preview: only the differences, whatever the row says later. */
import { describe, expect, it } from 'vitest'
import { asId, type TextHash } from '#domain/ids.ts'
import type { DateReading } from '#ui/date-reading.ts'
import type { DraftRow } from './draft-row.ts'
import { editsOf, readTypedWords, retype, wordsOf } from './draft-words.ts'

const row: DraftRow = {
  id: '0',
  file: 0,
  number: 0,
  state: 'new',
  match: null,
  alike: null,
  title: 'Ships',
  firstWords: 'The ships',
  language: { tag: 'en', direction: 'ltr', basis: 'detected', evidence: null },
  otherLanguages: [],
  unusual: 0,
  words: 2,
  furniture: [],
  glosses: 0,
  proposedDates: [],
  isDateTaken: false,
  outlet: null,
  author: null,
  url: null,
  published: null,
  openDate: '03/04/24',
  fileName: 'ships.txt',
  entry: null,
  warnings: [],
  textHash: asId<TextHash>('sha-256:0'),
}
const march: DateReading = { kind: 'date', earliest: '2024-03-01', latest: '2024-03-31', approximate: false }
const noDate: DateReading = { kind: 'error', reason: 'empty', notUnderstood: '' }
const twoWays: DateReading = { kind: 'ambiguous', readings: [] }

describe('[H4] words typed over a row of the preview', () => {
  it('are only those that differ from what the row says', () => {
    const typed = retype(row, retype(row, {}, 'title', 'Boats'), 'outlet', 'Post')
    expect(typed).toEqual({ title: 'Boats', outlet: 'Post' })
    expect(retype(row, typed, 'title', 'Ships')).toEqual({ outlet: 'Post' })
  })

  it('leave what the row says later as it is', () => {
    const later: DraftRow = { ...row, language: { ...row.language, tag: 'hr' } }
    expect({ ...wordsOf(later), ...retype(row, {}, 'title', 'Boats') }).toMatchObject({
      title: 'Boats',
      language: 'hr',
    })
  })

  it('come back from what was kept, without what is damaged or unknown', () => {
    expect(readTypedWords({ title: 'Boats', outlet: 7, other: 'x' })).toEqual({ title: 'Boats' })
    expect(readTypedWords('Boats')).toBeNull()
  })

  it('become edits: trimmed, and what is emptied is taken away', () => {
    expect(editsOf({ title: ' ', outlet: ' Post ' }, twoWays)).toEqual({ title: null, outlet: 'Post' })
    expect(editsOf({ language: 'ar' }, twoWays)).toMatchObject({
      language: { tag: 'ar', direction: 'rtl', basis: 'analyst' },
    })
    expect(editsOf({ date: 'March 2024' }, march)).toMatchObject({ published: { earliest: '2024-03-01' } })
    expect(editsOf({ date: '' }, noDate)).toEqual({ published: null })
  })

  it('are no edits while their date has no one reading', () => {
    expect(editsOf({ title: 'Boats', date: '03/04/24' }, twoWays)).toBeNull()
  })
})
