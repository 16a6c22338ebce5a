import { describe, expect, it } from 'vitest'
import { deleteArticles } from '#commands/articles/delete-articles.ts'
import type { SentenceLink, SentencePlace } from '#domain/records.ts'
import { refusal, run, smallProject, testContext } from '#test/builders/project.ts'
import { anyId, positionAt, testNow } from '#test/builders/rows.ts'
import { linkSentences } from './link-sentences.ts'

const at = (revision: string, start: number, length = 10): SentencePlace => ({
  revision: anyId(revision),
  ...positionAt(start, length),
})
const pair = (kind: SentenceLink['kind'], one: SentencePlace, other: SentencePlace) => ({ kind, one, other })

describe('linkSentences', () => {
  it('[C8] [T3] keeps several pairs in one step, each with its two places in order, and who and when', () => {
    const snapshot = smallProject()
    const links = [pair('together', at('b-1', 50), at('a-1', 90)), pair('apart', at('a-1', 90), at('a-1', 20))]
    expect(run(snapshot, linkSentences, { links }).subject).toEqual({ count: 2, kind: null, article: 'b' })
    expect([...snapshot.all('sentenceLinks')]).toEqual([
      {
        id: 'a-1.90.b-1.50',
        rev: 1,
        extra: null,
        kind: 'together',
        one: at('a-1', 90),
        other: at('b-1', 50),
        analyst: 'ana',
        at: testNow,
      },
      expect.objectContaining({ id: 'a-1.20.a-1.90', kind: 'apart', one: at('a-1', 20), other: at('a-1', 90) }),
    ])
  })
  it('replaces what was said of the same pair, by whomever, and in whichever order', () => {
    const snapshot = smallProject()
    const [here, there] = [at('a-1', 50), at('b-1', 90)]
    run(snapshot, linkSentences, { links: [pair('together', here, there)] })
    const plan = run(snapshot, linkSentences, { links: [pair('apart', there, here)] }, testContext('ben'))
    expect(plan.subject).toEqual({ count: 1, kind: 'apart', article: 'b' })
    expect([...snapshot.all('sentenceLinks')]).toMatchObject([{ kind: 'apart', one: here, analyst: 'ben' }])
    const longer = pair('apart', here, at('b-1', 90, 25))
    run(snapshot, linkSentences, { links: [pair('together', here, there), longer] })
    expect([...snapshot.all('sentenceLinks')]).toMatchObject([{ kind: 'apart', other: { end: 115 }, analyst: 'ana' }])
  })
  it('[H1] writes nothing where all is as it was, whoever says it again', () => {
    const snapshot = smallProject()
    const [here, there] = [at('a-1', 50), at('b-1', 90)]
    run(snapshot, linkSentences, { links: [pair('together', here, there)] })
    const later = { ...testContext('ben'), now: '2030-01-01T00:00:00.000Z' }
    expect(run(snapshot, linkSentences, { links: [pair('together', there, here)] }, later).changes).toEqual([])
  })
  it('[H8] goes with either of its articles', () => {
    for (const article of ['a', 'b']) {
      const snapshot = smallProject()
      const links = [pair('together', at('a-1', 50), at('b-1', 90)), pair('apart', at('c-1', 0), at('s-1', 0))]
      run(snapshot, linkSentences, { links })
      run(snapshot, deleteArticles, { articles: [anyId(article)] })
      expect([...snapshot.all('sentenceLinks')].map((link) => link.id)).toEqual(['c-1.0.s-1.0'])
    }
  })
  it('[T3] refuses nothing at all, a text that is gone, a place that does not fit and a sentence with itself', () => {
    const refused = (...links: ReturnType<typeof pair>[]) => refusal(smallProject(), linkSentences, { links })
    const sound = pair('together', at('a-1', 50), at('b-1', 90))
    expect(refused()).toBe('nothingChosen')
    expect(refused(sound, pair('together', at('a-1', 50), at('x', 90)))).toBe('notThere')
    expect(refused(sound, pair('apart', at('a-1', 995), at('b-1', 90)))).toBe('badPosition')
    expect(refused(sound, pair('apart', at('a-1', 50), at('a-1', 50, 20)))).toBe('sentenceWithItself')
  })
})
