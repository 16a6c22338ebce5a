/** A concern as the list shows it: what it is, what it is about, and what can be done. Pure. */
import { analystName } from '#domain/analyst-names.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Concern, ConcernTable } from '#domain/checks/check.ts'
import type { ConcernKind } from '#domain/checks/checks.ts'
import type { AnalystId, ProjectId } from '#domain/ids.ts'
import type { Article, Claim, Passage, Row } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { attentionMessages as words } from '#i18n/messages/attention.ts'
import { matrixAddressOf, readAddressOf, revisionsAddressOf, type Address } from '#ui/address.ts'

export interface ConcernEntry {
  readonly concern: Concern<ConcernKind>
  readonly key: string
  readonly what: string
  readonly todo: string
  readonly claim: Claim | null
  readonly article: Article | null
  readonly passage: Passage | null
  /** The cell the analyst may judge anew; `null` where it is about none, or somebody else's judgement. */
  readonly cell: CellRef | null
  /** Name of the story it is about; `null` where it is about none. */
  readonly story: string | null
  /** Whose it is, where it is somebody else's: then nobody else mends it. */
  readonly by: string | null
  readonly action: string
  readonly to: Address
  /** A second place to look at; left out where there is none. */
  readonly also?: { readonly action: string; readonly to: Address }
}

interface Viewer {
  readonly project: ProjectId
  readonly analyst: AnalystId
}

interface Parts extends Pick<ConcernEntry, 'action' | 'to'> {
  readonly claim?: Claim | undefined
  readonly article?: Article | undefined
  readonly passage?: Passage | undefined
  readonly cell?: CellRef
  readonly story?: string | null
}

/** `null` when the row is gone meanwhile. */
export function describeConcern(
  snapshot: Snapshot,
  concern: Concern<ConcernKind>,
  viewer: Viewer,
): ConcernEntry | null {
  const { kind, table, id } = concern
  const row = snapshot.get(table, id)
  if (!row) return null
  // The row is of the table it was asked of; the union of tables cannot express it.
  const partsOfRow = partsOf[table] as (snapshot: Snapshot, row: Row, project: ProjectId) => Parts
  const parts = partsOfRow(snapshot, row, viewer.project)
  const { claim = null, article = null, passage = null, cell = null, story = null, action, to } = parts
  const by = owned.has(table) ? nameOfOther(snapshot, row, viewer) : null
  return {
    concern,
    key: `${kind}/${table}/${id}`,
    what: words.kinds[kind].what,
    todo: adviceOn(concern, by),
    claim,
    article,
    passage,
    cell: by === null ? cell : null,
    story,
    by,
    action,
    to,
    ...revisionsOf(snapshot, concern, parts, viewer.project),
  }
}

/** A passage to be found again is looked for beside its former text; what is judged on an earlier text leads to what changed in it. */
function revisionsOf(
  snapshot: Snapshot,
  { kind, table, id }: Concern<ConcernKind>,
  { article, passage }: Parts,
  project: ProjectId,
): Partial<Pick<ConcernEntry, 'action' | 'to' | 'also'>> {
  if (!article) return {}
  if (kind === 'passageLost' || kind === 'passageChanged')
    return {
      action: words.open.sideBySide,
      to: revisionsAddressOf(project, article.id, { passage: passage?.id ?? null }),
    }
  if (kind !== 'articleChanged' || table !== 'assessments') return {}
  const older = snapshot.get('revisions', snapshot.get('assessments', id)?.revision ?? null)?.number ?? null
  return { also: { action: words.open.whatChanged, to: revisionsAddressOf(project, article.id, { older }) } }
}

function adviceOn({ kind, table, fixes }: Concern<ConcernKind>, by: string | null): string {
  if (kind === 'idNotOfItsParts') return words.kinds[kind].todo
  if (by !== null) return fixes.length > 0 ? words.theirsToSay(by) : words.theirs(by)
  return table === 'decisions' ? words.decisionTodo : words.kinds[kind].todo
}

/** What nobody changes but the analyst who made it; other rows are everybody's. */
const owned: ReadonlySet<ConcernTable> = new Set(['assessments', 'mentions'])

function nameOfOther(snapshot: Snapshot, row: Row, { analyst }: Viewer): string | null {
  if (!('analyst' in row) || row.analyst === analyst) return null
  return analystName(snapshot, row.analyst) || words.nameless
}

type PartsOf = {
  readonly [Table in ConcernTable]: (snapshot: Snapshot, row: Row<Table>, project: ProjectId) => Parts
}

const partsOf: PartsOf = {
  assessments: cellParts,
  decisions: cellParts,
  mentions: (snapshot, { passage, claim }, project) => ({
    ...passageParts(snapshot, passage, project),
    claim: snapshot.get('claims', claim),
  }),
  passages: (snapshot, { id }, project) => passageParts(snapshot, id, project),
  claims: (snapshot, { id }, project) => claimParts(snapshot, id, project),
  storyClaims: (snapshot, { story, claim }, project) => ({
    ...claimParts(snapshot, claim, project),
    story: storyName(snapshot, story),
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
    cell: { claim, article },
    action: words.open.cell,
    to: matrixAddressOf(project, { cell: { claim, article } }),
  }
}

function claimParts(snapshot: Snapshot, claim: Claim['id'], project: ProjectId): Parts {
  return { claim: snapshot.get('claims', claim), action: words.open.claim, to: { screen: 'claim', project, claim } }
}

function passageParts(snapshot: Snapshot, id: string, project: ProjectId): Parts {
  const passage = snapshot.get('passages', id)
  return {
    article: snapshot.get('articles', passage?.article ?? null),
    passage,
    action: words.open.read,
    to: readAddressOf(project, passage ? [passage.article] : [], { passage: passage?.id ?? null }),
  }
}

function storyName(snapshot: Snapshot, id: string): string | null {
  return snapshot.get('stories', id)?.name ?? null
}
