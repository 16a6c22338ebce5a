import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Commit } from '#domain/commit.ts'
import { canonicalJson } from '#domain/json.ts'
import { patchClaim, setWordings, TestBrowser } from '#test/kernel-fixture.ts'
import { commitHash, hashWithChanges, hexSha256 } from './hash-chain.ts'
import { brokenLinks } from './whole-chains.ts'

let commits: Commit[] = []

beforeAll(async () => {
  const session = await new TestBrowser().open()
  await session.dispatch(setWordings, { one: 'ერთი', two: 'два' })
  await session.dispatch(patchClaim, { id: 'one', fields: { actors: ['x', 'y'], note: 'lone \ud800' } })
  await session.undo()
  commits = (await session.commits(0, 3)).map(({ commit }) => commit)
  await session.close()
})

it('[H6] the chain of what was written holds', () => {
  expect(commits).toHaveLength(3)
  expect(brokenLinks(commits.toReversed())).toEqual([])
  expect(commits.map(({ deviceSequence }) => deviceSequence)).toEqual([1, 2, 3])
  expect(commits.map(({ previousHash }) => previousHash)).toEqual(['', commits[0]?.hash, commits[1]?.hash])
})

it('[H6] the hash is that of the canonical JSON of all other fields', () => {
  for (const { hash, ...rest } of commits) {
    expect(hash).toBe(hexSha256(canonicalJson(rest)))
    expect(hashWithChanges(rest, canonicalJson(rest.changes))).toBe(hash)
  }
})

it('[H6] one changed character anywhere in a commit is found', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(2), (place, which) => {
      const json = JSON.stringify(commits[which])
      const index = place % json.length
      const other = json[index] === '1' ? '2' : '1'
      const tampered = parse(json.slice(0, index) + other + json.slice(index + 1))
      // Some characters cannot be changed without making it no JSON, and white space or an escape may say the same.
      fc.pre(tampered !== null && canonicalJson(tampered) !== canonicalJson(commits[which]))
      const all = commits.with(which, tampered as Commit)
      expect(brokenLinks(all)).not.toEqual([])
    }),
  )
})

it('[H6] a commit that was taken out, or hashed again by somebody, breaks the chain', () => {
  const [first, second, third] = commits as [Commit, Commit, Commit]
  expect(brokenLinks([first, third])).toMatchObject([{ id: third.id, problem: 'sequence' }])
  const forged = { ...second, command: 'other' }
  const rehashed = { ...forged, hash: commitHash(forged) }
  expect(brokenLinks([first, rehashed, third])).toMatchObject([{ id: third.id, problem: 'previous' }])
})

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null
  }
}
