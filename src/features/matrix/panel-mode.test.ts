/** What a key leads to in the panel of a cell (C2, C4). */
import { describe, expect, it } from 'vitest'
import type { FacetMark, Omission } from '#domain/records.ts'
import { beginJudgement, omissionProblem, paletteProblem, takeSentence, type CellFacts } from './panel-mode.ts'

const open: Omission = { reason: 'undecided', reference: null }
const bare: CellFacts = { ownMentions: 0, before: null, omission: open, proposed: null }
const linked: CellFacts = { ...bare, ownMentions: 1 }
const tone: FacetMark = { facet: 'tone', truthConditional: false, stated: null, detail: null }
const value: FacetMark = { facet: 'quantity', truthConditional: true, stated: '6700', detail: null }

describe('beginning a judgement', () => {
  it('[C2] writes an agreement at once where a passage is linked, else asks for a sentence', () => {
    expect(beginJudgement('agrees', linked)).toEqual({ write: { judgement: 'agrees', sentence: null } })
    expect(beginJudgement('agrees', bare)).toEqual({ mode: { kind: 'candidates', purpose: 'agrees' } })
  })

  it('[C2] never writes a difference without facets, nor "unclear" without a question', () => {
    for (const facts of [bare, linked]) {
      expect(beginJudgement('differs', facts)).not.toHaveProperty('write')
      expect(beginJudgement('unclear', facts)).toEqual({ mode: { kind: 'question', question: '' } })
    }
  })

  it('[C4] opens an omission with the reason that stands ready', () => {
    expect(beginJudgement('omits', bare)).toEqual({ mode: { kind: 'omission', omission: open } })
  })

  it('completes an agreement with a sentence, and carries it to the palette of a difference', () => {
    const sentence = { start: 3, end: 9 }
    expect(takeSentence('agrees', sentence, bare)).toEqual({ write: { judgement: 'agrees', sentence } })
    const step = takeSentence('differs', sentence, bare)
    expect(step).toEqual({ mode: { kind: 'palette', judgement: 'differs', given: [], sentence } })
  })

  it('takes the sentence that is shown as the likely one, but not where a passage is linked', () => {
    const proposed = { start: 3, end: 9 }
    expect(beginJudgement('agrees', { ...bare, proposed })).toEqual({
      write: { judgement: 'agrees', sentence: proposed },
    })
    expect(beginJudgement('agrees', { ...linked, proposed })).toEqual({
      write: { judgement: 'agrees', sentence: null },
    })
    const palette = { kind: 'palette', judgement: 'differs', given: [], sentence: proposed }
    expect(beginJudgement('differs', { ...bare, proposed })).toEqual({ mode: palette })
    expect(beginJudgement('differs', { ...linked, proposed })).toEqual({ mode: { ...palette, sentence: null } })
    expect(beginJudgement('omits', { ...bare, proposed })).toEqual({ mode: { kind: 'omission', omission: open } })
  })

  it('[C2] knows what a palette lacks', () => {
    expect(paletteProblem('differs', [tone])).toBe('needsTruth')
    expect(paletteProblem('differs', [tone, value])).toBeNull()
    expect(paletteProblem('agrees', [value])).toBe('noTruth')
    expect(paletteProblem('agrees', [tone])).toBeNull()
  })

  it('[C4] demands a reference of "available" only', () => {
    expect(omissionProblem({ reason: 'available', reference: null })).toBe('noReference')
    expect(omissionProblem(open)).toBeNull()
  })
})
