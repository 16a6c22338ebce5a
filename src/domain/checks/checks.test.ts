import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow, claimRow } from '#test/builders/rows.ts'
import { rowChecks, rowCheckTables, stillFound, walkChecks } from './checks.ts'

it('[C2] walks all checks of the rows and says which one found what', () => {
  const snapshot = smallProject({ assessments: [assessmentRow('k', 'b')] })
  const found = [...walkChecks(snapshot)].flatMap((concern) => concern ?? [])
  expect(found.map(({ check, kind, id }) => [check, kind, id])).toEqual([
    ['brokenRule', 'agreesNeedsMention', assessmentRow('k', 'b').id],
    ['claimWithoutPassage', 'claimWithoutPassage', 'l'],
  ])
})

it('looks at what was found again and lets go of what is mended, without walking the rest', () => {
  const snapshot = smallProject({
    assessments: [assessmentRow('k', 'b'), assessmentRow('k', 'c', { claimVersion: 0 })],
  })
  const walk = () => [...walkChecks(snapshot)].flatMap((concern) => concern ?? [])
  const found = walk()
  expect(stillFound(snapshot, found)).toEqual(found)
  snapshot.apply([
    { table: 'assessments', id: assessmentRow('k', 'b').id, before: assessmentRow('k', 'b'), after: null },
  ])
  expect(stillFound(snapshot, found)).toEqual(walk())
  expect(walk().length).toBe(found.length - 1)
  // A claim that has no passage is new: it comes with the next walk.
  snapshot.load('claims', [claimRow('new')])
  expect(stillFound(snapshot, found)).toHaveLength(walk().length - 1)
})

it('names every table that is read', () => {
  const read = new Set<string>()
  const whole = smallProject()
  const noting = new Proxy(whole, {
    get: (target, member) => {
      const method: unknown = Reflect.get(target, member)
      if (typeof method !== 'function') return method
      return (table: string, ...rest: unknown[]): unknown => {
        read.add(table)
        return Reflect.apply(method, target, [table, ...rest])
      }
    },
  })
  for (const check of rowChecks) {
    read.clear()
    expect([...check.walk(noting)].length).toBeGreaterThan(0)
    expect([...read].filter((table) => !check.tables.some((one) => one === table))).toEqual([])
    expect(rowCheckTables).toEqual(expect.arrayContaining([...read]))
  }
})
