/** An import neither begins nor goes on where space is nearly used up (H5). */
import { expect, it } from 'vitest'
import type { ImportReader } from '#domain/import-reader.ts'
import type { ImportPorts } from './import-context.ts'
import { notRead } from './first-preview.ts'
import { mindSpace, NoSpaceError, readerWithSpace } from './mind-space.ts'

const storage = (used: number | null) => ({ space: async () => (used === null ? null : { used, quota: 100 }) })

it('[H5] stops from 85 per cent on, and not where the browser does not say', async () => {
  await expect(mindSpace(storage(84))).resolves.toBeUndefined()
  await expect(mindSpace(storage(null))).resolves.toBeUndefined()
  await expect(mindSpace(storage(85))).rejects.toThrow(NoSpaceError)
})

it('[F2] [H4] [H5] then, and in a tab of an older build, no reader is fetched, and the import says that it did not begin', async () => {
  let fetched = 0
  let isOutdated = false
  const ports = (used: number) =>
    ({
      browserStorage: storage(used),
      environment: { isOutdated: () => isOutdated },
      importReader: async () => {
        fetched += 1
        return {} as ImportReader
      },
    }) as unknown as ImportPorts
  const refusal: unknown = await readerWithSpace(ports(90))().catch((error: unknown) => error)
  expect(notRead(refusal, null)).toMatchObject({ kind: 'failed', during: 'space' })
  expect(fetched).toBe(0)
  await readerWithSpace(ports(10))()
  expect(fetched).toBe(1)
  isOutdated = true
  const older: unknown = await readerWithSpace(ports(10))().catch((error: unknown) => error)
  expect(notRead(older, null)).toMatchObject({ kind: 'failed', during: 'outdated' })
  expect(fetched).toBe(1)
})
