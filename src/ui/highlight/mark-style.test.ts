import { describe, expect, it } from 'vitest'
import { styleAt } from '#domain/claim-style.ts'
import { laneCount } from './lane-book.ts'
import { highlightRules, hueCount, layerNames, markHighlightName, underlines } from './mark-style.ts'

describe('highlightRules', () => {
  it('has exactly one rule for every highlight that can be drawn', () => {
    const rules = highlightRules()
    const names = new Set<string>(layerNames)
    for (let lane = 0; lane < laneCount; lane += 1) {
      names.add(markHighlightName(null, lane))
      for (let hue = 0; hue < hueCount; hue += 1) {
        for (const underline of underlines) {
          names.add(markHighlightName({ hue, underline }, lane))
          names.add(markHighlightName({ hue, underline }, null))
        }
      }
    }
    const found = [...rules.matchAll(/::highlight\(([\w-]+)\)/gu)].map((match) => match[1])
    for (let order = 0; order < 32; order += 1) expect(found).toContain(markHighlightName(styleAt(order), 0))
    expect(new Set(found)).toEqual(names)
    expect(found).toHaveLength(names.size)
    // Rules for every element of the page would be looked up for each of them, at each change of style.
    expect(rules.split('\n').filter((rule) => !rule.startsWith('.reader-text::highlight('))).toEqual([])
  })
})
