/** Choices for imports outlive the tab, and two tabs do not take them from each other. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { forgetColumns, rememberColumns, type ColumnChoice } from '#domain/file-columns.ts'
import { nothingKept, parseKept } from '#domain/kept-choices.ts'
import { openChoiceBook } from './choice-book.ts'
import { RegistryDatabase } from './registry-database.ts'

const columns = (...names: string[]): ColumnChoice => ({
  hasHead: true,
  columns: names.map((name, at) => ({ name, role: at === 0 ? 'text' : 'kept' })),
})

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

it('[F2] remembers columns by their head, each once, and forgets them when told', async () => {
  const [one, other] = [await openChoiceBook(new RegistryDatabase()), await openChoiceBook(new RegistryDatabase())]
  const remember = (choice: ColumnChoice) => (kept: typeof nothingKept) => ({
    ...kept,
    columns: rememberColumns(kept.columns, choice),
  })
  await one.change(remember(columns('a', 'b')))
  await other.change(remember(columns('c')))
  await one.change(remember(columns('b', 'a')))
  expect(one.current().columns).toEqual([columns('c'), columns('b', 'a')])
  const later = await openChoiceBook(new RegistryDatabase())
  expect(later.current()).toEqual(one.current())
  await later.change((kept) => ({ ...kept, columns: forgetColumns(kept.columns, columns('a', 'b')) }))
  expect((await openChoiceBook(new RegistryDatabase())).current().columns).toEqual([columns('c')])
})

it('holds for the tab where nothing can be stored', async () => {
  const registry = new RegistryDatabase()
  const book = await openChoiceBook(registry)
  registry.close()
  await book.change((kept) => ({ ...kept, columns: [columns('a')] }))
  expect(book.current().columns).toEqual([columns('a')])
})

it('remembers nothing of a table without a head, and no more than 200 heads', () => {
  expect(rememberColumns([], { ...columns('a'), hasHead: false })).toEqual([])
  const many = Array.from({ length: 250 }, (_, index) => columns(String(index)))
  const kept = many.reduce<readonly ColumnChoice[]>(rememberColumns, [])
  expect([kept.length, kept[0]]).toEqual([200, columns('50')])
})

it('takes damage for nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (stored) => {
      expect(parseKept(stored).columns).toEqual([])
    }),
  )
  const damaged = [
    { ...columns('a'), hasHead: 1 },
    { hasHead: true, columns: [{ name: 'a', role: 'x' }] },
    columns('b'),
  ]
  expect(parseKept(JSON.stringify({ columns: damaged })).columns).toEqual([columns('b')])
})
