/**
 * What a check is: a pure function that finds what needs a person's eye. Data is never refused or changed for it; each thing found says
 * which commands would mend it.
 */
import type { DifferenceWords } from '#domain/facet-proposals.ts'
import type { FoundDifference, FoundIn, Stretch } from '#domain/finding.ts'
import type { RevisionId } from '#domain/ids.ts'
import type { Finder, FinderHome } from '#domain/ports.ts'
import type { TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Fix } from './fix.ts'

/** Where a concern can be. */
export type ConcernTable = Extract<
  TableName,
  'stories' | 'storyArticles' | 'storyClaims' | 'passages' | 'claims' | 'mentions' | 'assessments' | 'decisions'
>

/** One thing found, in one row. `kind` is what it is; a check may tell several. */
export interface Concern<Kind extends string = string> {
  readonly kind: Kind
  readonly table: ConcernTable
  readonly id: string
  /** Best first; empty where only a person at the place can mend it. */
  readonly fixes: readonly Fix[]
  /** The sentence it is about; left out where the row says it. */
  readonly sentence?: Stretch & { readonly revision: RevisionId }
  /** What the passages tell differently; left out where it is not about that. */
  readonly differences?: readonly DifferenceWords[]
}

/** A check that the rows alone answer. */
export interface RowCheck<Name extends string = string, Kind extends string = string> {
  readonly name: Name
  /** Every table that `walk` reads. */
  readonly tables: readonly TableName[]
  /** Walks in steps, so that a long walk can pause: each row gives what was found, or `null`. */
  walk(snapshot: Snapshot): Iterable<Concern<Kind> | null>
}

/** A check that asks the finder: it takes its time and is run only where somebody looks. */
export interface FinderCheck<
  Name extends string = string,
  Kind extends string = string,
  Answer extends FinderAnswer = FinderAnswer,
> {
  readonly name: Name
  /** Every table that the questions and what they make of an answer read. */
  readonly tables: readonly TableName[]
  /** In the order in which they are asked. */
  questions(snapshot: Snapshot): readonly Question<Kind, Answer>[]
}

export type FinderAnswer = readonly FoundIn[] | readonly (readonly FoundDifference[])[]

export interface Question<Kind extends string = string, Answer extends FinderAnswer = FinderAnswer> {
  /** Equal for questions with the same answer, so that what is mended need not be asked again. */
  readonly key: string
  ask(finder: Finder, home: FinderHome): Promise<Answer>
  /** What the answer means for the rows as they were when the question was made. */
  concerns(answer: Answer): readonly Concern<Kind>[]
}
