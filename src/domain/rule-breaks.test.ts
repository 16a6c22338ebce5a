import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow, mentionRow, passageRow, storyArticleRow } from '#test/builders/rows.ts'
import { asId } from './ids.ts'
import type { FacetMark } from './records.ts'
import { findRuleBreaks } from './rule-breaks.ts'

const quantity: FacetMark = { facet: 'quantity', truthConditional: true, stated: null, detail: null }
const kinds = (more: Parameters<typeof smallProject>[0]) => findRuleBreaks(smallProject(more)).map((one) => one.kind)
const judged = (article: string, fields: Parameters<typeof assessmentRow>[2]) =>
  kinds({ assessments: [assessmentRow('k', article, fields)] })

describe('findRuleBreaks', () => {
  it('finds nothing in a sound project', () => {
    expect(findRuleBreaks(smallProject())).toEqual([])
  })

  it('[C2] finds judgements without their ground', () => {
    expect(judged('b', {})).toEqual(['agreesNeedsMention'])
    expect(judged('a', { facets: [quantity] })).toEqual(['agreesHasTruthFacet'])
    expect(judged('b', { judgement: 'differs', facets: [quantity] })).toEqual(['differsNeedsMention'])
    expect(judged('a', { judgement: 'differs' })).toEqual(['differsNeedsTruthFacet'])
    expect(judged('b', { judgement: 'omits' })).toEqual(['omitsNeedsReason'])
    expect(judged('a', { judgement: 'omits', omission: { reason: 'undecided', reference: null } })).toEqual([
      'omitsHasMention',
    ])
    expect(judged('b', { judgement: 'unclear', question: ' ' })).toEqual(['unclearNeedsQuestion'])
    expect(kinds({ mentions: [mentionRow('p-a', 'k', 'a', { role: 'denies' })] })).toEqual(['agreesNeedsSupport'])
  })

  it('[C2] looks at the mentions of the same analyst only', () => {
    expect(judged('a', { analyst: asId('ben') })).toEqual(['agreesNeedsMention'])
  })

  it('[C4] finds "available" without a reference, or with itself', () => {
    const available = (reference: string | null) =>
      judged('b', {
        judgement: 'omits',
        omission: {
          reason: 'available',
          reference: reference === null ? null : { article: asId(reference), mention: null },
        },
      })
    expect(available(null)).toEqual(['availableNeedsReference'])
    expect(available('b')).toEqual(['referenceIsItself'])
    expect(available('s')).toEqual([])
  })

  it('[C10] [T3] finds ids, articles and quotes that do not fit', () => {
    expect(kinds({ mentions: [mentionRow('p-b', 'k', 'a')] })).toEqual(['mentionInOtherArticle'])
    expect(kinds({ passages: [passageRow('p-x', 'a', { quote: 'short' })] })).toEqual(['quoteNotAsLong'])
    expect(kinds({ assessments: [assessmentRow('k', 'a', { id: asId('other') })] })).toEqual(['idNotOfItsParts'])
    expect(kinds({ storyArticles: [storyArticleRow('story', 'a', { role: 'sourceDocument' })] })).toEqual([
      'severalSourceDocuments',
    ])
    expect(judged('a', { claimVersion: 2 })).toEqual(['versionFromTheFuture'])
  })
})
