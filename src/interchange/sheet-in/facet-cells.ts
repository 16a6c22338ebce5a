/** The facets of a judgement as cells have them: names, and lines of what is said of each (C5). */
import { isTruthConditionalByDefault, type Facet } from '#domain/judgement.ts'
import type { FacetMark } from '#domain/records.ts'
import type { SheetRole } from '#domain/sheet-columns.ts'
import { wordIn } from './cell-words.ts'
import { listIn, problem, shortCell, type CellProblem, type RowCells } from './row-cells.ts'

/** The facets; `undefined` where the sheet says nothing else than what is here. Of what it leaves as it is, nothing is touched. */
export function facetsInCells(
  cells: RowCells,
  present: readonly FacetMark[],
  isAboutSaying: boolean,
): readonly FacetMark[] | undefined | CellProblem {
  if (!cells.changesAny('facets', 'truthFacets', 'statedInstead', 'facetDetails')) return undefined
  const named = cells.changed('facets')
  const truth = cells.changed('truthFacets')
  const stated = cells.changed('statedInstead')
  const detail = cells.changed('facetDetails')
  for (const [role, cell] of [
    ['facets', named],
    ['truthFacets', truth],
  ] as const)
    for (const word of listIn(cell ?? '')) if (wordIn.facet(word) === null) return unknown(role, word)
  const marks =
    named === null
      ? present
      : withNames(
          listIn(named).flatMap((word) => wordIn.facet(word) ?? []),
          present,
        )
  const known = new Set<Facet>(marks.map(({ facet }) => facet))
  const truths = new Set(listIn(truth ?? '').map((word) => wordIn.facet(word)))
  const loose = looseWord(cells, marks)
  if (loose) return loose
  const [statedOf, detailOf] = [stated, detail].map((cell) => (cell === null ? null : linesOf(cell, known).lines))
  return marks.map((mark, at) => ({
    facet: mark.facet,
    truthConditional:
      truth === null
        ? (mark.truthConditional ?? isTruthConditionalByDefault(mark.facet, isAboutSaying))
        : truths.has(mark.facet),
    stated: statedOf ? saidOf(statedOf, marks, at) : mark.stated,
    detail: detailOf ? saidOf(detailOf, marks, at) : mark.detail,
  }))
}

/** What is said of a facet that the row does not name, or of none: it would be lost. */
function looseWord(cells: RowCells, marks: readonly Mark[]): CellProblem | null {
  const known = new Set<Facet>(marks.map(({ facet }) => facet))
  const stray = listIn(cells.changed('truthFacets') ?? '').find((word) => !known.has(wordIn.facet(word) as Facet))
  if (stray !== undefined) return loose(cells, 'truthFacets', stray)
  for (const role of ['statedInstead', 'facetDetails'] as const) {
    const { lines, strays } = linesOf(cells.changed(role) ?? '', known)
    const more = [...lines].flatMap(([facet, said]) =>
      said.slice(marks.filter((mark) => mark.facet === facet).length).map((line) => `${facet}: ${line}`),
    )
    const [first] = [...strays, ...more]
    if (first !== undefined) return loose(cells, role, first)
  }
  return null
}

function loose(cells: RowCells, role: SheetRole, word: string): CellProblem {
  return problem(role, { key: 'facetNotNamed', params: { column: cells.column(role), word: shortCell(word) } })
}

function unknown(role: 'facets' | 'truthFacets', word: string): CellProblem {
  return problem(role, { key: 'wordUnknown', params: { word } })
}

type Mark = Omit<FacetMark, 'truthConditional'> & { readonly truthConditional: boolean | null }

/** The facets of these names, each as it is here where it is here. */
function withNames(names: readonly Facet[], present: readonly FacetMark[]): readonly Mark[] {
  const left = [...present]
  return names.flatMap((facet): Mark[] => {
    const here = left.filter((mark) => mark.facet === facet)
    for (const mark of here) left.splice(left.indexOf(mark), 1)
    return here.length > 0 ? here : [{ facet, truthConditional: null, stated: null, detail: null }]
  })
}

interface FacetLines {
  readonly lines: ReadonlyMap<Facet, readonly string[]>
  /** Those before the first that names a facet. */
  readonly strays: readonly string[]
}

/** Lines that begin with the name of a facet; one that does not goes on from the line before. */
function linesOf(cell: string, known: ReadonlySet<Facet>): FacetLines {
  const found = new Map<Facet, string[]>()
  const strays: string[] = []
  let last: Facet | null = null
  for (const line of cell.split('\n')) {
    const colon = line.indexOf(':')
    const facet = colon === -1 ? null : wordIn.facet(line.slice(0, colon))
    if (facet !== null && known.has(facet)) {
      found.set(facet, [...(found.get(facet) ?? []), line.slice(colon + 1).replace(/^ /, '')])
      last = facet
    } else if (last !== null) {
      const lines = found.get(last) ?? []
      found.set(last, [...lines.slice(0, -1), `${lines.at(-1) ?? ''}\n${line}`])
    } else if (line.trim() !== '') strays.push(line)
  }
  return { lines: found, strays }
}

/** What is said of the facet at a place: of several of one name, each its own line. */
function saidOf(lines: ReadonlyMap<Facet, readonly string[]>, marks: readonly Mark[], at: number): string | null {
  const { facet } = marks[at] as Mark
  const before = marks.slice(0, at).filter((mark) => mark.facet === facet).length
  return lines.get(facet)?.[before]?.trim() ? (lines.get(facet)?.[before] ?? null) : null
}
