/** The passages in scope: one row for each claim a passage is linked to by an analyst, one for a passage of no claim. */
import type { Mention, Passage } from '#domain/records.ts'
import { compareText } from '#domain/visible-articles.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { column, type SheetCell, type SheetTable } from './sheet-table.ts'

const columns = [
  column('passage id', 38),
  column('article id', 38),
  column('article', 40),
  column('language', 10),
  column('quote', 60),
  column('gloss', 60),
  column('before', 20),
  column('after', 20),
  column('start', 9),
  column('end', 9),
  column('text hash', 30),
  column('claim id', 38),
  column('claim', 50),
  column('role', 12),
  column('speaker', 20),
  column('analyst id', 38),
  column('analyst', 18),
  column('linked at', 24),
]

/** `start` and `end` count Unicode code points (T2); they are empty where the text is not at hand. */
export const passageTable: SheetTable = { id: 'passages', columns: () => columns, rows }

function* rows(source: PublishSource): Generator<readonly SheetCell[], void, undefined> {
  const { snapshot, articles, claims } = source
  const inScope = new Set(claims)
  for (const article of articles.keys()) {
    const passages = snapshot.byIndex('passages', 'article', article)
    for (const passage of passages.toSorted((one, other) => one.start - other.start || compareText(one.id, other.id))) {
      const mentions = snapshot.byIndex('mentions', 'passage', passage.id)
      const meant = mentions.filter(({ claim }) => inScope.has(claim))
      for (const mention of meant.toSorted((one, other) => compareText(one.id, other.id)))
        yield [...passageCells(source, passage), ...mentionCells(source, mention)]
      if (mentions.length === 0 && source.scope.claims === null)
        yield [...passageCells(source, passage), null, null, null, null, ...whoCells(source, passage)]
    }
  }
}

function passageCells({ snapshot, codePoints }: PublishSource, passage: Passage): readonly SheetCell[] {
  const { article, revision, start, end } = passage
  const position = codePoints(revision, start, end)
  const glosses = snapshot
    .byIndex('glosses', 'revision', revision)
    .filter((gloss) => gloss.start < end && start < gloss.end)
    .toSorted((one, other) => one.start - other.start || compareText(one.id, other.id))
  return [
    passage.id,
    article,
    snapshot.get('articles', article)?.title ?? null,
    passage.language.tag,
    passage.quote,
    glosses.map(({ text }) => text).join('\n'),
    passage.prefix,
    passage.suffix,
    position?.start ?? null,
    position?.end ?? null,
    snapshot.get('revisions', revision)?.textHash ?? null,
  ]
}

function mentionCells(source: PublishSource, mention: Mention): readonly SheetCell[] {
  const { snapshot } = source
  return [
    mention.claim,
    snapshot.get('claims', mention.claim)?.wording ?? null,
    mention.role,
    snapshot.get('sources', mention.speaker)?.name ?? null,
    ...whoCells(source, mention),
  ]
}

function whoCells({ nameOf }: PublishSource, { analyst, at }: Mention | Passage): readonly SheetCell[] {
  const { id, name } = nameOf(analyst)
  return [id, name, at]
}
