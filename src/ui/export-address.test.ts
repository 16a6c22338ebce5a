/** What is handed over to Export is read back the same, whatever an imported file calls its rows. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asId, type ClaimId, type ProjectId } from '#domain/ids.ts'
import { readAddress, writeAddress } from './address.ts'
import { exportAddressOf, readChosen, writeChosen } from './export-address.ts'

const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed())

it('a list comes back from an address, each id once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 5 }), (ids) => {
      expect(readChosen(writeChosen(ids))).toEqual(ids)
      const claims = ids.map((each) => asId<ClaimId>(each))
      const path = writeAddress(exportAddressOf(asId<ProjectId>('p1'), { claims }))
      const [before = '', search = ''] = path.split('?')
      expect(readAddress(before, search)).toEqual({ screen: 'export', project: 'p1' })
      expect(readChosen(new URLSearchParams(search).get('claim'))).toEqual(ids)
    }),
  )
})

it('nothing, and what cannot be read, narrows nothing', () => {
  expect(readChosen(null)).toBeNull()
  expect(readChosen('')).toBeNull()
  expect(readChosen(',%E0%A4%A,')).toBeNull()
  expect(readChosen('a,a,%E0%A4%A,b')).toEqual(['a', 'b'])
})
