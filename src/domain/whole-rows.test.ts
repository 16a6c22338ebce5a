import fc from 'fast-check'
import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { allDangling } from './integrity.ts'
import { tableNames } from './tables.ts'
import { dropDangling } from './whole-rows.ts'

it('[H5] leaves nothing that needs what is gone, and takes nothing that does not', () => {
  const all = tableNames.flatMap((table) =>
    [...smallProject().all(table)].map(({ id }) => ({ table, id: id as string })),
  )
  fc.assert(
    fc.property(fc.subarray(all, { maxLength: 6 }), (gone) => {
      const snapshot = smallProject()
      snapshot.apply(gone.map((row) => ({ ...row, before: null, after: null })))
      const before = tableNames.reduce((sum, table) => sum + snapshot.size(table), 0)
      const wereWhole = allDangling(snapshot).length === 0
      const dropped = dropDangling(snapshot)
      expect(allDangling(snapshot)).toEqual([])
      expect(tableNames.reduce((sum, table) => sum + snapshot.size(table), 0)).toBe(before - dropped)
      expect(dropped === 0).toBe(wereWhole)
    }),
  )
})
