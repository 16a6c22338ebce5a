import { expect, it } from 'vitest'
import { spaceLevel, usedSpace } from './browser-storage.ts'

it('[H5] space is short from 70 and full from 85 per cent; a browser that gives none is full', () => {
  const level = (used: number) => spaceLevel({ used, quota: 1000 })
  expect([0, 699, 700, 849, 850, 2000].map(level)).toEqual(['enough', 'enough', 'short', 'short', 'full', 'full'])
  expect(spaceLevel({ used: 0, quota: 0 })).toBe('full')
})

it('[H5] a count of files that fell below nothing is none', () => {
  const used = (fileSystem: number) => usedSpace({ usage: fileSystem + 1000, usageDetails: { fileSystem } })
  expect([2 ** 32 - 21_164, 2 ** 32 - 1, 2 ** 32 + 55_415].map(used)).toEqual([1000, 1000, 56_415])
  expect([0, 54_687, 3e9, 6e9].map(used)).toEqual([1000, 55_687, 3e9 + 1000, 6e9 + 1000])
  expect(usedSpace({ usage: 7 })).toBe(7)
  expect(usedSpace({})).toBeNull()
})
