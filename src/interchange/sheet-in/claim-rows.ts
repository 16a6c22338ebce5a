/** Rows that tell a claim: found by id or wording, held against the one that is here, or made. */
import { isAsked } from '#domain/asked.ts'
import { asId, type ArticleId, type ClaimId, type StoryId } from '#domain/ids.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject } from '#domain/json.ts'
import type { Claim } from '#domain/records.ts'
import { storyClaimId, verdictId } from '#domain/row-ids.ts'
import type { SheetField, SheetOutcome, SheetRowReport } from '#domain/sheet-reader.ts'
import type { SheetRole } from '#domain/sheet-columns.ts'
import type { NewSheetRow } from '#domain/sheet-writes.ts'
import { verdictsOf } from '#domain/verdict.ts'
import { writtenClaim } from '../tables/claim-table.ts'
import { claimInCells } from './claim-cells.ts'
import type { Comparing, SheetRow } from './compare-sheets.ts'
import { foldWords } from './fold-words.ts'
import { fieldsOfNew, reasonsOf } from './found-rows.ts'
import { cellsByRole } from './own-columns.ts'
import { isNamed, namedOtherwise, untakenOfClaim } from './untaken-cells.ts'
import { listIn, type CellProblem, type RowCells } from './row-cells.ts'

/** A claim that a row is about: one that is here, or one that it would make. */
export interface MeantClaim {
  readonly id: ClaimId
  /** `null` for one that is not here yet. */
  readonly present: Claim | null
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export class ClaimRows {
  readonly #comparing: Comparing
  readonly #stories = new Map<string, StoryId[]>()

  constructor(comparing: Comparing) {
    this.#comparing = comparing
    for (const { id, name } of comparing.found.draft.all('stories')) {
      const key = foldWords(name)
      this.#stories.set(key, [...(this.#stories.get(key) ?? []), id])
    }
  }

  /** A row of its own. */
  take(row: SheetRow): void {
    const claim = this.meant(row)
    if ('outcome' in claim) return this.#tell(row, claim.outcome, { reasons: claim.reasons })
    if (claim.present) this.#compare(row, claim.present)
    else this.#make(row, claim.id)
  }

  refuse(row: SheetRow, reason: ReadingReason): void {
    this.#tell(row, 'refused', { reasons: [reason] })
  }

  /** The claim a row means, or why that is not known. */
  meant({
    cells,
  }: SheetRow): MeantClaim | { readonly outcome: SheetOutcome; readonly reasons: readonly ReadingReason[] } {
    const { claims, found, newId } = this.#comparing
    const [id, wording] = [cells.word('claimId'), cells.word('claim')]
    if (id === '' && wording === '') return { outcome: 'refused', reasons: [{ key: 'claimMissing', params: {} }] }
    const named = claims.find(id, wording)
    if (named && 'several' in named)
      return { outcome: 'ambiguous', reasons: [{ key: 'severalClaims', params: { count: named.several.length } }] }
    if (named) return { id: named.one, present: found.draft.get('claims', named.one) ?? null }
    if (wording === '') return { outcome: 'refused', reasons: [{ key: 'claimUnknown', params: { id } }] }
    return { id: asId<ClaimId>(uuid.test(id) ? id.toLowerCase() : newId()), present: null }
  }

  /** Makes the claim a row tells, where it is not here yet; what it cannot say of it is kept as it stands. */
  made(
    row: SheetRow,
    { id, present }: MeantClaim,
  ): { readonly claim: Claim; readonly problems: readonly CellProblem[] } {
    if (present) return { claim: present, problems: [] }
    const { found, claims, request } = this.#comparing
    const { fields, problems } = claimInCells(row.cells, null)
    const draft: Omit<Claim, 'rev'> = {
      id,
      extra: keptOf(row, problems),
      wording: row.cells.word('claim'),
      language: this.#language(),
      type: fields.quantity ? 'quantity' : 'other',
      quantity: null,
      time: null,
      firstSaid: null,
      actors: [],
      polarity: 'affirmed',
      aboutSaying: false,
      note: '',
      version: 1,
      madeFrom: null,
      analyst: request.analyst,
      at: request.now,
      ...fields,
    }
    found.add({ table: 'claims', row: draft })
    claims.add(draft)
    this.#takeVerdict(row.cells, id)
    return { claim: { ...draft, rev: 1 }, problems: [...problems, ...this.#takeStories(row.cells, id, null)] }
  }

  /** Has a claim asked of the stories of an article that tells of it, where none of them asks it yet (C13). */
  askOf(claim: ClaimId, article: ArticleId): void {
    const { draft } = this.#comparing.found
    if (isAsked(draft, claim, article)) return
    for (const { story } of draft.byIndex('storyArticles', 'article', article)) this.#ask(story, claim)
  }

  #make(row: SheetRow, id: ClaimId): void {
    const { found, articles } = this.#comparing
    const read = claimInCells(row.cells, null)
    const { wording: _told, ...said } = read.fields
    const unread = row.cells.isOwn ? read.problems : []
    if (unread.length > 0) return this.#tell(row, 'refused', { reasons: reasonsOf(unread) })
    const { claim, problems } = this.made(row, { id, present: null })
    const name = row.cells.word('article')
    const article = name === '' ? null : articles.find(name)
    if (article && 'one' in article) this.askOf(claim.id, article.one)
    const unknown: readonly ReadingReason[] =
      name === '' || (article && 'one' in article) ? [] : [{ key: 'articleNotAsked', params: { name } }]
    found.saidOtherwise(`claims ${id}`, row.number, saidOf(row))
    const [verdict, explanation] = [row.cells.word('verdict'), row.cells.word('verdictExplanation')]
    const judged = { ...(verdict === '' ? {} : { verdict }), ...(explanation === '' ? {} : { explanation }) }
    const fields = fieldsOfNew({ ...said, ...judged })
    this.#tell(row, 'new', { fields, reasons: [...reasonsOf(problems), ...unknown], name: claim.wording })
  }

  #compare(row: SheetRow, present: Claim): void {
    const { found } = this.#comparing
    const former = found.saidOtherwise(`claims ${present.id}`, row.number, saidOf(row))
    if (former !== null) return this.refuse(row, { key: 'saidBefore', params: { row: former } })
    const cells = besideClaim(row.cells, this.#comparing, present)
    const { fields, problems } = claimInCells(cells, present)
    const reasons = [
      ...namedOtherwise(cells, 'claimId', present),
      ...reasonsOf(problems),
      ...untakenOfClaim(cells, isNamed(cells, found.before)),
    ]
    if (problems.length > 0 && cells.isOwn) return this.#tell(row, 'refused', { reasons, name: present.wording })
    const verdict = this.#verdict(cells, present.id)
    if ('key' in verdict) return this.#tell(row, 'refused', { reasons: [verdict], name: present.wording })
    const [rows, changes] = [found.rows.length, found.changes.length]
    const stories = this.#takeStories(cells, present.id, present)
    const said = [
      ...this.#askedOf(found.rows.slice(rows)),
      ...found.change({ table: 'claims', id: present.id, after: fields as unknown as JsonObject }),
      ...this.#changeVerdict(verdict, present.id),
    ]
    const isNew = found.rows.length > rows
    const outcome = found.changes.length > changes ? 'changed' : isNew ? 'new' : 'identical'
    this.#tell(row, outcome, { fields: said, reasons: [...reasons, ...reasonsOf(stories)], name: present.wording })
  }

  /** The stories that newly ask the claim, by their names. */
  #askedOf(rows: readonly NewSheetRow[]): readonly SheetField[] {
    const { draft } = this.#comparing.found
    const names = rows.flatMap((each) =>
      each.table === 'storyClaims' ? [draft.get('stories', each.row.story)?.name ?? ''] : [],
    )
    return names.length === 0 ? [] : fieldsOfNew({ stories: names })
  }

  #takeVerdict(cells: RowCells, claim: ClaimId): void {
    const verdict = this.#verdict(cells, claim)
    if (!('key' in verdict)) this.#changeVerdict(verdict, claim)
  }

  /** What the sheet says of the verdict; several of one claim are not told apart in a cell. */
  #verdict(
    cells: RowCells,
    claim: ClaimId,
  ): { readonly rating?: string; readonly explanation?: string } | ReadingReason {
    const [rating, explanation] = [cells.changed('verdict'), cells.changed('verdictExplanation')]
    if (rating === null && explanation === null) return {}
    if (verdictsOf(this.#comparing.found.draft, claim).length > 1) return { key: 'severalVerdicts', params: {} }
    return {
      ...(rating === null ? {} : { rating: rating.trim() }),
      ...(explanation === null ? {} : { explanation: explanation.trim() }),
    }
  }

  #changeVerdict(
    said: { readonly rating?: string; readonly explanation?: string },
    claim: ClaimId,
  ): readonly SheetField[] {
    const { found, request } = this.#comparing
    const [present] = verdictsOf(found.draft, claim)
    if (present) return this.#named(found.change({ table: 'verdicts', id: present.id, after: { ...said } }))
    const { rating = '', explanation = '' } = said
    if (rating === '' && explanation === '') return []
    const { analyst, now: at } = request
    const made = { id: verdictId(claim), extra: null, claim, rating, explanation, sources: [], analyst, at }
    found.add({ table: 'verdicts', row: made })
    return fieldsOfNew({
      ...(rating === '' ? {} : { verdict: rating }),
      ...(explanation === '' ? {} : { explanation }),
    })
  }

  /** The rating is called a verdict where it stands beside the fields of a claim. */
  #named(fields: readonly SheetField[]): readonly SheetField[] {
    return fields.map((each) => ({ ...each, field: each.field === 'rating' ? 'verdict' : each.field }))
  }

  /** Asks the claim of stories a row names; of others it stays asked (C13). */
  #takeStories(cells: RowCells, claim: ClaimId, present: Claim | null): readonly CellProblem[] {
    if (!cells.changesAny('stories', 'storyIds')) return []
    const { draft } = this.#comparing.found
    const problems: CellProblem[] = []
    const role: SheetRole = 'stories'
    for (const id of listIn(cells.value('storyIds'))) {
      const story = draft.get('stories', id)
      if (story) this.#ask(story.id, claim)
      else problems.push({ role: 'storyIds', reason: { key: 'storyUnknown', params: { name: id } } })
    }
    for (const name of present && cells.changed('stories') === null ? [] : listIn(cells.value('stories'))) {
      const [story, ...more] = this.#stories.get(foldWords(name)) ?? []
      const isKnown = [...(this.#stories.get(foldWords(name)) ?? [])].some((one) =>
        draft.get('storyClaims', storyClaimId(one, claim)),
      )
      if (story !== undefined && more.length === 0) this.#ask(story, claim)
      else if (!isKnown) problems.push({ role, reason: { key: 'storyUnknown', params: { name } } })
    }
    return [...problems, ...this.#storiesThatStay(cells, claim)]
  }

  /** Stories of which a sheet does not ask the claim any more: it stays asked, and that is said. */
  #storiesThatStay(cells: RowCells, claim: ClaimId): readonly CellProblem[] {
    const { before } = this.#comparing.found
    const [names, ids] = [cells.changed('stories'), cells.changed('storyIds')]
    const isMissing = (cell: string | null, said: string) => cell !== null && !listIn(cell).includes(said.trim())
    return before.byIndex('storyClaims', 'claim', claim).flatMap(({ story }): readonly CellProblem[] => {
      const name = before.get('stories', story)?.name ?? ''
      if (!cells.isOwn || !(isMissing(names, name) || isMissing(ids, story))) return []
      return [{ role: 'stories', reason: { key: 'storyStays', params: { name } } }]
    })
  }

  #ask(story: StoryId, claim: ClaimId): void {
    const { found } = this.#comparing
    const id = storyClaimId(story, claim)
    if (!found.draft.get('storyClaims', id)) found.add({ table: 'storyClaims', row: { id, extra: null, story, claim } })
  }

  #language(): string {
    const { found, request } = this.#comparing
    return found.draft.get('analysts', request.analyst)?.glossLanguage ?? 'en'
  }

  #tell(
    row: SheetRow,
    outcome: SheetOutcome,
    { fields = [], reasons = [], name }: Partial<Pick<SheetRowReport, 'fields' | 'reasons' | 'name'>>,
  ): void {
    const { sheet, number, column, cells } = row
    const called = name ?? cells.word('claim')
    this.#comparing.found.tell({
      sheet,
      row: number,
      column,
      about: 'claim',
      name: called,
      judge: null,
      outcome,
      fields,
      reasons,
    })
  }
}

/** The cells of a row beside what stands of its claim. */
function besideClaim(cells: RowCells, { found }: Comparing, claim: Claim): RowCells {
  const written = new Map(cellsByRole('claims', writtenClaim(found.draft, claim)))
  const stories = found.draft.byIndex('storyClaims', 'claim', claim.id).map(({ story }) => story)
  written.set('note', claim.note)
  written.set('claimVersion', String(claim.version))
  written.set('judgedAt', claim.at)
  written.set('analystId', claim.analyst)
  written.set('analyst', found.draft.get('analysts', claim.analyst)?.name ?? '')
  written.set('storyIds', stories.join('; '))
  written.set('stories', stories.map((story) => found.draft.get('stories', story)?.name ?? '').join('; '))
  return cells.beside(written)
}

/** All that a row says of its claim. */
function saidOf({ cells, kept }: SheetRow): unknown {
  return [cells.said, [...kept]]
}

/** What no field of a claim holds, with what could not be read. */
function keptOf({ cells, kept }: SheetRow, problems: readonly CellProblem[]): JsonObject | null {
  const unread = problems.map(({ role }) => [role, cells.cell(role) ?? ''] as const)
  const all = [...kept, ...unread]
  return all.length === 0 ? null : { sheet: Object.fromEntries(all) }
}
