import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { anyId, mentionRow } from '#test/builders/rows.ts'
import { confirmedLinks } from './confirmed-links.ts'

it('gives the quotes of each claim and its wording, but not what denies it', () => {
  const snapshot = smallProject({ mentions: [mentionRow('p-b', 'k', 'b', { role: 'denies' })] })
  const claim = snapshot.get('claims', 'k')
  const quote = snapshot.get('passages', 'p-a')?.quote
  expect(confirmedLinks(snapshot)).toEqual([
    { claim: anyId('k'), language: claim?.language, text: claim?.wording },
    { claim: anyId('k'), language: 'en', text: quote },
  ])
})
