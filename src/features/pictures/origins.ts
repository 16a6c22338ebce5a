/** Who repeats whom in a story: each article under the one, or the source, it took its story from (C6). A pure look at the snapshot. */
import type { ArticleId, SourceId, StoryId } from '#domain/ids.ts'
import type { Article, Derivation, Source } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { originRange, type SourceRange } from '#domain/sources-range.ts'
import { compareArticles, compareText, isVisible, membersOf } from '#domain/visible-articles.ts'
import { MOST_VERSIONS } from './agreement.ts'

/** Where an article took its story from, and the row that stands for it. */
export interface OriginLink {
  readonly derivation: Derivation
  /** Place of that row in the list; `null` where it has none: nobody knows, or it comes from nobody. */
  readonly from: number | null
}

export interface OriginRow {
  /** An article, also one of another story that one of this story was made from; or a source that is no article. */
  readonly origin: { readonly kind: 'article'; readonly article: Article } | SourceOrigin
  readonly links: readonly OriginLink[]
}

interface SourceOrigin {
  readonly kind: 'source'
  readonly source: Source
}

export interface Origins {
  /** Each after what it comes from; roots in the order of columns. */
  readonly rows: readonly OriginRow[]
  readonly articles: number
  /** Articles that were made from another or share a source. */
  readonly derived: number
  /** Articles of which nothing is recorded, or that nobody knows. */
  readonly unknown: number
  readonly independent: SourceRange
  /** Articles beyond those drawn. */
  readonly leftOut: number
}

interface Node {
  readonly key: string
  readonly origin: OriginRow['origin']
  readonly derivations: readonly Derivation[]
}

/** `null` where nothing is recorded of where any article comes from. */
export function originsOf(snapshot: Snapshot, story: StoryId): Origins | null {
  const members = membersOf(snapshot, story).map(({ article }) => article)
  const nodes = nodesOf(snapshot, members)
  const recorded = members.flatMap(({ id }) => nodes.get(id)?.derivations ?? [])
  if (recorded.length === 0) return null
  const ordered = inOrder(nodes)
  const shown = ordered.slice(0, MOST_VERSIONS)
  const places = new Map(shown.map(({ key }, place) => [key, place]))
  const isDerived = ({ id }: Article) => nodes.get(id)?.derivations.some((one) => parentKey(one) !== null) === true
  const isUnknown = ({ id }: Article) => nodes.get(id)?.derivations.every(({ kind }) => kind === 'unknown') ?? true
  return {
    rows: shown.map(({ origin, derivations }) => ({
      origin,
      links: derivations.map((derivation) => ({ derivation, from: places.get(parentKey(derivation) ?? '') ?? null })),
    })),
    articles: members.length,
    derived: members.filter(isDerived).length,
    unknown: members.filter(isUnknown).length,
    independent: originRange(
      snapshot,
      members.map(({ id }) => id),
    ),
    leftOut: ordered.length - shown.length,
  }
}

/** The articles of the story with all they come from, wherever that stands. */
function nodesOf(snapshot: Snapshot, members: readonly Article[]): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>()
  const waiting = [...members]
  for (let article = waiting.shift(); article; article = waiting.shift()) {
    if (nodes.has(article.id)) continue
    const derivations = snapshot
      .byIndex('derivations', 'article', article.id)
      .toSorted((one, other) => Number(isProposed(one)) - Number(isProposed(other)) || compareText(one.id, other.id))
    nodes.set(article.id, { key: article.id, origin: { kind: 'article', article }, derivations })
    for (const { from, source } of derivations) {
      const parent = from === null ? undefined : snapshot.get('articles', from)
      if (parent && isVisible(snapshot, parent)) waiting.push(parent)
      const shared = source === null ? undefined : snapshot.get('sources', source)
      if (shared) nodes.set(shared.id, { key: shared.id, origin: { kind: 'source', source: shared }, derivations: [] })
    }
  }
  return nodes
}

/** What a derivation leads to; `null` for nothing one could point at. */
function parentKey({ from, source }: Derivation): ArticleId | SourceId | null {
  return from ?? source
}

export function isProposed({ status }: Derivation): boolean {
  return status === 'proposed'
}

/** Depth first: every node once, under the first it comes from. What comes from itself in a circle begins with its earliest. */
function inOrder(nodes: ReadonlyMap<string, Node>): readonly Node[] {
  const parentOf = (node: Node) => node.derivations.map(parentKey).find((key) => key !== null && nodes.has(key))
  const sorted = [...nodes.values()].toSorted(byAge)
  const children = new Map<string, Node[]>()
  for (const node of sorted) {
    const parent = parentOf(node)
    if (parent != null) children.set(parent, [...(children.get(parent) ?? []), node])
  }
  const ordered = new Set<Node>()
  const visit = (node: Node) => {
    if (ordered.has(node)) return
    ordered.add(node)
    for (const child of children.get(node.key) ?? []) visit(child)
  }
  for (const node of sorted) if (parentOf(node) == null) visit(node)
  for (const node of sorted) visit(node)
  return [...ordered]
}

/** Sources first: they are before what is told of them. */
function byAge(one: Node, other: Node): number {
  if (one.origin.kind === 'article' && other.origin.kind === 'article')
    return compareArticles(one.origin.article, other.origin.article)
  if (one.origin.kind === other.origin.kind) return compareText(one.key, other.key)
  return one.origin.kind === 'source' ? -1 : 1
}
