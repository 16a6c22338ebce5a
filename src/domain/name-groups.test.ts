import { expect, it } from 'vitest'
import { snapshotOf } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import type { Alias } from './records.ts'
import { nameGroups } from './name-groups.ts'

const alias = (name: string, means: string): Alias => ({
  id: anyId(`${name} ${means}`),
  rev: 1,
  extra: null,
  name,
  language: 'en',
  means,
})
const groups = (...aliases: Alias[]) => nameGroups(snapshotOf({ aliases })).map(({ names }) => names)

it('a name and what it means are one thing, over several steps and however they are written', () => {
  const rows = [alias('ISW', 'Institute'), alias('ІВВ', 'isw '), alias('Yard', 'Верфь')]
  expect(groups(...rows)).toEqual([
    ['ISW', 'Institute', 'isw', 'ІВВ'],
    ['Yard', 'Верфь'],
  ])
  expect(nameGroups(snapshotOf({ aliases: rows.toReversed() }))).toEqual(nameGroups(snapshotOf({ aliases: rows })))
})

it('a thing is called as its last name means, not by a name that means another', () => {
  const means = (...aliases: Alias[]) => nameGroups(snapshotOf({ aliases })).map((group) => group.means)
  expect(means(alias('ІВВ', 'ISW'), alias('ISW', 'Institute'))).toEqual(['Institute'])
  expect(means(alias('Zoo', 'Yard'), alias('Yard', 'Yard '))).toEqual(['Yard'])
  expect(means(alias('a', 'b'), alias('b', 'a'))).toEqual(['a'])
})

it('two groups become one when a name ties them, and nothing comes of nothing', () => {
  expect(groups(alias('a', 'b'), alias('c', 'd'), alias('b', 'c'))).toEqual([['a', 'b', 'c', 'd']])
  expect(groups(alias(' ', ' '))).toEqual([[]])
  expect(groups()).toEqual([])
})
