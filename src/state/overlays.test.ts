/** Which dialogs are open, one above the other. */
import { describe, expect, it } from 'vitest'
import { beneath, openOverlays, type OverlayRequest } from './overlays.ts'

describe('dialogs above each other', () => {
  const find: OverlayRequest = { name: 'findInVersions', claim: 'k' }
  const judge: OverlayRequest = { name: 'judgeCell', over: find }

  it('gives the same request for the one beneath, so that it stays as it is', () => {
    expect(openOverlays(judge)).toEqual([find, judge])
    expect(openOverlays(judge)[0]).toBe(find)
    expect(beneath(judge)).toBe(find)
  })

  it('knows when there is none beneath', () => {
    expect(openOverlays(null)).toEqual([])
    expect(openOverlays(find)).toEqual([find])
    expect(beneath({ name: 'newClaim', over: 'words' })).toBeNull()
  })
})
