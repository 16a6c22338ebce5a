import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { asId, type DeviceId, type ProjectId, type TextHash } from '#domain/ids.ts'
import type { RestoredProject } from '#domain/ports.ts'
import { tableNames } from '#domain/tables.ts'
import { revisionRow } from '#test/builders/rows.ts'
import { fillFromFile } from './fill-database.ts'
import { ProjectDatabase } from './project-database.ts'

it('puts the texts of a file in the order of the revisions they are of, for they are read in that order', async () => {
  const id = asId<ProjectId>('texts-in-order')
  const hash = (name: string) => asId<TextHash>(`sha-256:${name}`)
  const none = Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as RestoredProject['rows']
  const content: RestoredProject = {
    summary: { id, name: 'Texts', sample: false, createdAt: '2026-01-01T00:00:00.000Z', openedAt: null },
    rows: { ...none, revisions: ['b', 'c', 'a'].map((name) => revisionRow(name, { textHash: hash(name) })) },
    // As a file has them; the last is one that only the past names.
    texts: ['a', 'b', 'c', 'd'].map((name) => ({ hash: hash(name), text: name })),
    commits: [],
  }
  await fillFromFile(content, asId<DeviceId>('device'))
  const database = new ProjectDatabase(id)
  expect((await database.packs.toArray()).map(({ texts }) => texts)).toEqual([['b', 'c', 'a', 'd']])
  database.close()
})
