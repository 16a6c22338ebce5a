/** What the cells of a row say of one cell of the matrix, where it is otherwise than the judgement that is here (C2, C4, C5, C11). */
import type { ArticleId, ClaimId, MentionId } from '#domain/ids.ts'
import type { Judgement } from '#domain/judgement.ts'
import { sameJson } from '#domain/json.ts'
import type { Assessment, AssessmentBasis, Decision, Omission } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { SheetRole } from '#domain/sheet-columns.ts'
import { judgementIn, wordIn } from './cell-words.ts'
import { facetsInCells } from './facet-cells.ts'
import { allFields, problem, unfit, type ReadPart, type RowCells } from './row-cells.ts'

type Fields = Pick<
  Assessment,
  'judgement' | 'facets' | 'omission' | 'statedValue' | 'question' | 'note' | 'confidence' | 'basis'
> &
  Pick<Decision, 'reason'>
type Part = ReadPart<Fields>

/** The cell that is judged, with where its rows are found. */
export interface JudgedPlace {
  readonly snapshot: Snapshot
  readonly claim: ClaimId
  readonly isAboutSaying: boolean
  /** The article that a cell names as reference; `null` where none or several can be meant. */
  readonly findArticle: (words: string) => ArticleId | null
}

const nothing: Part = { fields: {}, problems: [] }
const failed = (role: SheetRole, key: 'wordUnknown' | 'referenceUnknown', word: string): Part => ({
  fields: {},
  problems: [
    problem(
      role,
      key === 'wordUnknown' ? { key: 'wordUnknown', params: { word } } : { key: 'referenceUnknown', params: { word } },
    ),
  ],
})

/** `present` is `null` for a judgement that is new; `basis` is the one a new judgement of this person would have. */
export function judgementInCells(
  cells: RowCells,
  present: Assessment | Decision | null,
  place: JudgedPlace,
  basis: AssessmentBasis,
): Part {
  const said = judgementPart(cells)
  const judgement = said.fields.judgement ?? present?.judgement ?? null
  const own = present && 'basis' in present ? present : null
  const parts: readonly Part[] = [
    said,
    omissionPart(cells, present?.omission ?? null, place),
    facetPart(cells, present, place),
    textPart(cells, 'statedValue'),
    textPart(cells, 'question'),
    notePart(cells),
    confidencePart(cells),
    basisPart(cells, own?.basis ?? basis),
    reasonPart(cells),
  ]
  const fields = { ...leftOver(cells, judgement, present), ...allFields(parts) }
  const here = present as unknown as Readonly<Record<string, unknown>> | null
  const isOther = ([field, value]: readonly [string, unknown]) =>
    !here || (field in here && !sameJson(value, here[field]))
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(isOther)),
    problems: parts.flatMap(({ problems }) => problems),
  }
}

/** A cell may say more behind a colon: `omits: available`, `differs: 6700`. */
export function unfolded(cells: RowCells): RowCells {
  const cell = cells.cell('judgement')
  const found = cell === null ? null : judgementIn(cell)
  if (!found || found.rest === '') return cells
  return cells.with(restRoles(found.judgement, found.rest))
}

function restRoles(judgement: Judgement, rest: string): ReadonlyMap<SheetRole, string> {
  if (judgement === 'omits')
    return new Map([[wordIn.omissionReason(rest) === null ? 'judgementNote' : 'omissionReason', rest]])
  if (judgement === 'unclear') return new Map([['question', rest]])
  const parts = rest.split(', ').map(facetIn)
  const facets = parts.flatMap((part) => part ?? [])
  if (facets.length < parts.length) return new Map([[judgement === 'differs' ? 'statedValue' : 'judgementNote', rest]])
  return new Map([
    ['facets', facets.map(({ facet }) => facet).join('; ')],
    ['statedInstead', facets.flatMap(({ facet, stated }) => (stated === '' ? [] : `${facet}: ${stated}`)).join('\n')],
  ])
}

/** `quantity 6700`: a facet and what is stated instead. */
function facetIn(words: string): { readonly facet: string; readonly stated: string } | null {
  const [name = '', ...stated] = words.split(' ')
  return wordIn.facet(name) === null ? null : { facet: name, stated: stated.join(' ') }
}

function judgementPart(cells: RowCells): Part {
  const said = cells.changed('judgement')
  if (said === null) return nothing
  if (said.trim() === '') return { fields: {}, problems: [problem('judgement', { key: 'judgementEmpty', params: {} })] }
  const found = judgementIn(said)
  return found
    ? { fields: { judgement: found.judgement }, problems: [] }
    : failed('judgement', 'wordUnknown', said.trim())
}

/** What fits another judgement no longer, where the sheet has no column for it; a new omission has its reason open (C4). */
function leftOver(
  cells: RowCells,
  judgement: Judgement | null,
  present: Assessment | Decision | null,
): Partial<Fields> {
  const isOther = judgement !== null && judgement !== present?.judgement
  if (!isOther) return {}
  const open: Omission = { reason: 'undecided', reference: null }
  return {
    ...(cells.cell('omissionReason') === null ? { omission: judgement === 'omits' ? open : null } : {}),
    ...(cells.cell('question') === null && judgement !== 'unclear' ? { question: null } : {}),
    ...(cells.cell('facets') === null && judgement !== 'differs' ? { facets: [] } : {}),
  }
}

function omissionPart(cells: RowCells, present: Omission | null, place: JudgedPlace): Part {
  if (!cells.changesAny('omissionReason', 'referenceArticle', 'referencePassage')) return nothing
  const word = cells.value('omissionReason').trim()
  const beside = (['referenceArticle', 'referencePassage'] as const).find((role) => cells.changed(role)?.trim())
  if (word === '' && beside) return { fields: {}, problems: [unfit(cells, beside, 'referenceWithoutReason')] }
  if (word === '') return { fields: { omission: null }, problems: [] }
  const reason = wordIn.omissionReason(word)
  if (reason === null) return failed('omissionReason', 'wordUnknown', word)
  const isOther = cells.changesAny('referenceArticle', 'referencePassage')
  const reference = isOther ? referenceIn(cells, present, place) : (present?.reference ?? null)
  if (reference && 'problems' in reference) return reference
  return { fields: { omission: { reason, reference } }, problems: [] }
}

function referenceIn(cells: RowCells, present: Omission | null, place: JudgedPlace): Omission['reference'] | Part {
  const [article, passage] = [cells.value('referenceArticle').trim(), cells.value('referencePassage').trim()]
  if (passage === '') {
    const found = article === '' ? null : place.findArticle(article)
    if (found === null) return article === '' ? null : failed('referenceArticle', 'referenceUnknown', article)
    return { article: found, mention: null }
  }
  const mention = mentionOf(place, passage, present)
  const isThere = mention !== null && (article === '' || place.findArticle(article) === mention.article)
  return isThere
    ? { article: mention.article, mention: mention.id }
    : failed('referencePassage', 'referenceUnknown', passage)
}

/** The link of a passage to the claim; the one that is named already, where several people linked it. */
function mentionOf({ snapshot, claim }: JudgedPlace, passage: string, present: Omission | null) {
  const links = snapshot.byIndex('mentions', 'passage', passage).filter((mention) => mention.claim === claim)
  const named: MentionId | null = present?.reference?.mention ?? null
  return links.find(({ id }) => id === named) ?? links[0] ?? null
}

function facetPart(cells: RowCells, present: Assessment | Decision | null, { isAboutSaying }: JudgedPlace): Part {
  const facets = facetsInCells(cells, present?.facets ?? [], isAboutSaying)
  if (facets === undefined) return nothing
  return 'role' in facets ? { fields: {}, problems: [facets] } : { fields: { facets }, problems: [] }
}

function textPart(cells: RowCells, role: 'statedValue' | 'question'): Part {
  const said = cells.changed(role)
  return said === null ? nothing : { fields: { [role]: said.trim() === '' ? null : said }, problems: [] }
}

function notePart(cells: RowCells): Part {
  const note = cells.changed('judgementNote')
  return note === null ? nothing : { fields: { note }, problems: [] }
}

function reasonPart(cells: RowCells): Part {
  const reason = cells.changed('decisionReason')
  return reason === null ? nothing : { fields: { reason }, problems: [] }
}

function confidencePart(cells: RowCells): Part {
  const said = cells.changed('confidence')?.trim()
  if (said === undefined) return nothing
  const confidence = said === '' ? null : wordIn.confidence(said)
  return said !== '' && confidence === null
    ? failed('confidence', 'wordUnknown', said)
    : { fields: { confidence }, problems: [] }
}

function basisPart(cells: RowCells, present: AssessmentBasis): Part {
  if (!cells.changesAny('read', 'medium', 'glossOrigin')) return nothing
  const emptied = (['read', 'medium'] as const).filter((role) => cells.changed(role)?.trim() === '')
  if (emptied.length > 0) return { fields: {}, problems: emptied.map((role) => unfit(cells, role, 'cellEmptied')) }
  const [how, where] = [cells.changed('read')?.trim(), cells.changed('medium')?.trim()]
  const read = how ? wordIn.read(how) : present.read
  if (read === null) return failed('read', 'wordUnknown', how ?? '')
  const medium = where ? wordIn.medium(where) : present.medium
  if (medium === null) return failed('medium', 'wordUnknown', where ?? '')
  return { fields: { basis: { read, medium, glossOrigin: glossOriginIn(cells, present) } }, problems: [] }
}

function glossOriginIn(cells: RowCells, present: AssessmentBasis): AssessmentBasis['glossOrigin'] {
  const origin = cells.changed('glossOrigin')
  return origin === null ? present.glossOrigin : origin.trim() || null
}
