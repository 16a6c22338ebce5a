/**
 * What is ticked in the facet palette before it is written (C5). Pure: the keys 1-8 choose a group, a finer facet can refine it,
 * and the truth-conditional default can be changed.
 */
import { facetGroups, facets, isTruthConditionalByDefault, type Facet, type FacetGroup } from '#domain/judgement.ts'
import type { Claim, FacetMark } from '#domain/records.ts'

/** The marks in the order of their groups; a group may have several, for example another actor under another name. */
export type FacetChoice = readonly FacetMark[]

/** Makes what was kept a choice again; `null` when it is none. */
export function readChoice(kept: unknown): FacetChoice | null {
  return Array.isArray(kept) && kept.every(isMark) ? kept : null
}

/** Adds the group unrefined, with the default of the claim (C2, C5), or takes all of it away. */
export function toggleGroup(choice: FacetChoice, group: FacetGroup, claim: Pick<Claim, 'aboutSaying'>): FacetChoice {
  if (hasGroup(choice, group)) return choice.filter((mark) => facets[mark.facet].group !== group)
  const truthConditional = isTruthConditionalByDefault(group, claim.aboutSaying)
  return sorted([...choice, { facet: group, truthConditional, stated: null, detail: null }])
}

/** Adds a mark, in the place of its group, or takes away those of its facet. */
export function toggleMark(choice: FacetChoice, mark: FacetMark): FacetChoice {
  const others = choice.filter(({ facet }) => facet !== mark.facet)
  return others.length < choice.length ? others : sorted([...choice, mark])
}

/** A further mark of a group that is ticked already: the first finer facet that is not taken, unchanged when all are. */
export function addFacet(choice: FacetChoice, group: FacetGroup, claim: Pick<Claim, 'aboutSaying'>): FacetChoice {
  const facet = facetsOf(group).find((one) => one !== group && !choice.some((mark) => mark.facet === one))
  if (!facet) return choice
  const truthConditional = isTruthConditionalByDefault(facet, claim.aboutSaying)
  return sorted([...choice, { facet, truthConditional, stated: null, detail: null }])
}

/**
 * Puts another facet of its group in the place of the mark at `index`; the words stay. The truth follows the new default unless
 * the analyst had set it against the old one.
 */
export function refineFacet(
  choice: FacetChoice,
  index: number,
  facet: Facet,
  claim: Pick<Claim, 'aboutSaying'>,
): FacetChoice {
  return choice.map((mark, at) => {
    if (at !== index) return mark
    const wasDefault = mark.truthConditional === isTruthConditionalByDefault(mark.facet, claim.aboutSaying)
    const truthConditional = wasDefault ? isTruthConditionalByDefault(facet, claim.aboutSaying) : mark.truthConditional
    return { ...mark, facet, truthConditional }
  })
}

/** Changes the truth, the stated value or the detail of the mark at `index`. Empty words become `null` when written. */
export function changeFacet(
  choice: FacetChoice,
  index: number,
  fields: Partial<Pick<FacetMark, 'truthConditional' | 'stated' | 'detail'>>,
): FacetChoice {
  return choice.map((mark, at) => (at === index ? { ...mark, ...fields } : mark))
}

/** Without the mark at `index`. */
export function dropFacet(choice: FacetChoice, index: number): FacetChoice {
  return choice.filter((_, at) => at !== index)
}

/** True when the group is ticked. */
export function hasGroup(choice: FacetChoice, group: FacetGroup): boolean {
  return choice.some((mark) => facets[mark.facet].group === group)
}

/** True when the choice may stand on `differs` (C2). */
export function touchesTruth(choice: FacetChoice): boolean {
  return choice.some((mark) => mark.truthConditional)
}

/** The finer facets of a group, its own name first. */
export function facetsOf(group: FacetGroup): readonly Facet[] {
  return (Object.keys(facets) as Facet[]).filter((facet) => facets[facet].group === group)
}

function sorted(choice: FacetChoice): FacetChoice {
  const place = (mark: FacetMark): number => facetGroups.indexOf(facets[mark.facet].group)
  return choice.toSorted((one, other) => place(one) - place(other))
}

function isMark(value: unknown): value is FacetMark {
  if (typeof value !== 'object' || value === null) return false
  const { facet, truthConditional, stated, detail } = value as Partial<Record<keyof FacetMark, unknown>>
  const isKnown = typeof facet === 'string' && Object.hasOwn(facets, facet)
  return isKnown && typeof truthConditional === 'boolean' && [stated, detail].every(isWordsOrNull)
}

function isWordsOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}
