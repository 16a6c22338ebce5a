/**
 * Holds sheets against the project, row by row: what is new, the same, otherwise, not to be taken. Writes nothing. A row of which a part
 * that counts cannot be read brings nothing at all (F2); what a sheet does not mention stays as it is.
 */
import type { ArticleId } from '#domain/ids.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { ArticleName, OwnSheet, SheetFindings, SheetRequest } from '#domain/sheet-reader.ts'
import type { SheetChoice, SheetRole } from '#domain/sheet-columns.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { saysNothing } from './cell-words.ts'
import { ClaimRows } from './claim-rows.ts'
import { AnalystFinder, ArticleFinder, ClaimFinder, type Named } from './find-named.ts'
import { foldWords } from './fold-words.ts'
import { FoundRows } from './found-rows.ts'
import { JudgementRows } from './judgement-rows.ts'
import { RowCells } from './row-cells.ts'
import type { RawSheet } from './read-sheets.ts'

/** A sheet with what its columns hold. */
export interface ChosenSheet extends RawSheet {
  readonly own: OwnSheet | null
  readonly choice: SheetChoice
}

/** One row of a sheet on its way. */
export interface SheetRow {
  readonly sheet: string | null
  /** From 1, the head counted. */
  readonly number: number
  /** `null` where it stands for the whole row. */
  readonly column: string | null
  readonly cells: RowCells
  /** What stands in columns that are kept as they are, by their names. */
  readonly kept: ReadonlyMap<string, string>
}

/** What comparing is done with. */
export interface Comparing {
  readonly found: FoundRows
  readonly request: Pick<SheetRequest, 'analyst' | 'now'>
  readonly newId: () => string
  readonly articles: ArticleNames
  readonly claims: ClaimFinder
  readonly analysts: AnalystFinder
}

/** So many names of articles are told. */
const mostNames = 300

/** Articles by the names in the file; what was asked for is counted. */
export class ArticleNames {
  readonly #finder: ArticleFinder
  readonly #asked = new Map<string, ArticleName>()

  constructor(finder: ArticleFinder) {
    this.#finder = finder
  }

  /** The article that any of these names; the first that is not empty is what it is called in the file. */
  find(...names: readonly string[]): Named<ArticleId> {
    const all = names.map((each) => [each, this.#finder.find(each)] as const).filter(([each]) => each.trim() !== '')
    const [name, found] = all.find(([, meant]) => meant !== null) ?? all[0] ?? ['', null]
    if (name === '') return null
    const key = foldWords(name)
    const count = (this.#asked.get(key)?.count ?? 0) + 1
    const article = found && 'one' in found ? found.one : null
    this.#asked.set(key, { name: name.trim(), count, article, severalMeant: found !== null && 'several' in found })
    return found
  }

  /** Those that are not known first. */
  get asked(): readonly ArticleName[] {
    const all = [...this.#asked.values()]
    return all.sort((one, other) => Number(one.article !== null) - Number(other.article !== null)).slice(0, mostNames)
  }
}

/** What sheets say beside what is here. */
export function compareSheets(
  snapshot: Snapshot,
  sheets: readonly ChosenSheet[],
  request: Pick<SheetRequest, 'analyst' | 'now' | 'articles'>,
  newId: () => string,
): SheetFindings {
  const found = new FoundRows(snapshot)
  const chosen = new Map(request.articles.map(([name, article]) => [foldWords(name), article]))
  const comparing: Comparing = {
    found,
    request,
    newId,
    articles: new ArticleNames(new ArticleFinder(snapshot, chosen)),
    claims: new ClaimFinder(snapshot),
    analysts: new AnalystFinder(snapshot),
  }
  const judgements = new JudgementRows(comparing, new ClaimRows(comparing))
  for (const sheet of sheets) compareSheet(sheet, judgements)
  const rows = found.rows
  const ofTable = (...tables: readonly string[]) => rows.filter(({ table }) => tables.includes(table)).length
  return {
    counts: found.counts,
    made: {
      claims: ofTable('claims'),
      judgements: ofTable('assessments', 'decisions'),
      analysts: rows.flatMap((each) => (each.table === 'analysts' ? each.row.name : [])),
    },
    replacing: found.replacing,
    unproven: judgements.unproven,
    reports: found.reports,
    articles: comparing.articles.asked,
    writes: { rows, changes: found.changes },
  }
}

function compareSheet(sheet: ChosenSheet, judgements: JudgementRows): void {
  const { choice, own, rows, broken } = sheet
  const columns = choice.columns.map(({ role }) => role)
  const isLong = columns.includes('judgement')
  const isWide = columns.includes('articleJudgement')
  rows.forEach((cells, index) => {
    if ((index === 0 && choice.hasHead) || cells.every((cell) => cell.trim() === '')) return
    const row = rowOf(sheet, cells, index + 1)
    const wrong = whyNotWhole(cells, columns.length, broken.has(index + 1))
    if (wrong) return judgements.claims.refuse(row, wrong)
    if (isLong) judgements.take(row)
    else if (!isWide || own === null) judgements.claims.take(row)
    if (isWide) for (const cell of wideCells(sheet, cells, row)) judgements.takeWide(cell.row, cell.head, own !== null)
  })
}

/** A delimiter that no quotation marks hold shifts cells into columns that are not theirs: such a row says nothing for sure. */
function whyNotWhole(cells: readonly string[], columns: number, isBroken: boolean): ReadingReason | null {
  if (isBroken) return { key: 'brokenRow', params: {} }
  const more = cells.slice(columns).filter((cell) => cell.trim() !== '').length
  return more === 0 ? null : { key: 'cellsBeyondHead', params: { count: more } }
}

function rowOf({ name, own, isGuarded, choice }: ChosenSheet, cells: readonly string[], number: number): SheetRow {
  const said = new Map<SheetRole, string>()
  const kept = new Map<string, string>()
  choice.columns.forEach(({ role, name: column }, at) => {
    const cell = cells[at]
    if (cell === undefined || role === 'leftOut' || role === 'computed' || role === 'articleJudgement') return
    if (role !== 'kept') said.set(role, cell)
    else if (cell.trim() !== '') kept.set(column, cell)
  })
  const columns = columnsByRole(choice)
  return {
    sheet: name,
    number,
    column: null,
    cells: new RowCells(said, { isOwn: own !== null, isGuarded, columns }),
    kept,
  }
}

function columnsByRole({ columns }: SheetChoice): ReadonlyMap<SheetRole, string> {
  return new Map(columns.map(({ role, name }) => [role, name]))
}

/** The cells of columns that stand for an article each, as rows of their own. */
function* wideCells({ choice, own, isGuarded }: ChosenSheet, cells: readonly string[], row: SheetRow) {
  for (const [at, { role, name }] of choice.columns.entries()) {
    const cell = cells[at] ?? ''
    if (role !== 'articleJudgement' || saysNothing(cell)) continue
    const said = new Map<SheetRole, string>([['judgement', cell]])
    for (const about of ['claimId', 'claim', 'analyst', 'analystId'] as const) {
      const word = row.cells.cell(about)
      if (word !== null) said.set(about, word)
    }
    // What was guarded is not guarded any more.
    const rules = {
      isOwn: false,
      isGuarded: own !== null && isGuarded,
      columns: new Map([['judgement', name] as const]),
    }
    yield { head: name, row: { ...row, column: name, cells: new RowCells(said, rules) } }
  }
}
