/** Claims as they were at earlier versions. Reads the journal, so it is asked only where somebody looks at what changed. */
import { useEffect, useMemo, useState } from 'react'
import { claimAtKey, earlierClaims, type ClaimAt } from '#domain/earlier-claims.ts'
import type { Claim } from '#domain/records.ts'
import { useSession } from './use-session.tsx'

/** Commits read at a time, so that a long journal is never in memory as a whole. */
const commitsAtOnce = 500

type Found = ReadonlyMap<string, Claim>

/**
 * By `claimAtKey`; `null` while the journal is being read. A version it does not tell, because the project began after it, is not in
 * it, and neither is any when the journal could not be read.
 */
export function useEarlierClaims(wanted: readonly ClaimAt[]): Found | null {
  const session = useSession()
  const key = JSON.stringify(wanted.map(({ claim, version, at }) => ({ claim, version, at })))
  const asked = useMemo(() => JSON.parse(key) as readonly ClaimAt[], [key])
  const [answer, setAnswer] = useState<{ readonly asked: readonly ClaimAt[]; readonly found: Found } | null>(null)
  useEffect(() => {
    let isWanted = true
    const read = async () => {
      const oldest = asked.reduce((least, { at }) => (at < least ? at : least), '~')
      let found: Found = new Map()
      // From the newest: what was changed since a judgement is not long ago.
      for (
        let to = asked.length === 0 ? 0 : session.store.getState().sequence;
        isWanted && to > 0;
        to -= commitsAtOnce
      ) {
        const commits = (await session.commits(Math.max(0, to - commitsAtOnce), to)).map(({ commit }) => commit)
        found = earlierClaims(commits, asked, found)
        const reached = commits[0]?.at ?? '~'
        if (reached < oldest && asked.every((one) => found.has(claimAtKey(one)))) break
      }
      return found
    }
    const show = (found: Found) => {
      if (isWanted) setAnswer({ asked, found })
    }
    read().then(show, () => show(new Map()))
    return () => {
      isWanted = false
    }
  }, [session, asked])
  return answer?.asked === asked ? answer.found : null
}
