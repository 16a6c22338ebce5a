import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, assessmentRow, claimRow, day, mentionRow } from '#test/builders/rows.ts'
import { asId, type ArticleId, type MentionId } from './ids.ts'
import { isKnownEarlier, isReasonDoubted, possibleReferences, predatesProposal, referenceProblem } from './omission.ts'
import type { Omission } from './records.ts'

const article = (earliest: string | null, latest: string | null = earliest) =>
  articleRow('x', { published: day(earliest, latest) })

describe('[C4] predatesProposal', () => {
  const claim = claimRow('k', { time: day('2024-03-19', '2024-03-25') })

  it('shows both dates where every day of the article lies before every day of the fact', () => {
    expect(predatesProposal(article('2024-03-18'), claim)).toEqual({
      article: day('2024-03-18'),
      claim: day('2024-03-19', '2024-03-25'),
      claimDate: 'time',
    })
  })

  it('proposes nothing where the days may touch, are open, or about', () => {
    expect(predatesProposal(article('2024-03-01', '2024-03-19'), claim)).toBeNull()
    expect(predatesProposal(article('2024-03-01', null), claim)).toBeNull()
    expect(predatesProposal(articleRow('x'), claim)).toBeNull()
    expect(predatesProposal(article('2020-01-01'), claimRow('k', { time: day(null, '2024-01-01') }))).toBeNull()
    const about = { ...day('2024-03-19'), approximate: true }
    expect(predatesProposal(article('2020-01-01'), claimRow('k', { time: about }))).toBeNull()
  })

  it('takes the latest possible first saying for no lower bound', () => {
    const found = claimRow('k', { firstSaid: day(null, '2024-03-19') })
    expect(predatesProposal(article('2020-01-01'), found)).toBeNull()
    const said = claimRow('k', { firstSaid: day('2024-03-19', null) })
    expect(predatesProposal(article('2020-01-01'), said)?.claimDate).toBe('firstSaid')
  })

  it('a forecast may be told before its fact', () => {
    const forecast = claimRow('k', { type: 'forecast', time: day('2030-01-01') })
    expect(predatesProposal(article('2024-01-01'), forecast)).toBeNull()
  })
})

describe('[C4] referenceProblem', () => {
  const snapshot = smallProject({
    articles: [articleRow('a', { published: day('2024-03-20') }), articleRow('b', { published: day('2024-03-19') })],
    mentions: [mentionRow('p-b', 'l', 'b')],
  })
  const problem = (of: string, reference: string, mention: string | null = null) =>
    referenceProblem(snapshot, asId('k'), asId(of), {
      article: asId<ArticleId>(reference),
      mention: mention === null ? null : asId<MentionId>(mention),
    })

  it('takes the source document, and no other article on its own', () => {
    expect(problem('b', 's')).toBeNull()
    expect(problem('b', 'c')).toBe('referenceNotSource')
    expect(problem('b', 'gone')).toBe('referenceMissing')
    expect(problem('d', 's')).toBe('referenceNotSource')
  })

  it('takes a mention of the same claim that is not certainly later', () => {
    expect(problem('c', 'a', 'p-a.k.ana')).toBeNull()
    expect(problem('b', 'a', 'p-a.k.ana')).toBe('referenceIsLater')
    expect(problem('c', 'b', 'p-b.l.ana')).toBe('referenceOtherClaim')
    expect(problem('c', 'b', 'p-a.k.ana')).toBe('referenceMissing')
  })

  it('lists what may be named', () => {
    const references = possibleReferences(snapshot, asId('k'), asId('c'))
    expect(references).toEqual([
      { article: 's', mention: null },
      { article: 'a', mention: 'p-a.k.ana' },
    ])
    expect(possibleReferences(snapshot, asId('k'), asId('b'))).toEqual([{ article: 's', mention: null }])
  })

  it('doubts a reason once dates or the reference speak against it, and not before', () => {
    const claim = claimRow('k', { time: day('2024-03-19') })
    const asked = (published: string | null, omission: Omission, read: 'whole' | 'rule' = 'whole') => {
      const project = smallProject({ claims: [claim], articles: [published ? article(published) : articleRow('x')] })
      const basis = { read, medium: 'original', glossOrigin: null } as const
      return isReasonDoubted(project, assessmentRow('k', 'x', { judgement: 'omits', omission, basis }))
    }
    const tooEarly: Omission = { reason: 'predates', reference: null }
    expect(asked('2024-03-18', tooEarly)).toBe(false)
    expect(asked('2024-03-20', tooEarly)).toBe(true)
    // A person may say so without proof; what a rule proposed loses its ground with the date.
    expect(asked(null, tooEarly)).toBe(false)
    expect(asked(null, tooEarly, 'rule')).toBe(true)
    expect(asked('2024-03-18', tooEarly, 'rule')).toBe(false)
    const gone: Omission = { reason: 'available', reference: { article: asId('no'), mention: null } }
    expect(asked('2024-03-20', gone)).toBe(true)
    expect(asked('2024-03-20', { reason: 'otherSubject', reference: null })).toBe(false)
  })

  it('knows earlier only by dates', () => {
    expect(isKnownEarlier(article('2024-01-01'), article('2024-01-02'))).toBe(true)
    expect(isKnownEarlier(articleRow('x'), article('2024-01-02'))).toBe(false)
  })
})
