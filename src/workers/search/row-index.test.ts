import { expect, it } from 'vitest'
import { partsOf } from '#domain/search/query.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { claimRow } from '#test/kernel-fixture.ts'
import { FigureReaders } from './figure-readers.ts'
import { parseQuery } from './parse-query.ts'
import { RowIndex } from './row-index.ts'

function found(rows: RowIndex, typed: string): number {
  const { query } = parseQuery(typed, { otherScripts: false })
  const [part] = query ? partsOf(query) : []
  if (part?.kind !== 'words') throw new Error(`Not words: ${typed}`)
  return rows.index.find(part).documents.length
}

it('reads again what it was reading when reading failed', async () => {
  const snapshot = new MemorySnapshot()
  snapshot.load('claims', [{ ...claimRow('c1', 'The quay was closed.'), rev: 1 }])
  const rows = new RowIndex(snapshot, new FigureReaders())
  rows.noteAll()
  await expect(rows.settle(() => Promise.reject(new Error('ended')))).rejects.toThrow('ended')
  expect(found(rows, 'quay')).toBe(0)
  await rows.settle(() => Promise.resolve())
  expect(found(rows, 'quay')).toBe(1)
})
