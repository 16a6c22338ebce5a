/** A damaged draft is no draft; it never keeps a field from showing what is saved. */
import { describe, expect, it } from 'vitest'
import { parseDraft } from './kept-draft.ts'

describe('parseDraft', () => {
  it.each([null, '', '{', '7', '[]', '{"from":1,"text":"a"}', '{"text":"a"}'])('takes %s for none', (stored) => {
    expect(parseDraft(stored)).toBeNull()
  })

  it('reads what was stored, and nothing else of it', () => {
    expect(parseDraft('{"from":"a","text":"ab","more":1}')).toEqual({ from: 'a', text: 'ab' })
  })
})
