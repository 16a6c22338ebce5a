/** What is asked of the dialog of a cell. */
import { describe, expect, it } from 'vitest'
import { judgeRequest } from './judge-request.ts'

describe('judgeRequest', () => {
  it('reads the cell and the judgement to begin', () => {
    const asked = judgeRequest({ name: 'judgeCell', claim: 'k', article: 'a', judgement: 'omits' })
    expect(asked).toEqual({ cell: { claim: 'k', article: 'a' }, judgement: 'omits' })
  })

  it('leaves out what it does not understand', () => {
    expect(judgeRequest({ name: 'judgeCell', claim: 'k', article: null, judgement: 'maybe' })).toEqual({
      cell: null,
      judgement: null,
    })
  })
})
