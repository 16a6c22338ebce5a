/** Rows and cells that tell what an article says on a claim: by whom, held against the judgement that is here, or made (C10). */
import { defaultBasis } from '#domain/assessment-basis.ts'
import { assessmentBreak } from '#domain/assessment-rules.ts'
import { deriveCell } from '#domain/cell.ts'
import type { AnalystId, ArticleId, ClaimId } from '#domain/ids.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject } from '#domain/json.ts'
import type { Article, Assessment, Claim, Decision } from '#domain/records.ts'
import { rowName } from '#domain/row-name.ts'
import { assessmentId, decisionId } from '#domain/row-ids.ts'
import type { SheetField, SheetOutcome } from '#domain/sheet-reader.ts'
import { cellKey } from '#domain/tables.ts'
import { writtenJudgement } from '../tables/assessment-table.ts'
import { cellWords } from '../tables/matrix-table.ts'
import { saysNothing } from './cell-words.ts'
import type { ClaimRows, MeantClaim } from './claim-rows.ts'
import type { Comparing, SheetRow } from './compare-sheets.ts'
import type { Named, NamedAnalyst } from './find-named.ts'
import { fieldsOfNew, reasonsOf } from './found-rows.ts'
import { judgementInCells, unfolded } from './judgement-cells.ts'
import { cellsByRole } from './own-columns.ts'
import { isNamed, namedOtherwise, untakenOfJudgement } from './untaken-cells.ts'
import { sameCell, type CellProblem, type RowCells } from './row-cells.ts'

type Judged = Assessment | Decision
type Fields = ReturnType<typeof judgementInCells>['fields']

/** What a row is about, all of it known. */
interface Place {
  readonly row: SheetRow
  readonly claim: MeantClaim
  readonly article: Article
  readonly analyst: NamedAnalyst
  readonly isDecision: boolean
}

interface Failure {
  readonly outcome: SheetOutcome
  readonly reasons: readonly ReadingReason[]
}

const refused = (reason: ReadingReason): Failure => ({ outcome: 'refused', reasons: [reason] })

export class JudgementRows {
  readonly claims: ClaimRows
  /** Judgements that come without what C2 asks of them. */
  unproven = 0
  readonly #comparing: Comparing

  constructor(comparing: Comparing, claims: ClaimRows) {
    this.#comparing = comparing
    this.claims = claims
  }

  /** A row with a column for the judgement. */
  take(row: SheetRow): void {
    // A row that says of its claim only, in a sheet where others judge.
    if (!row.cells.isOwn && saysNothing(row.cells.word('judgement'))) return this.claims.take(row)
    const { articles } = this.#comparing
    const [id, name] = [row.cells.word('articleId'), row.cells.word('article')]
    this.#takeAt(row, name || id, articles.find(id, name))
  }

  /** A cell in the column of an article. Of our own matrix it says nothing where it is as it was written. */
  takeWide(row: SheetRow, head: string, isOwn: boolean): void {
    const { articles, claims, found } = this.#comparing
    const named = articles.find(head)
    if (isOwn && named && 'one' in named) {
      const claim = claims.find(row.cells.word('claimId'), row.cells.word('claim'))
      const cell = claim && 'one' in claim ? deriveCell(found.draft, claim.one, named.one, 'all') : null
      const written = String((cell && cellWords(cell)) ?? '').toWellFormed()
      const isSame = sameCell(row.cells.cell('judgement') ?? '', written, { isOwn, isGuarded: false })
      if (isSame && claim && 'one' in claim)
        return this.#tell(row, { outcome: 'identical', reasons: [] }, { claim: claim.one, article: named.one })
    }
    this.#takeAt(row, head, named)
  }

  #takeAt(row: SheetRow, name: string, named: Named<ArticleId>): void {
    const place = this.#placeOf(row, name, named)
    if ('outcome' in place) return this.#tell(row, place)
    const { claim, article, isDecision } = place
    const where = { claim: claim.id, article: article.id, isDecision, judge: this.#judgeOf(place) }
    const done = this.#judge(place)
    this.#tell(row, done, where, done.fields)
  }

  /** Whose judgement a row is about: a decision that is here stays that of whoever decided. */
  #judgeOf({ claim, article, analyst, isDecision }: Place): AnalystId {
    const decision = this.#comparing.found.draft.get('decisions', decisionId(claim.id, article.id))
    return isDecision && decision ? decision.analyst : analyst.id
  }

  #placeOf(row: SheetRow, name: string, named: Named<ArticleId>): Place | Failure {
    const { cells } = row
    const kind = cells.word('kind')
    if (!['', 'assessment', 'decision'].includes(kind)) return refused({ key: 'wordUnknown', params: { word: kind } })
    if (name === '') return refused({ key: 'articleMissing', params: {} })
    if (!named) return refused({ key: 'articleUnknown', params: { name } })
    if ('several' in named)
      return {
        outcome: 'ambiguous',
        reasons: [{ key: 'severalArticles', params: { name, count: named.several.length } }],
      }
    const claim = this.claims.meant(row)
    if ('outcome' in claim) return claim
    const article = this.#comparing.found.draft.get('articles', named.one)
    if (!article) return refused({ key: 'articleUnknown', params: { name } })
    const analyst = this.#analystOf(cells, claim.id, article.id)
    if ('outcome' in analyst) return analyst
    return { row, claim, article, analyst, isDecision: kind === 'decision' }
  }

  /** Whose the judgement is. Of a file without names it is known by when it was made. */
  #analystOf(cells: RowCells, claim: ClaimId, article: ArticleId): NamedAnalyst | Failure {
    const { analysts, found, request } = this.#comparing
    const [id, name] = [cells.word('analystId'), cells.word('analyst')]
    if (id === '' && name === '') return { id: request.analyst, newName: null }
    const known = analysts.find(id, name)
    if (known === 'several') return { outcome: 'ambiguous', reasons: [{ key: 'severalAnalysts', params: { name } }] }
    if (known) return known
    const at = cells.word('judgedAt')
    const key = cellKey(claim, article)
    const rows = [
      ...found.draft.byIndex('assessments', 'cell', key),
      ...found.draft.byIndex('decisions', 'claim', claim),
    ]
    const [same, ...more] = rows.filter((row) => row.article === article && row.at === at)
    if (!same || more.length > 0) return refused({ key: 'analystHidden', params: { name: id } })
    return { id: same.analyst, newName: null }
  }

  #judge(place: Place): Failure & { readonly fields: readonly SheetField[] } {
    const { found } = this.#comparing
    const { row, claim, article, analyst } = place
    const id = place.isDecision ? decisionId(claim.id, article.id) : assessmentId(claim.id, article.id, analyst.id)
    const table = place.isDecision ? 'decisions' : 'assessments'
    const present = found.draft.get(table, id) ?? null
    const before = found.saidOtherwise(`${table} ${id}`, row.number, row.cells.said)
    if (before !== null) return { ...refused({ key: 'saidBefore', params: { row: before } }), fields: [] }
    const cells = unfolded(besideJudgement(row.cells, present, this.#comparing))
    const basis = defaultBasis(found.draft, article, analyst.id)
    const read = judgementInCells(cells, present, this.#around(claim), basis)
    const isHere = found.before.get(table, id) !== undefined
    const named = { isDecision: place.isDecision, isHere, isNamed: isNamed(row.cells, found.before) }
    const reasons = [
      ...namedOtherwise(cells, 'claimId', claim.present),
      ...namedOtherwise(cells, 'articleId', article),
      ...reasonsOf(read.problems),
      ...untakenOfJudgement(cells, named),
    ]
    const noJudgement = !present && !read.fields.judgement && read.problems.length === 0
    if (noJudgement) return { ...refused({ key: 'judgementEmpty', params: {} }), fields: [] }
    if (read.problems.some((problem) => isGrave(problem, cells))) return { outcome: 'refused', reasons, fields: [] }
    if (present) {
      const fields = found.change({ table, id, after: read.fields as unknown as JsonObject })
      return { outcome: fields.length === 0 ? 'identical' : 'changed', reasons, fields }
    }
    const made = this.claims.made(row, claim)
    this.#make(place, made.claim, read.fields, basis)
    const fields = fieldsOfNew(read.fields)
    return { outcome: 'new', reasons: [...reasons, ...reasonsOf(made.problems)], fields }
  }

  #around(claim: MeantClaim) {
    const { found, articles } = this.#comparing
    return {
      snapshot: found.draft,
      claim: claim.id,
      isAboutSaying: claim.present?.aboutSaying ?? false,
      findArticle: (name: string) => {
        const named = name === '' ? null : articles.find(name)
        return named && 'one' in named ? named.one : null
      },
    }
  }

  #make({ row, article, analyst, isDecision }: Place, claim: Claim, fields: Fields, basis: Assessment['basis']): void {
    const { found, request } = this.#comparing
    this.#makeAnalyst(analyst)
    const said = row.cells.word('judgedAt')
    const shared = {
      extra: null,
      claim: claim.id,
      article: article.id,
      analyst: analyst.id,
      judgement: 'unclear' as const,
      facets: [],
      omission: null,
      at: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(said) ? said : request.now,
    }
    if (isDecision) {
      const { judgement, facets, omission, reason = '' } = fields
      const own = definedOf({ judgement, facets, omission })
      found.add({ table: 'decisions', row: { ...shared, ...own, id: decisionId(claim.id, article.id), reason } })
    } else {
      const { reason: _reason, ...own } = fields
      const id = assessmentId(claim.id, article.id, analyst.id)
      const none = { question: null, statedValue: null, note: '', confidence: null, basis }
      const on = { revision: article.revision, claimVersion: claim.version }
      const made = { ...shared, ...none, ...definedOf(own), ...on, id }
      const mentions = found.draft.byIndex('mentions', 'cell', cellKey(claim.id, article.id))
      if (
        assessmentBreak(
          made,
          mentions.filter((mention) => mention.analyst === analyst.id),
        )
      )
        this.unproven += 1
      found.add({ table: 'assessments', row: made })
    }
    this.claims.askOf(claim.id, article.id)
  }

  #makeAnalyst({ id, newName }: NamedAnalyst): void {
    const { found, request } = this.#comparing
    if (newName === null || found.draft.get('analysts', id)) return
    const glossLanguage = found.draft.get('analysts', request.analyst)?.glossLanguage ?? 'en'
    const row = { id, extra: null, name: newName, languagesRead: [], glossLanguage, sameAs: null }
    found.add({ table: 'analysts', row })
  }

  #tell(
    row: SheetRow,
    { outcome, reasons }: Failure,
    where?: {
      readonly claim: ClaimId
      readonly article: ArticleId
      readonly isDecision?: boolean
      readonly judge?: AnalystId
    },
    fields: readonly SheetField[] = [],
  ): void {
    const { found } = this.#comparing
    const { sheet, number, column, cells } = row
    const [claim, article] = [
      where && found.draft.get('claims', where.claim),
      where && found.draft.get('articles', where.article),
    ]
    const names = [claim?.wording ?? cells.word('claim'), article ? rowName(article) : cells.word('article')]
    const name = names.filter((part) => part !== '').join(' · ')
    const about = where?.isDecision ? 'decision' : 'assessment'
    const judge = where?.judge ?? null
    found.tell({ sheet, row: number, column, about, name, judge, outcome, fields, reasons })
  }
}

function definedOf<Part extends object>(part: Part): { [Key in keyof Part]: Exclude<Part[Key], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Part]: Exclude<Part[Key], undefined>
  }
}

/** The cells of a row beside what stands of its judgement. */
function besideJudgement(cells: RowCells, present: Judged | null, { found }: Comparing): RowCells {
  if (!present) return cells
  // What is new in the sheet may be of the same cell, and is not what was written.
  const isHere = found.before.get('basis' in present ? 'assessments' : 'decisions', present.id) !== undefined
  const written = new Map(cellsByRole('assessments', writtenJudgement(isHere ? found.before : found.draft, present)))
  if ('note' in present) written.set('judgementNote', present.note)
  return cells.beside(written)
}

/** In a sheet of somebody's own a word nobody knows keeps only its own cell from being taken. */
function isGrave({ role }: CellProblem, { isOwn }: RowCells): boolean {
  return isOwn || role === 'judgement'
}
