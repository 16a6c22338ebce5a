import { expect, it } from 'vitest'
import { isCheckDue, isSound, type HealthReport } from './health.ts'

const sound: HealthReport = {
  commits: 4,
  damagedCommits: 0,
  rowsApart: 0,
  texts: 1,
  damagedTexts: 0,
  missingTexts: 0,
  secondHome: { records: 4, damaged: 0, lacking: 0, alone: 0, damagedTexts: 0 },
}

it('[H5] homes are sound when nothing in either is damaged, missing or apart', () => {
  expect(isSound(sound)).toBe(true)
  expect(isSound({ ...sound, secondHome: null })).toBe(true)
  for (const fault of ['damagedCommits', 'rowsApart', 'damagedTexts'] as const)
    expect(isSound({ ...sound, [fault]: 1 }), fault).toBe(false)
  for (const fault of ['damaged', 'lacking', 'alone', 'damagedTexts'] as const) {
    const { secondHome } = sound
    expect(isSound({ ...sound, secondHome: secondHome && { ...secondHome, [fault]: 1 } }), fault).toBe(false)
  }
})

it('[H5] a check is due once a day, when there was none, and after an unclean end', () => {
  const last = { at: '2026-01-01T12:00:00.000Z', isSound: true }
  expect(isCheckDue(null, false, last.at)).toBe(true)
  expect(isCheckDue(last, false, '2026-01-02T11:59:59.000Z')).toBe(false)
  expect(isCheckDue(last, false, '2026-01-02T12:00:00.000Z')).toBe(true)
  expect(isCheckDue(last, true, last.at)).toBe(true)
})
