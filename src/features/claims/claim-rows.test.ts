/** Rows of the table of claims, and what every version says on one (C6, C10, C13). */
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { mentionRow, passageRow, verdictRow } from '#test/builders/rows.ts'
import { claimRows } from './claim-rows.ts'
import { claimVersions } from './claim-versions.ts'

describe('the table of claims', () => {
  it('[C13] has every claim with its stories, also those asked of none', () => {
    const rows = claimRows(smallProject())
    expect(rows.map((row) => [row.id, row.stories.map((story) => story.id), row.row.coverage.asked])).toEqual([
      ['k', ['story'], 4],
      ['l', [], 0],
    ])
  })
})

it('the table of claims has the rating of a verdict, and none for one that is not rated', () => {
  const snapshot = smallProject({ verdicts: [verdictRow('k'), verdictRow('l', { rating: '' })] })
  expect(claimRows(snapshot).map(({ rating }) => rating)).toEqual(['false', null])
})

describe('what every version says', () => {
  it('puts the source document first and counts who was not touched', () => {
    const snapshot = smallProject({
      passages: [passageRow('p-s', 's')],
      mentions: [mentionRow('p-s', 'k', 's', { analyst: asId('ben') })],
    })
    const { told, untouched } = claimVersions(snapshot, asId('k'), asId('ana'))
    expect(told.map((version) => [version.article.id, version.isSource])).toEqual([
      ['s', true],
      ['a', false],
    ])
    expect(untouched).toBe(2)
    expect(told.map((version) => version.mentions.map((one) => one.linkedBy))).toEqual([['ben'], [null]])
  })
})
