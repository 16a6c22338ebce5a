import { expect, it } from 'vitest'
import type { ImportReader } from '#domain/import-reader.ts'
import { readerOfOne } from '#test/builders/import-run.ts'
import { RunOpener } from './run-opener.ts'

it('[F2] what is given up while the reader is fetched never begins, and what comes after it does', async () => {
  const { reader, run } = readerOfOne()
  const fetched: ((reader: ImportReader) => void)[] = []
  const opener = new RunOpener(() => new Promise((resolve) => fetched.push(resolve)))
  const begun: string[] = []
  const begin = (name: string) =>
    opener.begin(() => {
      begun.push(name)
      return run
    })
  const first = begin('first')
  opener.giveUp()
  expect(await opener.run).toBeNull()
  const second = begin('second')
  for (const give of fetched) give(reader)
  expect([await first, await second, await opener.run]).toEqual([null, run, run])
  expect(begun).toEqual(['second'])
})
