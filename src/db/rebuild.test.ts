import { expect, it } from 'vitest'
import type { StoredCommit } from '#domain/commit.ts'
import { asId, type CommitId } from '#domain/ids.ts'
import { claimRow } from '#test/kernel-fixture.ts'
import { joinJournals, replay } from './rebuild.ts'

function stored(sequence: number, id: string, wording: string | null = id): StoredCommit {
  const after = wording === null ? null : { ...claimRow('one', wording), rev: sequence }
  const commit = { id: asId<CommitId>(id), changes: [{ table: 'claims', id: 'one', before: null, after }] }
  return { sequence, commit: commit as unknown as StoredCommit['commit'] }
}

function order(joined: { readonly commits: readonly StoredCommit[] }): [number, string][] {
  return joined.commits.map(({ sequence, commit }) => [sequence, commit.id])
}

it('[H5] what one home lacks is taken from the other, once', () => {
  const joined = joinJournals([stored(1, 'a'), stored(3, 'c')], [stored(2, 'b'), stored(1, 'a'), stored(2, 'b')])
  expect(joined.restored).toBe(1)
  expect(order(joined)).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
  ])
})

it('[H5] what was written after a loss nobody saw comes after what was lost', () => {
  const here = [stored(1, 'a'), stored(2, 'x'), stored(3, 'y')]
  const there = [stored(1, 'a'), stored(2, 'b'), stored(3, 'c'), stored(4, 'd')]
  expect(order(joinJournals(here, there))).toEqual([
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
    [4, 'd'],
    [5, 'x'],
    [6, 'y'],
  ])
})

it('[H3] replays in order of sequence on top of the baseline', () => {
  const baseline = [
    {
      table: 'claims' as const,
      rows: [
        { ...claimRow('one', 'base'), rev: 1 },
        { ...claimRow('two'), rev: 1 },
      ],
    },
  ]
  const tables = replay(baseline, [stored(2, 'last'), stored(1, 'first')])
  expect(tables.get('claims')?.get('one')).toMatchObject({ wording: 'last' })
  expect([...(tables.get('claims')?.keys() ?? [])].sort()).toEqual(['one', 'two'])
  expect(replay(baseline, [stored(1, 'gone', null)]).get('claims')?.size).toBe(1)
})
