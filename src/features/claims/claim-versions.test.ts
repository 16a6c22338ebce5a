import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { analystRow, assessmentRow, mentionRow, passageRow } from '#test/builders/rows.ts'
import { claimVersions } from './claim-versions.ts'

const claim = asId<never>('k')

describe('claimVersions', () => {
  it('[C10] names who judged and linked where it was not the analyst, and nobody where it was', () => {
    const ben = asId<never>('ben')
    const snapshot = smallProject({
      analysts: [analystRow('ben', { name: 'Ben' }), analystRow('benny', { name: 'Benny', sameAs: ben })],
      passages: [passageRow('p-b', 'b')],
      mentions: [mentionRow('p-b', 'k', 'b', { analyst: ben })],
      assessments: [assessmentRow('k', 'b', { analyst: ben })],
    })
    const seenBy = (analyst: string) =>
      claimVersions(snapshot, claim, asId(analyst)).told.map(({ article, judgedBy, mentions }) => ({
        article: article.id,
        judgedBy,
        linkedBy: mentions.map((each) => each.linkedBy),
      }))
    expect(seenBy('ana')).toEqual([
      { article: 'a', judgedBy: [], linkedBy: [null] },
      { article: 'b', judgedBy: ['Ben'], linkedBy: ['Ben'] },
    ])
    // Another name of the same person.
    expect(seenBy('benny')).toEqual([
      { article: 'a', judgedBy: ['ana'], linkedBy: ['ana'] },
      { article: 'b', judgedBy: [], linkedBy: [null] },
    ])
  })
})
