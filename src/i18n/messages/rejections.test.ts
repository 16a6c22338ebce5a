/** Refusals that stand between two values name both, in words (H2). */
import { describe, expect, it } from 'vitest'
import { rejectionText } from './rejections.ts'

const text = (reason: string, params: Readonly<Record<string, string | number>>) =>
  rejectionText({ reason, params }).replaceAll(/[\u2068\u2069]/gu, '')

describe('rejectionText', () => {
  it.each(['changedSince', 'createdSince', 'changedMeanwhile'])('[H2] %s names both values and the field', (reason) => {
    const said = text(reason, { table: 'claims', id: 'c', field: 'wording', set: 'Ships came', now: 'Trains came' })
    expect(said).toContain('claim')
    expect(said).toContain('wording')
    expect(said).toContain('“Ships came”')
    expect(said).toContain('“Trains came”')
  })

  it('[H2] words dates, languages and empty values instead of showing JSON', () => {
    const bounds = JSON.stringify({ earliest: '2025-03-19', latest: null, basis: 'analyst', snippet: null })
    const said = text('changedSince', { table: 'articles', id: 'a', field: 'published', set: bounds, now: 'null' })
    expect(said).toContain('since 19 Mar 2025 (analyst)')
    expect(said).toContain('now it is nothing')
    expect(said).not.toMatch(/[{}]/u)
  })

  it('[H2] names what still needs the row, and what is missing', () => {
    const params = { table: 'mentions', id: 'm', neededTable: 'claims', neededId: 'c' }
    expect(text('stillNeeded', params)).toMatch(/link still needs the claim/u)
    expect(text('missingRow', params)).toMatch(/link needs a claim/u)
  })

  it('keeps a text that only looks like JSON', () => {
    expect(text('changedSince', { table: 'claims', id: 'c', field: 'wording', set: '[sic', now: 'x' })).toContain(
      '“[sic”',
    )
  })
})
