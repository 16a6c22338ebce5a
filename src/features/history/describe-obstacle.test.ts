import { expect, it } from 'vitest'
import { MemorySnapshot } from '#domain/snapshot.ts'
import type { Obstacle } from '#state/invert-step.ts'
import { assessmentRow } from '#test/builders/rows.ts'
import { describeObstacle } from './describe-obstacle.ts'

const names: Readonly<Record<string, string>> = { k: 'Seven thousand containers', a: 'The bridge' }
const nameOf = (id: string) => names[id] ?? null
const changed: Obstacle = {
  kind: 'changedSince',
  table: 'claims',
  id: 'k',
  field: 'wording',
  set: 'before',
  now: 'after',
  needed: null,
}

function described(obstacle: Partial<Obstacle>) {
  const snapshot = new MemorySnapshot()
  snapshot.load('assessments', [assessmentRow('k', 'a', { rev: 1 })])
  const by = { analyst: 'me', at: '2026-01-02T10:00:00.000Z', command: 'changeClaim', subject: {} } as never
  return describeObstacle({ obstacle: { ...changed, ...obstacle }, by }, snapshot, nameOf, () => 'Ana')
}

it('[H2] names the row, both values, and who changed it', () => {
  const { what, name, dispute, by } = described({})
  expect([what, name]).toEqual(['claim', 'Seven thousand containers'])
  expect(dispute).toMatch(/wording: the step set “.?before.?”, now it is “.?after.?”/u)
  expect(by).toMatch(/^.?Ana.?, .*2026/u)
})

it('[H2] calls a judgement by its claim and article, and says what it needs', () => {
  const id = assessmentRow('k', 'a').id
  const needs = described({ kind: 'stillNeeded', table: 'assessments', id, needed: { table: 'articles', id: 'a' } })
  expect(needs).toMatchObject({
    what: 'judgement',
    name: 'Seven thousand containers · The bridge',
    dispute: 'needs the article that would go',
  })
  expect(described({ kind: 'removedSince', field: '' }).dispute).toBe('removed since')
})

it('[H2] says so when the history does not tell who did it', () => {
  const told = describeObstacle({ obstacle: changed, by: null }, new MemorySnapshot(), nameOf, () => '')
  expect(told.by).toBe('The history does not say who did this.')
})
