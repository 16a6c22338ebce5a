import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { findRuleBreaks } from '#domain/rule-breaks.ts'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow, mentionRow, passageRow, storyArticleRow, storyClaimRow } from '#test/builders/rows.ts'
import { describeBreak } from './describe-break.ts'

const viewer = { project: asId<never>('p'), analyst: asId<never>('ana') }

function entries(more: Parameters<typeof smallProject>[0]) {
  const snapshot = smallProject(more)
  return findRuleBreaks(snapshot).map((found) => describeBreak(snapshot, found, viewer))
}

describe('describeBreak', () => {
  it('[C2] leads to the cell of a judgement without its ground, and says what can be done', () => {
    expect(entries({ assessments: [assessmentRow('k', 'b')] })).toMatchObject([
      {
        what: 'Judged “agrees”, but no passage is linked',
        todo: 'Open the cell and judge it anew.',
        claim: { id: 'k' },
        article: { id: 'b' },
        by: null,
        to: { screen: 'matrix', cell: { claim: 'k', article: 'b' } },
      },
    ])
  })

  it('[C10] [F4] does not ask for what only a colleague can do', () => {
    const [entry] = entries({ assessments: [assessmentRow('k', 'b', { analyst: asId('ben') })] })
    expect(entry?.by).toBe('ben')
    expect(entry?.todo).toContain('can change it')
  })

  it('leads to the passage, the claim or the stories of other breaks', () => {
    const screens = entries({
      passages: [passageRow('p-x', 'a', { quote: 'short' })],
      mentions: [mentionRow('p-b', 'k', 'a')],
      storyArticles: [
        storyArticleRow('story', 'a', { role: 'sourceDocument' }),
        { ...storyArticleRow('story', 'd'), id: asId('x') },
      ],
      storyClaims: [{ ...storyClaimRow('story', 'l'), id: asId('y') }],
    }).map((entry) => entry?.to.screen)
    expect(screens).toEqual(['dates', 'dates', 'claim', 'read', 'read'])
  })
})
