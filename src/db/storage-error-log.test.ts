/** Errors of the storage are counted without a word of a project, and never cause another. */
import { expect, it } from 'vitest'
import { MOST_STORAGE_ERRORS } from '#domain/storage-errors.ts'
import { storedErrorLog } from './storage-error-log.ts'

function storage(first: string | null = null) {
  let held = first
  return { getItem: () => held, setItem: (_: string, value: string) => void (held = value) }
}

const now = () => '2026-11-30T05:00:00.000Z'

it('[H5] notes time, work and the name of what lies within, no message', () => {
  const place = storage()
  const log = storedErrorLog(place, now)
  const quota = new DOMException('The quota is used up by “7000 containers”', 'QuotaExceededError')
  log.note('write', Object.assign(new Error('7000 containers'), { name: 'AbortError', inner: quota }))
  log.note('open', new Error('wrapped', { cause: new DOMException('x', 'UnknownError') }))
  log.note('texts', 'no error at all')
  expect(log.list()).toEqual([
    { at: now(), work: 'write', name: 'QuotaExceededError' },
    { at: now(), work: 'open', name: 'UnknownError' },
    { at: now(), work: 'texts', name: 'Error' },
  ])
  expect(place.getItem()).not.toContain('containers')
})

it('[H5] keeps the newest hundred', () => {
  const log = storedErrorLog(storage(), now)
  for (let number = 0; number < MOST_STORAGE_ERRORS + 5; number += 1)
    log.note('write', Object.assign(new Error(), { name: `E${number}` }))
  expect([log.list().length, log.list()[0]?.name, log.list().at(-1)?.name]).toEqual([100, 'E5', 'E104'])
})

it('[H5] damaged or forbidden, it is empty and silent', () => {
  for (const damaged of ['{', '7', '[1, {"at": 2}, {"at": "", "work": "walk", "name": ""}]']) {
    expect(storedErrorLog(storage(damaged), now).list()).toEqual([])
  }
  const forbidden = {
    getItem: (): never => {
      throw new Error('forbidden')
    },
    setItem: (): never => {
      throw new Error('forbidden')
    },
  }
  const log = storedErrorLog(forbidden, now)
  log.note('write', new Error('x'))
  expect(log.list()).toEqual([])
})
