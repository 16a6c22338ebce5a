/** A claim in a report: what it states, its verdict, and what every article says on it. */
import { deriveCell } from '#domain/cell.ts'
import { groupBy } from '#domain/group-by.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import type { MatrixRow } from '#domain/matrix.ts'
import type { Article, Claim, Verdict } from '#domain/records.ts'
import { citedSources, readingsOf, verdictsOf, type CitedSource } from '#domain/verdict.ts'
import { dateWords } from '#i18n/date-words.ts'
import { formatDay } from '#i18n/format.ts'
import { relationsMessages } from '#i18n/messages/relations.ts'
import { reportMessages } from '#i18n/messages/report.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { verdictMessages } from '#i18n/messages/verdict.ts'
import { quantityWords } from '#i18n/quantity-words.ts'
import { judgedCellRows, type JudgedRow } from '../annotations/findings.ts'
import { isRated } from '../annotations/verdicts.ts'
import { webAddress } from '../published/stable-address.ts'
import { cellLine } from './cell-words.ts'
import { between, heading, name, say, type Block, type Fact, type Line } from './document.ts'
import { findingPart, quotesPart } from './finding-part.ts'
import { analystRun, articleRun, claimRun, titleRun, wordingRun, type ReportSource } from './report-source.ts'

const words = reportMessages.claims

export function* claimPart(source: ReportSource, row: MatrixRow): Generator<Block, void, undefined> {
  const { claim } = row
  const number = source.claimNumber.get(claim.id) ?? ''
  yield { kind: 'heading', level: 3, line: [say(`${number} `), wordingRun(claim)], name: number.toLowerCase() }
  yield { kind: 'facts', facts: claimFacts(source, row) }
  for (const verdict of verdictsOf(source.snapshot, claim.id).filter(isRated)) yield* verdictPart(source, verdict)
  const judged = groupBy(judgedCellRows({ ...source, claims: [claim.id] }), ({ article }) => article.id)
  for (const article of source.ordered) yield* cellPart(source, claim, article, judged.get(article.id) ?? [])
  const open = source.ordered.filter(({ id }) => row.asked.has(id) && !row.cells.has(id))
  if (open.length > 0)
    yield {
      kind: 'paragraph',
      line: [
        say(`${words.notAssessed}: `),
        ...between(
          open.map(({ id }) => articleRun(source, id)),
          ', ',
        ),
      ],
    }
}

/** Nothing for a cell that nobody touched. */
function* cellPart(
  source: ReportSource,
  claim: Claim,
  article: Article,
  judged: readonly JudgedRow[],
): Generator<Block, void, undefined> {
  const cell = deriveCell(source.snapshot, claim.id, article.id, 'all')
  if (cell.state === 'notAsked' || cell.state === 'notAssessed') return
  const outlet = article.outlet === null ? [] : [name(article.outlet), say(', ')]
  yield {
    kind: 'heading',
    level: 4,
    line: [articleRun(source, article.id), say(' '), ...outlet, titleRun(article), say(': '), ...cellLine(cell)],
  }
  if (!cell.asked) yield { kind: 'paragraph', line: [say(reportMessages.finding.notAsked)] }
  for (const row of judged) yield* findingPart(source, row, judged.length === 1)
  if (judged.length > 0) return
  const linked = source.snapshot.byIndex('mentions', 'claim', claim.id).filter((row) => row.article === article.id)
  yield* quotesPart(source, linked)
}

function claimFacts(source: ReportSource, { claim, sources }: MatrixRow): readonly Fact[] {
  const fact = (term: string, line: Line | null): readonly Fact[] => (line === null ? [] : [{ term, lines: [line] }])
  return [
    ...fact(words.value, claim.quantity && [name(quantityWords(claim.quantity))]),
    ...fact(words.time, dateLine(claim.time)),
    ...fact(words.firstSaid, dateLine(claim.firstSaid)),
    ...fact(words.actors, claim.actors.length === 0 ? null : between(claim.actors.map(name), ', ')),
    ...fact(words.sources, [say(words.range(sources.least, sources.most))]),
    ...relationFacts(source, claim),
    ...(claim.polarity === 'denied' ? fact(words.kind, [say(words.denied)]) : []),
    ...(claim.aboutSaying ? fact(words.kind, [say(words.aboutSaying)]) : []),
  ]
}

/** A date in words with how it is known (C7); `null` where nothing is. */
export function dateLine(date: DateBounds | null): Line | null {
  if (date === null) return null
  const articles = reportMessages.articles
  const snippet = date.snippet === null ? [] : [say(`${articles.snippet}“`), name(date.snippet), say('”')]
  return [say(dateWords(date)), say(articles.said(uiMessages.dateBasis[date.basis])), ...snippet]
}

/** Relations to claims of this report. */
function relationFacts(source: ReportSource, { id }: Claim): readonly Fact[] {
  const lines = [...source.snapshot.all('claimRelations')].flatMap(({ from, to, kind }): readonly Line[] => {
    const other = from === id ? to : to === id ? from : null
    if (other === null || !source.claimNumber.has(other)) return []
    const phrase = relationsMessages.kinds[kind][from === id ? 'from' : 'to']
    return [[say(`${phrase} `), claimRun(source, other)]]
  })
  return lines.length === 0 ? [] : [{ term: words.relations, lines }]
}

function* verdictPart(source: ReportSource, verdict: Verdict): Generator<Block, void, undefined> {
  const verdictWords = reportMessages.verdict
  const { nameless } = reportMessages.finding
  yield heading(4, verdictWords.title)
  yield { kind: 'paragraph', line: [{ ...name(verdict.rating), look: 'strong' }] }
  if (verdict.explanation !== '') yield { kind: 'paragraph', line: [name(verdict.explanation)] }
  const cited = citedSources(source.snapshot, verdict)
  if (cited.length > 0) yield { kind: 'facts', facts: [{ term: verdictWords.rests, lines: cited.map(citationLine) }] }
  const readings = readingsOf(source.snapshot, verdict).map(({ reading, isOlder }): Line => [
    say(verdictWords.read(verdictMessages.reader.outcomes[reading.outcome])),
    analystRun(source, reading.analyst, nameless),
    say(`, ${formatDay(reading.at.slice(0, 10))}${isOlder ? verdictWords.older : ''}`),
  ])
  const written: Line = [
    say(verdictWords.by),
    analystRun(source, verdict.analyst, nameless),
    say(`, ${formatDay(verdict.at.slice(0, 10))}`),
  ]
  yield { kind: 'list', items: [written, ...readings] }
  const corrections = source.snapshot.byIndex('corrections', 'claim', verdict.claim)
  if (corrections.length > 0)
    yield {
      kind: 'facts',
      facts: [
        {
          term: verdictWords.corrections,
          lines: corrections.map(({ text, at }) => [say(`${formatDay(at.slice(0, 10))}: `), name(text)]),
        },
      ],
    }
}

function citationLine({ source, citation }: CitedSource): Line {
  const url = webAddress(citation?.url ?? source.url)
  const archive = webAddress(citation?.archiveUrl ?? null)
  const date = dateLine(citation?.date ?? null)
  return [
    { ...name(source.name), ...(url === null ? {} : { href: url }) },
    say(` (${verdictMessages.sources.kinds[source.kind]})`),
    ...(archive === null ? [] : [say(', '), { text: reportMessages.verdict.archived, href: archive }]),
    ...(date === null ? [] : [say(', '), ...date]),
  ]
}
