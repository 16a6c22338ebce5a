import { expect, it } from 'vitest'
import { spaceLevel } from './browser-storage.ts'

it('[H5] space is short from 70 and full from 85 per cent; a browser that gives none is full', () => {
  const level = (used: number) => spaceLevel({ used, quota: 1000 })
  expect([0, 699, 700, 849, 850, 2000].map(level)).toEqual(['enough', 'enough', 'short', 'short', 'full', 'full'])
  expect(spaceLevel({ used: 0, quota: 0 })).toBe('full')
})
