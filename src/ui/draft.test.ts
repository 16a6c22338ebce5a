/** A damaged draft is no draft, and what was written is none any more; neither ever hides what is saved. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formReader, isSame, oneOf, openDraft, readDraft, readText } from './draft.ts'

describe('readDraft', () => {
  it.each([null, '', 7, [], { from: 1, typed: 'a' }, { typed: 'a' }])('takes %j for none', (kept) => {
    expect(readDraft(kept, readText)).toBeNull()
  })

  it('[H4] reads what was kept, and nothing else of it', () => {
    expect(readDraft({ from: 'a', typed: 'ab', more: 1 }, readText)).toEqual({ from: 'a', typed: 'ab' })
    expect(readDraft({ from: 'a', typed: 'ab', isSent: true }, readText)).toEqual({
      from: 'a',
      typed: 'ab',
      isSent: true,
    })
  })
})

describe('isSame', () => {
  it('compares field by field, at any depth', () => {
    const form = (list: readonly unknown[]) => ({ a: 'x', list, none: null })
    expect(isSame(form([{ b: true }]), form([{ b: true }]))).toBe(true)
    expect(isSame(form([{ b: true }]), form([{ b: false }]))).toBe(false)
    expect(isSame(form([]), form(['']))).toBe(false)
    expect(isSame({ a: 1 }, { b: 1 })).toBe(false)
    expect(isSame(null, {})).toBe(false)
  })
})

describe('openDraft', () => {
  const draft = { from: 'a', typed: '19.3.' }

  it('stays open until what was typed is what is saved', () => {
    expect(openDraft(draft, 'a')).toBe(draft)
    expect(openDraft(draft, 'b')).toBe(draft)
    expect(openDraft(draft, '19.3.')).toBeNull()
    expect(openDraft({ from: { a: '' }, typed: { a: 'x' } }, { a: 'x' })).toBeNull()
  })

  it('[H4] takes what is saved after it was sent for the answer to it, and waits on when nothing came', () => {
    const sent = { ...draft, isSent: true }
    expect(openDraft(sent, '19 March')).toBeNull()
    expect(openDraft(sent, 'a')).toBe(sent)
  })
})

describe('formReader', () => {
  const blank = { wording: '', kind: 'one', isIn: false, asked: ['s'] }
  const read = formReader(blank, { kind: oneOf(['one', 'other']), asked: Array.isArray })

  it('[H4] gives back what was kept', () => {
    const kind = fc.constantFrom('one', 'other')
    const form = fc.record({ wording: fc.string(), kind, isIn: fc.boolean(), asked: fc.array(fc.string()) })
    fc.assert(
      fc.property(form, (typed) => {
        expect(read(JSON.parse(JSON.stringify(typed)))).toEqual(typed)
      }),
    )
  })

  it('takes a damaged, unknown or missing field as it is in the empty form', () => {
    expect(read({ wording: 'kept', kind: 'third', isIn: 'yes', more: 1 })).toEqual({ ...blank, wording: 'kept' })
    expect(read(null)).toBeNull()
    expect(read('wording')).toBeNull()
  })
})
