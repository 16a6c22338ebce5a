/** A broken rule as the list shows it: what it is, what it is about, and what can be done. Pure. */
import { analystName } from '#domain/analyst-names.ts'
import type { AnalystId, ProjectId } from '#domain/ids.ts'
import type { Article, Claim, Row } from '#domain/records.ts'
import type { RuleBreak } from '#domain/rule-breaks.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { attentionMessages as words } from '#i18n/messages/attention.ts'
import { matrixAddressOf, readAddressOf, type Address } from '#ui/address.ts'

export interface BreakEntry {
  readonly key: string
  readonly what: string
  readonly todo: string
  readonly claim: Claim | null
  readonly article: Article | null
  /** Name of the story it is about; `null` where it is about none. */
  readonly story: string | null
  /** Whose it is, where it is somebody else's. */
  readonly by: string | null
  readonly action: string
  readonly to: Address
}

interface Viewer {
  readonly project: ProjectId
  readonly analyst: AnalystId
}

interface Parts extends Pick<BreakEntry, 'action' | 'to'> {
  readonly claim?: Claim | undefined
  readonly article?: Article | undefined
  readonly story?: string | null
}

/** `null` when the row is gone meanwhile. */
export function describeBreak(snapshot: Snapshot, found: RuleBreak, viewer: Viewer): BreakEntry | null {
  const row = snapshot.get(found.table, found.id)
  if (!row) return null
  // The row is of the table it was asked of; the union of tables cannot express it.
  const partsOfRow = partsOf[found.table] as (snapshot: Snapshot, row: Row, project: ProjectId) => Parts
  const { claim = null, article = null, story = null, action, to } = partsOfRow(snapshot, row, viewer.project)
  const by = owned.has(found.table) ? nameOfOther(snapshot, row, viewer) : null
  const { what } = words.kinds[found.kind]
  return { key: `${found.table}/${found.id}`, what, todo: adviceOn(found, by), claim, article, story, by, action, to }
}

function adviceOn({ kind, table }: RuleBreak, by: string | null): string {
  if (kind === 'idNotOfItsParts') return words.kinds[kind].todo
  if (by !== null) return words.theirs(by)
  return table === 'decisions' ? words.decisionTodo : words.kinds[kind].todo
}

/** What nobody changes but the analyst who made it; other rows are everybody's. */
const owned: ReadonlySet<RuleBreak['table']> = new Set(['assessments', 'mentions'])

function nameOfOther(snapshot: Snapshot, row: Row, { analyst }: Viewer): string | null {
  if (!('analyst' in row) || row.analyst === analyst) return null
  return analystName(snapshot, row.analyst) || words.nameless
}

type PartsOf = {
  readonly [Table in RuleBreak['table']]: (snapshot: Snapshot, row: Row<Table>, project: ProjectId) => Parts
}

const partsOf: PartsOf = {
  assessments: cellParts,
  decisions: cellParts,
  mentions: (snapshot, { passage, claim }, project) => ({
    ...passageParts(snapshot, passage, project),
    claim: snapshot.get('claims', claim),
  }),
  passages: (snapshot, { id }, project) => passageParts(snapshot, id, project),
  storyClaims: (snapshot, { story, claim }, project) => ({
    claim: snapshot.get('claims', claim),
    story: storyName(snapshot, story),
    action: words.open.claim,
    to: { screen: 'claim', project, claim },
  }),
  storyArticles: (snapshot, { story, article }, project) => ({
    article: snapshot.get('articles', article),
    story: storyName(snapshot, story),
    action: words.open.story,
    to: { screen: 'dates', project },
  }),
  stories: (_snapshot, { name }, project) => ({
    story: name,
    action: words.open.story,
    to: { screen: 'dates', project },
  }),
}

function cellParts(
  snapshot: Snapshot,
  { claim, article }: Row<'assessments' | 'decisions'>,
  project: ProjectId,
): Parts {
  return {
    claim: snapshot.get('claims', claim),
    article: snapshot.get('articles', article),
    action: words.open.cell,
    to: matrixAddressOf(project, { cell: { claim, article } }),
  }
}

function passageParts(snapshot: Snapshot, id: string, project: ProjectId): Parts {
  const passage = snapshot.get('passages', id)
  return {
    article: snapshot.get('articles', passage?.article ?? null),
    action: words.open.read,
    to: readAddressOf(project, passage ? [passage.article] : [], { passage: passage?.id ?? null }),
  }
}

function storyName(snapshot: Snapshot, id: string): string | null {
  return snapshot.get('stories', id)?.name ?? null
}
