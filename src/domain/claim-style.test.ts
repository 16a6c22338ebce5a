import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { claimRow, storyClaimRow, storyRow } from '#test/builders/rows.ts'
import { claimStyles, styleAt } from './claim-style.ts'
import { asId } from './ids.ts'

it('gives 32 different styles, neighbours differing in hue and in line', () => {
  const styles = Array.from({ length: 32 }, (_, order) => styleAt(order))
  expect(new Set(styles.map((style) => JSON.stringify(style))).size).toBe(32)
  for (const [order, style] of styles.entries()) {
    const next = styleAt(order + 1)
    expect(next.hue).not.toBe(style.hue)
    if (order % 8 < 7) expect(next.underline).not.toBe(style.underline)
  }
  expect(styleAt(32)).toEqual(styleAt(0))
})

it('goes by the age of the claims of a story', () => {
  const snapshot = smallProject({
    claims: [claimRow('old', { at: '2020' })],
    storyClaims: [storyClaimRow('story', 'old')],
  })
  expect([...claimStyles(snapshot, asId('story')).keys()]).toEqual(['old', 'k'])
  expect([...claimStyles(snapshot, null).keys()]).toEqual(['old', 'k', 'l'])
})

it('gives a claim the same look among all claims as in its first story, and counts those asked of none by themselves', () => {
  const snapshot = smallProject({
    stories: [storyRow('two')],
    claims: [claimRow('elsewhere', { at: '2020' }), claimRow('new', { at: '2099' })],
    storyClaims: [storyClaimRow('two', 'elsewhere'), storyClaimRow('two', 'new'), storyClaimRow('story', 'new')],
  })
  const all = claimStyles(snapshot, null)
  expect([...all.keys()]).toEqual(['elsewhere', 'k', 'l', 'new'])
  expect([...all]).toEqual(expect.arrayContaining([...claimStyles(snapshot, asId('story'))]))
  expect(all.get(asId('elsewhere'))).toEqual(styleAt(0))
  expect(all.get(asId('l'))).toEqual(styleAt(0))
})
