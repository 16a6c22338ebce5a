import { describe, expect, it } from 'vitest'
import { citationRow, day, sourceRow } from '#test/builders/rows.ts'
import { blankCitation, readCitation, typedCitation } from './cite-draft.ts'

describe('a citation while one types it', () => {
  it('[C7] reads days in ordinary words, says why it cannot, and takes empty fields for nothing', () => {
    const read = (date: string) => readCitation({ ...blankCitation, url: ' https://example.org ', date }, null)
    expect(read('20 March 2024')).toMatchObject({
      where: { url: 'https://example.org', archiveUrl: null, date: { earliest: '2024-03-20', basis: 'analyst' } },
      problem: null,
    })
    expect(read('').where.date).toBeNull()
    expect(read('some day').problem).not.toBeNull()
  })

  it('[C7] leaves a date alone whose words were not touched', () => {
    const date = { ...day('2024-03-01', '2024-03-09'), basis: 'text', snippet: 'early in March' } as const
    const cited = { source: sourceRow('isw'), citation: citationRow('k', 'isw', { date }) }
    const typed = typedCitation(cited)
    expect(readCitation(typed, cited).where.date).toEqual(date)
    expect(readCitation({ ...typed, date: '' }, cited).where.date).toBeNull()
  })

  it('begins with the address of the source where none was recorded', () => {
    const source = sourceRow('isw', { url: 'https://example.org/isw' })
    expect(typedCitation({ source, citation: null }).url).toBe('https://example.org/isw')
    expect(typedCitation({ source, citation: citationRow('k', 'isw') }).url).toBe('')
  })
})
