import { expect, it } from 'vitest'
import { claimRow } from '#test/builders/rows.ts'
import { claimAtKey, earlierClaims } from './earlier-claims.ts'
import { asId, type ClaimId } from './ids.ts'
import type { Claim } from './records.ts'

function change(at: string, before: Claim | null, after: Claim | null) {
  return { at, changes: [{ table: 'claims', id: 'k', before, after } as const] }
}

const wanted = (version: number, at: string, claim = 'k') => ({ claim: asId<ClaimId>(claim), version, at })
const wording = (version: number, words: string) => claimRow('k', { version, wording: words })
const [one, better, two, three] = [wording(1, 'one'), wording(1, 'better'), wording(2, 'two'), wording(3, 'three')]
const journal = [
  change('01', null, one),
  change('03', one, better),
  change('05', better, two),
  change('07', two, three),
  change('08', three, two),
  change('09', two, three),
]

function wordingAt(version: number, at: string, commits = journal): string | undefined {
  return earlierClaims(commits, [wanted(version, at)]).get(claimAtKey(wanted(version, at)))?.wording
}

it('[C12] gives the state of the version at the instant, else the last it had', () => {
  expect(wordingAt(1, '02')).toBe('one')
  expect(wordingAt(1, '04')).toBe('better')
  // A version that was come back to, and a judgement that was touched again after the claim was changed.
  expect(wordingAt(2, '06')).toBe('two')
  expect(wordingAt(1, '06')).toBe('better')
  expect(wordingAt(4, '02')).toBeUndefined()
  expect(earlierClaims(journal, [wanted(1, '02', 'l')]).size).toBe(0)
})

it('tells the same however the journal is cut', () => {
  for (let cut = 0; cut <= journal.length; cut += 1)
    for (const [version, at] of [
      [1, '02'],
      [1, '04'],
      [1, '06'],
      [2, '06'],
    ] as const) {
      const asked = [wanted(version, at)]
      const told = earlierClaims(journal.slice(0, cut), asked, earlierClaims(journal.slice(cut), asked))
      expect([...told.values()].map((claim) => claim.wording)).toEqual([wordingAt(version, at)])
    }
})
