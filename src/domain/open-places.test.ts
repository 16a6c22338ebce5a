import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { anyId, passageRow, revisionRow } from '#test/builders/rows.ts'
import { asId, type AnchorId, type AnalystId } from './ids.ts'
import { openPlaces } from './open-places.ts'
import type { Anchor } from './records.ts'

/** Passages of an earlier revision of the article, found or not in the one that is shown. */
function changedArticle(outcomes: readonly (readonly [string, Anchor['outcome'], AnalystId | null])[]) {
  const old = { revision: anyId('a-0') }
  return smallProject({
    revisions: [revisionRow('a', { id: anyId('a-0') })],
    passages: [passageRow('never', 'a', old), ...outcomes.map(([id]) => passageRow(id, 'a', old))],
    anchors: outcomes.map(([id, outcome, decidedBy]) => ({
      id: asId<AnchorId>(id),
      rev: 1,
      extra: null,
      passage: anyId(id),
      revision: anyId('a-1'),
      outcome,
      start: null,
      end: null,
      decidedBy,
    })),
  })
}

it('[T4] gives what was lost, changed and undecided, or never looked for', () => {
  const snapshot = changedArticle([
    ['lost', 'lost', null],
    ['changed', 'changed', null],
    ['confirmed', 'changed', anyId('ana')],
    ['moved', 'moved', null],
    ['exact', 'exact', null],
  ])
  const found = openPlaces(snapshot).map(({ passage, revision, outcome }) => [passage, revision, outcome])
  expect(found.toSorted(([one], [other]) => String(one).localeCompare(String(other)))).toEqual([
    ['changed', 'a-1', 'changed'],
    ['lost', 'a-1', 'lost'],
    ['never', 'a-1', 'lost'],
  ])
})

it('gives nothing while the text of an article is the one that was marked', () => {
  expect(openPlaces(smallProject())).toEqual([])
})
