/** The sentences proposed for a claim in versions and elsewhere, without those that were turned down. */
import type { FoundIn, FoundSentence, Sought } from '#domain/finding.ts'
import type { Article, Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { soughtIn, soughtInTables } from '#domain/sought-in.ts'
import { isTurnedDown } from '#domain/suggestion.ts'
import { cellKey } from '#domain/tables.ts'
import type { ArticleId } from '#domain/ids.ts'
import { useFound, useFoundElsewhere, type Finding } from '#state/use-found.ts'
import { useCloseness, type Closeness } from '#state/use-closeness.ts'
import { useRows } from '#state/use-rows.ts'
import { usePreferences } from '#ui/preferences/preferences.ts'
import type { VersionText } from './find-in-versions.ts'
import { proposalsFor, type KnownOf, type VersionProposals } from './proposals.ts'
import { useVersionTexts } from './use-version-texts.ts'

export interface Proposals {
  readonly state: Finding['state']
  readonly groups: readonly VersionProposals[]
}

interface ComparedProposals extends Proposals {
  readonly closeness: Closeness
}

const nothing: readonly FoundIn[] = []

/** One group for each version, in their order; all empty until something is found. */
export function useProposals(claim: Claim | null, sought: Sought, versions: readonly VersionText[]): ComparedProposals {
  const targets = useRows(
    (snapshot) => versions.flatMap(({ article }) => soughtIn(snapshot, article)),
    soughtInTables,
    [versions],
  )
  const { encoder } = usePreferences()
  const { finding, closeness } = useCloseness(useFound(sought, targets), sought, targets, encoder)
  return { state: finding.state, closeness, groups: useGroups(claim, versions, foundBy(finding)) }
}

/** One group for each article elsewhere that is likely to tell it, best first. `known`: what is not elsewhere. */
export function useElsewhere(claim: Claim | null, sought: Sought, known: readonly ArticleId[]): Proposals {
  const finding = useFoundElsewhere(sought, known)
  const found = foundBy(finding)
  const articles = useRows(
    (snapshot) => found.flatMap(({ article }) => snapshot.get('articles', article) ?? []),
    ['articles'],
    [found],
  )
  const groups = useGroups(claim, useVersionTexts(articles) ?? noTexts, found)
  return { state: finding.state, groups: groups.filter(({ sentences }) => sentences.length > 0) }
}

const noTexts: readonly VersionText[] = []

function foundBy(finding: Finding): readonly FoundIn[] {
  return finding.state === 'found' ? finding.answer : nothing
}

function useGroups(claim: Claim | null, versions: readonly VersionText[], found: readonly FoundIn[]) {
  return useRows(
    (snapshot) => proposalsFor(versions, found, knownOf(snapshot, claim)),
    ['mentions', 'passages', 'suggestionDecisions'],
    [versions, found, claim],
  )
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
