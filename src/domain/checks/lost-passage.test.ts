import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { anyId, passageRow, revisionRow } from '#test/builders/rows.ts'
import { asId, utf16, type AnchorId, type AnalystId } from '#domain/ids.ts'
import type { Anchor } from '#domain/records.ts'
import { lostPassage } from './lost-passage.ts'

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
      start: outcome === 'lost' ? null : utf16(5),
      end: outcome === 'lost' ? null : utf16(9),
      decidedBy,
    })),
  })
}

it('[T4] gives what was lost, changed and undecided, or never looked for, with what a person may decide', () => {
  const snapshot = changedArticle([
    ['lost', 'lost', null],
    ['changed', 'changed', null],
    ['confirmed', 'changed', anyId('ana')],
    ['moved', 'moved', null],
    ['exact', 'exact', null],
  ])
  const found = [...lostPassage.walk(snapshot)].flatMap((concern) => concern ?? [])
  const said = found.map(({ id, kind, fixes }) => [id, kind, fixes.map(({ name }) => name)] as const)
  expect(said.toSorted(([one], [other]) => one.localeCompare(other))).toEqual([
    ['changed', 'passageChanged', ['saysTheSame', 'removePassage']],
    ['lost', 'passageLost', ['removePassage']],
    ['never', 'passageLost', ['removePassage']],
  ])
})

it('gives nothing while the text of an article is the one that was marked', () => {
  expect([...lostPassage.walk(smallProject())].filter(Boolean)).toEqual([])
})
