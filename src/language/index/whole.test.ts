import { expect, it } from 'vitest'
import type { IndexPack } from './pack.ts'
import { PackBuilder } from './pack.ts'
import { sealed, wholePack, type SealedPack } from './whole.ts'

function packed(): IndexPack {
  const builder = new PackBuilder()
  builder.add('text', [])
  return { ...builder.finish(), bytes: Uint8Array.of(1, 2, 3, 4, 5, 6, 7), strings: 'abc', ends: Uint32Array.of(1, 3) }
}

it('a pack that comes back as it was is whole, one with any change is not', () => {
  const pack = packed()
  const { sum } = sealed(pack)
  expect(wholePack(structuredClone({ pack, sum }))).toEqual(pack)
  const damaged: Partial<IndexPack>[] = [
    { names: ['other'] },
    { counts: Uint32Array.of(1) },
    { places: Uint32Array.of(1) },
    { bytes: Uint8Array.of(1, 2, 3, 4, 5, 6, 8) },
    { bytes: Uint8Array.of(1, 2, 0, 4, 5, 6, 7) },
    { strings: 'abd' },
    { ends: Uint32Array.of(1, 2) },
    { weights: [1] },
  ]
  for (const change of damaged) expect(wholePack({ pack: { ...pack, ...change }, sum })).toBeNull()
})

it('what is no pack at all is not whole', () => {
  expect(wholePack({} as SealedPack)).toBeNull()
  expect(wholePack({ pack: { names: [] }, sum: 0 } as unknown as SealedPack)).toBeNull()
})
