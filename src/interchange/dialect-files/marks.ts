/** The stretches that leave for other annotation tools: each passage by itself or with its link to a claim, text by text. */
import { asItCame, type AsItCame } from '#domain/foreign-passages.ts'
import type { Facet, Judgement } from '#domain/judgement.ts'
import type { JsonObject } from '#domain/json.ts'
import { personOf } from '#domain/person.ts'
import type { Article, Assessment, Claim, Mention, Passage, Revision } from '#domain/records.ts'
import { cellKey } from '#domain/tables.ts'
import { compareText } from '#domain/visible-articles.ts'
import { originalOf } from '../annotations/came-in.ts'
import { isFinding } from '../annotations/findings.ts'
import type { OwnMark } from '../foreign-annotations/own-mark.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { textAddress } from '../text-hash.ts'

/** One word for what a stretch is: the judgement of its cell, or that there is none, or that it is of no claim. */
type MarkLabel = Judgement | 'linked' | 'passage'

export interface Mark {
  /** The id of the passage or of its link, of no use but to tell marks apart. */
  readonly id: string
  readonly passage: Passage
  readonly claim: Claim | null
  /** The judgement of the analyst who linked it; `null` where there is none that is a finding. */
  readonly assessment: Assessment | null
  /** Its tags, where another tool gave it some. */
  readonly labels: readonly [string, ...string[]]
  readonly facets: readonly Facet[]
  /** What is said of it in words, notes left out (F3). */
  readonly comments: readonly string[]
  readonly own: OwnMark
}

/** A text with its stretches in order; one without any is there too. */
export interface MarkedText {
  readonly article: Article
  readonly revision: Revision
  readonly marks: readonly Mark[]
}

/** The texts in scope: those that are shown, and earlier ones in which something is marked. Made one by one. */
export function* markedTexts(source: PublishSource): Generator<MarkedText, void, undefined> {
  const claims = new Set<string>(source.claims)
  for (const article of source.articles.values()) {
    const revisions = source.snapshot
      .byIndex('revisions', 'article', article.id)
      .toSorted((one, other) => one.number - other.number)
    for (const revision of revisions) {
      const marks = marksIn(source, article, revision, claims)
      if (marks.length > 0 || revision.id === article.revision) yield { article, revision, marks }
    }
  }
}

function marksIn(
  source: PublishSource,
  article: Article,
  revision: Revision,
  claims: ReadonlySet<string>,
): readonly Mark[] {
  const passages = source.snapshot
    .byIndex('passages', 'revision', revision.id)
    .filter((passage) => passage.article === article.id)
    .toSorted((one, other) => one.start - other.start || one.end - other.end || compareText(one.id, other.id))
  return passages.flatMap((passage) => marksOf(source, passage, textAddress(revision.textHash), claims))
}

function marksOf(source: PublishSource, passage: Passage, text: string, claims: ReadonlySet<string>): readonly Mark[] {
  const { snapshot, scope } = source
  const mentions = snapshot.byIndex('mentions', 'passage', passage.id)
  const links = mentions
    .filter(({ claim }) => claims.has(claim))
    .toSorted((one, other) => compareText(one.id, other.id))
    .flatMap((mention) => linkMark(source, passage, mention, text) ?? [])
  // Where claims were chosen, what is of no claim is not meant.
  const isByItself = scope.claims === null && (mentions.length === 0 || asItCame(passage) !== null)
  return isByItself ? [passageMark(source, passage, text), ...links] : links
}

/** A passage of no claim, or one that came in, with the tags and comments it came with (F1). */
function passageMark(source: PublishSource, passage: Passage, text: string): Mark {
  const came = asItCame(passage)
  const [first = 'passage', ...more] = came?.tags ?? []
  return {
    id: passage.id,
    passage,
    claim: null,
    assessment: null,
    labels: [first, ...more],
    facets: [],
    comments: came?.comments.map((comment) => comment.text).filter((words) => words !== '') ?? [],
    own: {
      passage: passage.id,
      text,
      claim: null,
      role: 'supports',
      analyst: analystOf(source, passage),
      at: passage.at,
      original: came && wholeOriginal(came, source.scope.names),
    },
  }
}

function wholeOriginal(came: AsItCame, names: boolean): JsonObject {
  const comments = came.comments.map(({ text, purpose, language }) => ({ text, purpose, language }))
  return { ...originalOf(came, names), comments, tags: came.tags, links: came.links }
}

function linkMark(source: PublishSource, passage: Passage, mention: Mention, text: string): Mark | null {
  const claim = source.snapshot.get('claims', mention.claim)
  if (!claim) return null
  const assessment = assessmentOf(source, mention)
  return {
    id: mention.id,
    passage,
    claim,
    assessment,
    labels: [labelOf(assessment)],
    facets: assessment?.facets.map(({ facet }) => facet) ?? [],
    comments: [claim.wording, ...wordsOf(assessment)].filter((words) => words.trim() !== ''),
    own: {
      passage: passage.id,
      text,
      claim: claim.id,
      role: mention.role,
      analyst: analystOf(source, mention),
      at: mention.at,
      original: null,
    },
  }
}

function labelOf(assessment: Assessment | null): MarkLabel {
  return assessment?.judgement ?? 'linked'
}

function analystOf({ nameOf }: PublishSource, { analyst }: Mention | Passage): OwnMark['analyst'] {
  const { id, name } = nameOf(analyst)
  return name === null ? null : { id, name }
}

/** What the one who linked it says of the cell; one without a reason that it needs is work to do and no finding (C4). */
function assessmentOf({ snapshot }: PublishSource, { claim, article, analyst }: Mention): Assessment | null {
  const person = personOf(snapshot, analyst)
  const rows = snapshot.byIndex('assessments', 'cell', cellKey(claim, article))
  return rows.find((row) => personOf(snapshot, row.analyst) === person && isFinding(row)) ?? null
}

function wordsOf(assessment: Assessment | null): readonly string[] {
  if (!assessment) return []
  const { facets, statedValue, question } = assessment
  const ofFacets = facets.flatMap(({ facet, stated, detail }) => {
    const words = [stated, detail].filter((part) => part !== null).join('; ')
    return words === '' ? [] : [`${facet}: ${words}`]
  })
  return [...ofFacets, ...(statedValue === null ? [] : [statedValue]), ...(question === null ? [] : [question])]
}
