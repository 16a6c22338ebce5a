import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { sentenceLinkRow } from '#test/builders/rows.ts'
import { forgetSentenceLinks } from './forget-sentence-links.ts'

describe('forgetSentenceLinks', () => {
  const at = (start: number) => sentenceLinkRow(['b-1', start], ['a-1', start])
  const [first, second, third] = [at(50), at(90), at(130)]
  it('[C8] removes the links it is given, whoever made them, and no others', () => {
    const snapshot = smallProject({ sentenceLinks: [first, second, third] })
    const links = [third.id, first.id, third.id]
    expect(run(snapshot, forgetSentenceLinks, { links }).subject).toEqual({ count: 2, article: 'a' })
    expect([...snapshot.all('sentenceLinks')]).toEqual([second])
  })
  it('refuses nothing at all and what is gone', () => {
    const snapshot = smallProject({ sentenceLinks: [first] })
    expect(refusal(snapshot, forgetSentenceLinks, { links: [] })).toBe('nothingChosen')
    expect(refusal(snapshot, forgetSentenceLinks, { links: [first.id, second.id] })).toBe('notThere')
  })
})
