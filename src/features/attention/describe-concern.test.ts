import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { walkChecks } from '#domain/checks/checks.ts'
import { smallProject } from '#test/builders/project.ts'
import {
  articleRow,
  assessmentRow,
  mentionRow,
  passageRow,
  revisionRow,
  storyArticleRow,
  storyClaimRow,
} from '#test/builders/rows.ts'
import { describeConcern } from './describe-concern.ts'

const viewer = { project: asId<never>('p'), analyst: asId<never>('ana') }

/** What is found in the project beside the claim that it has no passage of. */
function entries(more: Parameters<typeof smallProject>[0]) {
  const snapshot = smallProject(more)
  return [...walkChecks(snapshot)]
    .flatMap((found) => (found && found.check !== 'claimWithoutPassage' ? found : []))
    .map((found) => describeConcern(snapshot, found, viewer))
}

describe('describeConcern', () => {
  it('[C2] leads to the cell of a judgement without its ground, and says what can be done', () => {
    expect(entries({ assessments: [assessmentRow('k', 'b')] })).toMatchObject([
      {
        what: 'Judged “agrees”, but no passage is linked',
        todo: 'Open the cell and judge it anew.',
        claim: { id: 'k' },
        article: { id: 'b' },
        cell: { claim: 'k', article: 'b' },
        by: null,
        to: { screen: 'matrix', cell: { claim: 'k', article: 'b' } },
      },
    ])
  })

  it('[C10] [F4] does not ask for what only a colleague can do', () => {
    const [entry] = entries({ assessments: [assessmentRow('k', 'b', { analyst: asId('ben') })] })
    expect(entry?.by).toBe('ben')
    expect(entry?.cell).toBeNull()
    expect(entry?.todo).toContain('ask for a new project file')
    const stale = assessmentRow('l', 'b', {
      analyst: asId('ben'),
      claimVersion: 0,
      judgement: 'unclear',
      question: '?',
    })
    const [older] = entries({ assessments: [stale] })
    expect(older?.todo).toContain('Only')
    expect(older?.todo).not.toContain('project file')
  })

  it('[T4] leads from a passage that was not found to both texts, and from an older judgement to what changed', () => {
    const revisions = [revisionRow('b', { id: asId('b-0') })]
    const [lost] = entries({ revisions, passages: [passageRow('p-b', 'b', { revision: asId('b-0') })] })
    expect(lost).toMatchObject({ passage: { id: 'p-b' }, to: { screen: 'revisions', article: 'b', passage: 'p-b' } })
    const newer = revisionRow('a', { id: asId('a-2'), number: 2 })
    const [older] = entries({
      articles: [articleRow('a', { revision: asId('a-2') })],
      revisions: [newer],
      passages: [],
    }).filter((entry) => entry?.concern.kind === 'articleChanged')
    expect(older?.also?.to).toMatchObject({ screen: 'revisions', article: 'a', older: 1 })
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
