import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, assessmentRow, mentionRow, passageRow, requestRow, storyClaimRow } from '#test/builders/rows.ts'
import { asId } from './ids.ts'
import { opinionSnapshot, type SeenWork } from './opinion-file.ts'

const asked = [requestRow('k', 'a'), requestRow('l', 'b')]
const snapshot = smallProject({
  articles: [articleRow('a', { fileName: 'secret.txt', readBy: [asId('ana')] })],
  storyClaims: [storyClaimRow('story', 'l')],
  passages: [passageRow('q', 'a'), passageRow('r', 'b')],
  mentions: [mentionRow('q', 'l', 'a'), mentionRow('p-b', 'l', 'b'), mentionRow('r', 'k', 'b')],
  assessments: [assessmentRow('k', 'b'), assessmentRow('l', 'a'), assessmentRow('l', 'b')],
  opinionRequests: [...asked, requestRow('k', 'c')],
})

const held = (seen: SeenWork) => {
  const part = opinionSnapshot(snapshot, asked, seen)
  const ids = (table: 'opinionRequests' | 'passages' | 'mentions' | 'assessments') =>
    [...part.all(table)].map(({ id }) => id).sort()
  return { part, ids }
}

it('[F3] holds of the claims and articles asked about what is said in the asked cells, and of no other cell', () => {
  const { ids } = held('judgements')
  expect(ids('opinionRequests')).toEqual(['k.a.ana', 'l.b.ana'])
  expect(ids('passages')).toEqual(['p-a', 'p-b'])
  expect(ids('mentions')).toEqual(['p-a.k.ana', 'p-b.l.ana'])
  expect(ids('assessments')).toEqual(['k.a.ana', 'l.b.ana'])
})

it('[F3] holds no judgement, or no passage either, unless they are to be seen', () => {
  expect([held('passages').ids('assessments'), held('passages').ids('mentions').length]).toEqual([[], 2])
  expect([held('nothing').ids('passages'), held('nothing').ids('mentions')]).toEqual([[], []])
})

it('[F3] names no files and no readers', () => {
  expect(held('judgements').part.get('articles', 'a')).toMatchObject({ fileName: null, readBy: [] })
})
