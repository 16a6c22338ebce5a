/** When a copy is due, when to remind, and what copies are called; by time handed in, never by a clock. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupName, isReminderDue, newestBackup, uncopied, untilBackup, type BackupNote } from './backup.ts'
import { asId, type DeviceId } from './ids.ts'
import type { CommitHead } from './ports.ts'

const minute = 60_000
const day = 24 * 60 * minute
const start = Date.UTC(2026, 10, 30, 5)
const at = (after: number) => new Date(start + after).toISOString()
const copy = (more: Partial<BackupNote> = {}): BackupNote => ({
  at: at(0),
  sequence: 100,
  name: 'a.json',
  bytes: 1,
  took: 0,
  ...more,
})

describe('[H5] a copy in the folder', () => {
  const cases: [string, BackupNote | null, number, number, number | null][] = [
    ['nothing was ever written', null, 0, 0, null],
    ['the first one at once', null, 0, 1, 0],
    ['nothing new, however old', copy(), 3 * day, 100, null],
    ['one edit waits until the copy is five minutes old', copy(), minute, 101, 4 * minute],
    ['and no longer', copy(), 5 * minute, 101, 0],
    ['49 edits wait', copy(), minute, 149, 4 * minute],
    ['50 do not', copy(), 1, 150, 0],
    ['a journal that is shorter than the copy says is another one', copy(), minute, 20, 0],
    ['a clock that was set back', copy(), -minute, 101, 0],
    ['one that took a minute rests for ten', copy({ took: minute }), 2 * minute, 150, 8 * minute],
  ]
  it.each(cases)('%s', (_, last, after, sequence, wait) => {
    expect(untilBackup(last, { at: at(after), sequence })).toBe(wait)
  })

  it('is made at once when the page may be about to go, if there is anything new and it has rested', () => {
    expect(untilBackup(copy(), { at: at(1), sequence: 101, isLeaving: true })).toBe(0)
    expect(untilBackup(copy(), { at: at(1), sequence: 100, isLeaving: true })).toBeNull()
    expect(untilBackup(copy({ took: minute }), { at: at(minute), sequence: 101, isLeaving: true })).toBe(9 * minute)
  })

  it('is never older than five minutes and 49 edits at once, when it takes less than half a minute', () => {
    const any = fc.record({ after: fc.nat(day), edits: fc.integer({ min: 1, max: 500 }), took: fc.nat(minute / 2) })
    fc.assert(
      fc.property(any, ({ after, edits, took }) => {
        const wait = untilBackup(copy({ took }), { at: at(after), sequence: 100 + edits }) ?? Infinity
        expect(after + wait).toBeLessThanOrEqual(Math.max(after, 5 * minute))
        if (edits >= 50) expect(after + wait).toBeLessThanOrEqual(Math.max(after, took * 10))
      }),
    )
  })
})

describe('[H5] the reminder', () => {
  const here = asId<DeviceId>('here')
  const heads = (count: number, device = here, after = 0) =>
    Array.from({ length: count }, (_, index) => ({ sequence: index + 1, device, at: at(after + index) }) as CommitHead)
  const none = { folder: null, download: null }

  it('counts what no copy has; of a project out of a file only what was done here', () => {
    expect(uncopied(heads(5), none, here)).toEqual({ edits: 5, since: at(0) })
    expect(uncopied(heads(5, asId<DeviceId>('of the file')), none, here)).toEqual({ edits: 0, since: null })
    expect(uncopied(heads(5), { ...none, download: copy({ sequence: 3 }) }, here)).toEqual({ edits: 2, since: at(3) })
    expect(uncopied(heads(5), { ...none, folder: copy({ sequence: 5 }) }, here)).toEqual({ edits: 0, since: null })
  })

  it('comes after 200 edits or seven days without a copy, and never where there is nothing new', () => {
    const due = (edits: number, after: number) => isReminderDue({ edits, since: at(0) }, at(after))
    expect([due(199, day), due(200, day), due(1, 7 * day - 1), due(1, 7 * day)]).toEqual([false, true, false, true])
    expect(isReminderDue({ edits: 0, since: null }, at(90 * day))).toBe(false)
  })
})

it('the newest copy is the one made last, wherever it went', () => {
  const [early, late] = [copy(), copy({ at: at(minute) })]
  expect(newestBackup({ folder: null, download: null })).toBeNull()
  expect(newestBackup({ folder: early, download: late })).toBe(late)
  expect(newestBackup({ folder: late, download: early })).toBe(late)
  expect(newestBackup({ folder: null, download: early })).toBe(early)
})

it('names sort by time and hold nothing a file system refuses', () => {
  expect(backupName('Зерно: “7000”?', '2026-11-30T05:13:18.123Z')).toBe('Зерно-7000-2026-11-30T05-13-18Z.json')
  expect(backupName('../..', '2026-11-30T05:13:18Z')).toBe('variorum-2026-11-30T05-13-18Z.json')
})
