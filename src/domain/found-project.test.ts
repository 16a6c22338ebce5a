import { expect, it } from 'vitest'
import { assessmentRow, claimRow, requestRow } from '#test/builders/rows.ts'
import { snapshotOf } from '#test/builders/project.ts'
import { foundProject } from './found-project.ts'
import type { ProjectFileReading, RestoredProject } from './ports.ts'
import { asId } from './ids.ts'
import { tableNames } from './tables.ts'

it('[C10] counts what a file holds, and as asked only what nobody but whoever asks has judged', () => {
  const snapshot = snapshotOf({
    claims: ['open', 'own', 'answered'].map((id) => claimRow(id)),
    assessments: [
      assessmentRow('own', 'a'),
      assessmentRow('answered', 'a'),
      assessmentRow('answered', 'a', { analyst: asId('ben') }),
    ],
    opinionRequests: ['open', 'own', 'answered'].map((claim) => requestRow(claim, 'a')),
  })
  const rows = Object.fromEntries(tableNames.map((table) => [table, [...snapshot.all(table)]]))
  const summary = {
    id: asId('p'),
    name: 'P',
    sample: false,
    createdAt: '',
    openedAt: null,
  } as RestoredProject['summary']
  const project = { summary, rows: rows as unknown as RestoredProject['rows'], texts: [], commits: [] }
  const reading: Exclude<ProjectFileReading, { refused: unknown }> = {
    project,
    purpose: 'colleague',
    textsMissing: 1,
    ruleBreaks: 2,
  }
  expect(foundProject(reading)).toEqual({
    summary,
    purpose: 'colleague',
    articles: 0,
    passages: 0,
    claims: 3,
    assessments: snapshot.size('assessments'),
    commits: 0,
    asked: 2,
    textsMissing: 1,
    ruleBreaks: 2,
  })
})
