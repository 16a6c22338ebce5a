import { expect, it } from 'vitest'
import type { HealthReport } from '#domain/health.ts'
import { asId, type ProjectId } from '#domain/ids.ts'
import { storedErrorLog } from '#db/storage-error-log.ts'
import { checkHealth } from './check-health.ts'

const now = () => '2026-11-30T05:00:00.000Z'
const project = asId<ProjectId>('p')
const whole: HealthReport = {
  commits: 2,
  damagedCommits: 0,
  rowsApart: 0,
  texts: 1,
  damagedTexts: 0,
  missingTexts: 0,
  secondHome: { records: 2, damaged: 0, lacking: 0, alone: 0, damagedTexts: 0 },
}

/** Makes one check, and says what is in the log of errors then. */
async function noted(check: () => Promise<HealthReport>, signal = new AbortController().signal) {
  let held: string | null = null
  const errors = storedErrorLog({ getItem: () => held, setItem: (_, value) => void (held = value) }, now)
  const ports = {
    errors,
    environment: { now, newId: () => 'id', isOutdated: () => false },
    catalogue: { noteCheck: () => undefined, whileReading: (_: ProjectId, work: () => unknown) => work() },
    healthChecker: () => Promise.resolve({ check }),
  } as unknown as Parameters<typeof checkHealth>[0]
  const session = { project, report: { secondHomeMissing: null }, whenSaved: () => Promise.resolve() }
  await checkHealth(ports, session as unknown as Parameters<typeof checkHealth>[1], signal).catch(() => undefined)
  return errors.list().map(({ work, name }) => `${work}: ${name}`)
}

it('[H5] a check that finds damage, or cannot be made, counts among the errors of the storage', async () => {
  expect(await noted(() => Promise.resolve({ ...whole, rowsApart: 1 }))).toEqual(['check: DamageFound'])
  expect(await noted(() => Promise.reject(new DOMException('no', 'NotReadableError')))).toEqual([
    'check: NotReadableError',
  ])
  expect(await noted(() => Promise.resolve({ ...whole, missingTexts: 2 }))).toEqual(['check: TextsMissing'])
})

it('[H5] a check that finds all whole counts as none, nor does one that is broken off', async () => {
  expect(await noted(() => Promise.resolve(whole))).toEqual([])
  const left = new AbortController()
  left.abort()
  expect(await noted(() => Promise.reject(new Error('No longer wanted.')), left.signal)).toEqual([])
})
