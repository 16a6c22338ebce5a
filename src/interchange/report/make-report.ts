/** The report of what is in scope: matrix, claims with the words of every article, articles, method. No note of anybody (F3). */
import type { Cell } from '#domain/cell.ts'
import { coverageOf } from '#domain/coverage.ts'
import { omissionReasons } from '#domain/judgement.ts'
import { formatDay } from '#i18n/format.ts'
import { reportMessages as words } from '#i18n/messages/report.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { rowsById } from '../state-hash.ts'
import { articlesPart, textsPart } from './article-part.ts'
import { judgementWords } from './cell-words.ts'
import { claimPart } from './claim-part.ts'
import { between, heading, name, say, type Block, type Line, type Report, type Run } from './document.ts'
import { matrixPart } from './matrix-part.ts'
import { methodPart } from './method-part.ts'
import { reportSource, storyRun, wordingRun, type ReportSource } from './report-source.ts'

/** Its blocks are made while they are read. */
export function makeReport(from: PublishSource): Report {
  const source = reportSource(from)
  return { title: titleOf(source), about: aboutLines(source), blocks: blocksOf(source) }
}

async function* blocksOf(source: ReportSource): AsyncGenerator<Block, void, undefined> {
  yield* shortPart(source)
  yield* matrixPart(source)
  if (source.matrix.rows.length > 0) yield heading(2, words.claims.title)
  for (const row of source.matrix.rows) yield* claimPart(source, row)
  yield* articlesPart(source)
  yield* methodPart(source)
  yield* textsPart(source)
}

/** The one claim or story it is about, else the project. */
function titleOf(source: ReportSource): Line {
  const { scope, matrix } = source
  const [row, ...moreRows] = matrix.rows
  const [story, ...moreStories] = scope.stories ?? []
  if (scope.claims !== null && row && moreRows.length === 0) return [say(words.title('')), wordingRun(row.claim)]
  if (story && moreStories.length === 0) return [say(words.title('')), storyRun(source, story)]
  return [say(words.title('')), projectRun(source)]
}

function projectRun({ snapshot }: ReportSource): Run {
  const called = rowsById(snapshot, 'project')[0]?.name ?? ''
  return called === '' ? say(words.noName) : name(called)
}

function aboutLines(source: ReportSource): readonly Line[] {
  const { stories, claims, articles, at, scope, snapshot } = source
  const counts = [
    words.scope.stories(stories.length),
    words.scope.claims(claims.length),
    words.scope.articles(articles.size),
  ]
  return [
    [say(words.made(formatDay(at.slice(0, 10)))), projectRun(source), say('.')],
    between(counts.map(say), ' · '),
    ...(rowsById(snapshot, 'project')[0]?.sample ? [[say(words.sample)]] : []),
    ...(scope.names ? [] : [[say(words.noNames)]]),
  ]
}

/** Over what is in scope and asked (C3, C13). */
function* shortPart(source: ReportSource): Generator<Block, void, undefined> {
  const { short } = words
  const cells = source.matrix.rows.flatMap(({ asked, cells: touched }) =>
    [...touched.values()].filter(({ article }) => asked.has(article) && source.articles.has(article)),
  )
  const asked = [...source.asked.values()].reduce((sum, { size }) => sum + size, 0)
  const { assessed, judgements, split, notAssessed, waiting } = coverageOf(cells, asked)
  yield heading(2, short.title)
  yield { kind: 'paragraph', line: [say(short.asked(asked, assessed))] }
  const items = [
    short.agrees(judgements.agrees),
    short.differs(judgements.differs),
    ...omissionItems(cells),
    ...(judgements.unclear > 0 ? [short.unclear(judgements.unclear)] : []),
    ...(split > 0 ? [short.split(split)] : []),
    short.open(notAssessed + waiting),
  ]
  yield { kind: 'list', items: items.map((item) => [say(item)]) }
}

/** By their reasons: only what was available is a finding of omission (C4). */
function omissionItems(cells: readonly Cell[]): readonly string[] {
  const omitted = cells.filter((cell) => cell.state === 'judged' && cell.judgement === 'omits')
  return [...omissionReasons, null].flatMap((reason) => {
    const count = omitted.filter((cell) => 'omission' in cell && (cell.omission?.reason ?? null) === reason).length
    return count === 0 ? [] : words.short.omits(judgementWords('omits', false, reason), count)
  })
}
