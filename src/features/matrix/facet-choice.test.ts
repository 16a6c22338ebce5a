/** The facet palette (C5, C2). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetGroups, facets, isTruthConditionalByDefault } from '#domain/judgement.ts'
import {
  addFacet,
  changeFacet,
  facetsOf,
  hasGroup,
  refineFacet,
  toggleGroup,
  touchesTruth,
  type FacetChoice,
  readChoice,
} from './facet-choice.ts'

const claim = { aboutSaying: false }

describe('the facet palette', () => {
  it('[C5] knows the facets of each group, the group itself first', () => {
    for (const group of facetGroups) expect(facetsOf(group)[0]).toBe(group)
    expect(facetGroups.flatMap(facetsOf)).toHaveLength(Object.keys(facets).length)
  })

  it('[C5] starts from the default of the facet and lets it be changed', () => {
    const tone = toggleGroup([], 'howTold', claim)
    expect(touchesTruth(tone)).toBe(false)
    expect(touchesTruth(changeFacet(tone, 0, { truthConditional: true }))).toBe(true)
  })

  it('[C2] takes who says it for the truth only where the claim is about the saying', () => {
    expect(touchesTruth(toggleGroup([], 'whoSays', claim))).toBe(false)
    expect(touchesTruth(toggleGroup([], 'whoSays', { aboutSaying: true }))).toBe(true)
  })

  it('[C5] refines a facet, keeps its words and a truth set by hand', () => {
    const who = changeFacet(toggleGroup([], 'who', claim), 0, { stated: 'the institute' })
    expect(refineFacet(who, 0, 'actorNaming', claim)[0]).toEqual({
      facet: 'actorNaming',
      truthConditional: false,
      stated: 'the institute',
      detail: null,
    })
    const byHand = changeFacet(toggleGroup([], 'howTold', claim), 0, { truthConditional: true })
    expect(refineFacet(byHand, 0, 'emphasis', claim)[0]?.truthConditional).toBe(true)
  })

  it('adds a second mark of a group', () => {
    const two = addFacet(toggleGroup([], 'who', claim), 'who', claim)
    expect(two.map((mark) => mark.facet)).toEqual(['who', 'actor'])
    expect(addFacet(toggleGroup([], 'time', claim), 'time', claim)).toHaveLength(1)
  })

  it('[C5] keeps the order of the keys, and ticking twice changes nothing', () => {
    const group = fc.constantFrom(...facetGroups)
    fc.assert(
      fc.property(fc.array(group), group, fc.boolean(), (all, last, aboutSaying) => {
        const choice = all.reduce<FacetChoice>((made, one) => toggleGroup(made, one, { aboutSaying }), [])
        const order = choice.map((mark) => facetGroups.indexOf(facets[mark.facet].group))
        expect(order).toEqual(order.toSorted((one, other) => one - other))
        for (const mark of choice)
          expect(mark.truthConditional).toBe(isTruthConditionalByDefault(mark.facet, aboutSaying))
        const twice = toggleGroup(toggleGroup(choice, last, { aboutSaying }), last, { aboutSaying })
        expect(hasGroup(twice, last)).toBe(hasGroup(choice, last))
        expect(twice).toEqual(choice)
      }),
    )
  })
})

describe('readChoice', () => {
  it('[H4] gives back what was kept, and takes damage for none', () => {
    const kept = changeFacet(toggleGroup([], 'quantity', claim), 0, { stated: 'about 6000' })
    expect(readChoice(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    for (const damaged of [null, {}, [7], [{ ...kept[0], facet: 'colour' }], [{ ...kept[0], stated: 7 }]])
      expect(readChoice(damaged)).toBeNull()
  })
})
