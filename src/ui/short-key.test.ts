import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortKey } from './short-key.ts'

describe('shortKey', () => {
  it('leaves the keys of single records as they are', () => {
    expect(shortKey('claims/01a22375-0788-73b3-bc00-4e9719cf3afb/note')).toBe(
      'claims/01a22375-0788-73b3-bc00-4e9719cf3afb/note',
    )
  })

  it('is short, and tells apart what differs anywhere', () => {
    const ids = fc.array(fc.uuid(), { minLength: 20, maxLength: 60 })
    fc.assert(
      fc.property(ids, fc.nat(), fc.uuid(), (many, at, another) => {
        const key = `bulk/${many.join(' ')}`
        const changed = `bulk/${many.with(at % many.length, another).join(' ')}`
        expect(shortKey(key).length).toBeLessThan(150)
        if (changed !== key) expect(shortKey(changed)).not.toBe(shortKey(key))
        expect(shortKey(`bulk/${many.toReversed().join(' ')}`)).not.toBe(shortKey(key))
      }),
    )
  })
})
