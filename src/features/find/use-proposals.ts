/** The sentences proposed for a claim in versions, without those that were turned down. */
import { useMemo } from 'react'
import type { FoundIn, FoundSentence, Sought, SoughtIn } from '#domain/finding.ts'
import type { Article, Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { isTurnedDown } from '#domain/suggestion.ts'
import { cellKey } from '#domain/tables.ts'
import { useCloseness, type Closeness } from '#state/use-closeness.ts'
import { useFound, type Finding } from '#state/use-found.ts'
import { useRows } from '#state/use-rows.ts'
import { usePreferences } from '#ui/preferences/preferences.ts'
import type { VersionText } from './find-in-versions.ts'
import { proposalsFor, type KnownOf, type VersionProposals } from './proposals.ts'

interface Proposals {
  readonly state: Finding['state']
  readonly closeness: Closeness
  readonly groups: readonly VersionProposals[]
  /** True when not all versions were looked in. */
  readonly isPart: boolean
}

const nothing: readonly FoundIn[] = []

/** More would take longer than anybody waits. */
const MOST_VERSIONS = 300

/** One group for each version, in their order; all empty until something is found. Of very many only the first are looked in. */
export function useProposals(claim: Claim | null, sought: Sought, versions: readonly VersionText[]): Proposals {
  const looked = useMemo(() => versions.slice(0, MOST_VERSIONS), [versions])
  const targets = useRows((snapshot) => soughtIn(snapshot, looked), ['revisions'], [looked])
  const { encoder } = usePreferences()
  const { finding, closeness } = useCloseness(useFound(sought, targets), sought, targets, encoder)
  const found = finding.state === 'found' ? finding.found : nothing
  const groups = useRows(
    (snapshot) => proposalsFor(looked, found, knownOf(snapshot, claim)),
    ['mentions', 'passages', 'suggestionDecisions'],
    [looked, found, claim],
  )
  return { state: finding.state, closeness, groups, isPart: looked.length < versions.length }
}

function soughtIn(snapshot: Snapshot, versions: readonly VersionText[]): readonly SoughtIn[] {
  return versions.flatMap(({ article }) => {
    const revision = snapshot.get('revisions', article.revision)
    return revision ? [{ article: article.id, textHash: revision.textHash, language: article.language.tag }] : []
  })
}

function knownOf(snapshot: Snapshot, claim: Claim | null): KnownOf {
  if (!claim) return { isLinked: () => false, isTurnedDown: () => false }
  return {
    isLinked: (article: Article, { start, end }: FoundSentence) =>
      snapshot.byIndex('mentions', 'cell', cellKey(claim.id, article.id)).some((mention) => {
        const passage = snapshot.get('passages', mention.passage)
        return passage !== undefined && passage.start < end && passage.end > start
      }),
    isTurnedDown: (article: Article, { start, end }: FoundSentence) =>
      isTurnedDown(snapshot, { claim, revision: article.revision, start, end }),
  }
}
