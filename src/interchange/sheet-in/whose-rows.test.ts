/** Whose the rows of a sheet are (C10). */
import { expect, it } from 'vitest'
import { edited, lookAt, wordyProject } from './sheets.cases.ts'

const project = wordyProject('x')
const [one, two] = ['3f0c1a52-8e0f-4b7c-9a3e-0d8a51c7e001', '3f0c1a52-8e0f-4b7c-9a3e-0d8a51c7e002']

it('[C10] tells of every judgement whose it is, and of whom how many would be replaced', async () => {
  const ben = await lookAt(project, await edited(project, 'assessments', 'question', 'who?', 3))
  expect(ben.reports).toMatchObject([{ about: 'assessment', judge: 'ben', outcome: 'changed' }])
  expect(ben.replacing).toEqual([{ table: 'assessments', analyst: 'ben', count: 1 }])
  const decided = await lookAt(project, await edited(project, 'assessments', 'decision reason', 'so', 4))
  expect(decided.reports).toMatchObject([{ about: 'decision', judge: 'ana', outcome: 'changed' }])
  expect(decided.replacing).toEqual([{ table: 'decisions', analyst: 'ana', count: 1 }])
  const rated = await lookAt(project, await edited(project, 'claims', 'verdict', 'true', 1))
  expect(rated.replacing).toEqual([{ table: 'verdicts', analyst: 'ana', count: 1 }])
})

it.each([
  [[one, ''], 1],
  [['', one], 1],
  [[one, 'x7', ''], 1],
  [[one, two], 2],
])('[C10] somebody new with the ids %j makes %i person of that name', async (ids, count) => {
  const rows = ids.map((id, at) => `Claim k${at},b.txt,agrees,${id},Tamar`)
  const found = await lookAt(project, ['claim,article,judgement,analyst id,analyst', ...rows, ''].join('\n'), {
    choices: [[0, { hasHead: true, columns: [...columns] }]],
  })
  expect(found.made.analysts).toEqual(Array.from({ length: count }, () => 'Tamar'))
})

const columns = [
  { name: 'claim', role: 'claim' },
  { name: 'article', role: 'article' },
  { name: 'judgement', role: 'judgement' },
  { name: 'analyst id', role: 'analystId' },
  { name: 'analyst', role: 'analyst' },
] as const

it('[F4] a row that brings but a verdict, or one more story, says so', async () => {
  const found = await lookAt(project, await edited(project, 'claims', 'verdict', 'false', 2))
  expect(found.reports).toMatchObject([
    { outcome: 'new', fields: [{ field: 'verdict', before: null, after: 'false' }] },
  ])
  const asked = await lookAt(project, await edited(project, 'claims', 'story ids', 'story', 2))
  expect(asked.reports).toMatchObject([{ outcome: 'new', fields: [{ field: 'stories', after: ['story'] }] }])
})
