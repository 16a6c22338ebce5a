import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, testContext, noticeCounts } from '#test/builders/project.ts'
import { anyId, articleRow, claimRow, day, mentionRow, positionAt } from '#test/builders/rows.ts'
import { deriveCell } from '#domain/cell.ts'
import { assess } from './assess.ts'

describe('assess', () => {
  const at = (article: string) => ({ claim: anyId('k'), article: anyId(article) })
  const mark = { passage: anyId('p-b') }
  it('[C2] agrees and differs need a passage; one taken in the same step will do', () => {
    const snapshot = smallProject()
    expect(refusal(snapshot, assess, { ...at('b'), judgement: 'agrees' })).toBe('agreesNeedsMention')
    expect(refusal(snapshot, assess, { ...at('b'), judgement: 'differs', facets: [{ facet: 'time' }] })).toBe(
      'differsNeedsMention',
    )
    run(snapshot, assess, { ...at('b'), judgement: 'agrees', mark })
    expect(deriveCell(snapshot, anyId('k'), anyId('b'), 'all')).toMatchObject({ judgement: 'agrees', mentions: 1 })
    run(snapshot, assess, {
      ...at('c'),
      judgement: 'agrees',
      mark: { mark: { revision: anyId('c-1'), position: positionAt(9) } },
    })
    expect(snapshot.get('assessments', 'k.c.ana')).toBeDefined()
  })
  it('[C2] differs needs a facet that touches the truth, agrees bears none', () => {
    const snapshot = smallProject()
    expect(refusal(snapshot, assess, { ...at('a'), judgement: 'differs', facets: [{ facet: 'tone' }] })).toBe(
      'differsNeedsTruthFacet',
    )
    expect(refusal(snapshot, assess, { ...at('a'), judgement: 'agrees', facets: [{ facet: 'quantity' }] })).toBe(
      'agreesHasTruthFacet',
    )
    run(snapshot, assess, {
      ...at('a'),
      judgement: 'differs',
      facets: [{ facet: 'quantity', stated: '6700' }, { facet: 'tone' }],
      statedValue: '6700',
    })
    run(snapshot, assess, { ...at('a'), judgement: 'agrees' })
    expect(deriveCell(snapshot, anyId('k'), anyId('a'), 'all')).toMatchObject({
      formOnly: true,
      facets: [{ facet: 'tone' }],
    })
  })
  it('[C2] who says it counts only where the claim is about the saying', () => {
    const about = smallProject({ claims: [claimRow('k', { aboutSaying: true })] })
    const input = { ...at('a'), judgement: 'differs', facets: [{ facet: 'attribution' }] } as const
    expect(refusal(smallProject(), assess, input)).toBe('differsNeedsTruthFacet')
    expect(run(about, assess, input).changes).toHaveLength(1)
  })
  it('[C2] omits bears no passage of this analyst; others do not matter', () => {
    const input = { ...at('a'), judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
    expect(refusal(smallProject(), assess, input)).toBe('omitsHasMention')
    expect(run(smallProject(), assess, input, testContext('ben')).changes).toHaveLength(1)
    const snapshot = smallProject()
    run(snapshot, assess, { ...input, unlink: true })
    expect([snapshot.size('mentions'), snapshot.get('assessments', 'k.a.ana')?.judgement]).toEqual([0, 'omits'])
  })
  it('[C2] agrees makes a passage support, but not one that denies', () => {
    const withRole = (role: 'headline' | 'denies') =>
      smallProject({ mentions: [mentionRow('p-b', 'k', 'b', { role })] })
    const snapshot = withRole('headline')
    expect(noticeCounts(run(snapshot, assess, { ...at('b'), judgement: 'agrees' }).notices)).toEqual({
      nowSupports: 1,
    })
    expect(snapshot.get('mentions', 'p-b.k.ana')?.role).toBe('supports')
    expect(refusal(withRole('denies'), assess, { ...at('b'), judgement: 'agrees' })).toBe('agreesNeedsSupport')
  })
  it('[C4] omits needs a reason, "available" a reference that was earlier', () => {
    const omits = (reference: { article: never; mention: null } | null) =>
      ({ ...at('b'), judgement: 'omits', omission: { reason: 'available', reference } }) as const
    const snapshot = smallProject({
      articles: [articleRow('a', { published: day('2024-03-20') }), articleRow('b', { published: day('2024-03-19') })],
    })
    expect(refusal(snapshot, assess, { ...at('b'), judgement: 'omits' })).toBe('omitsNeedsReason')
    expect(refusal(snapshot, assess, omits(null))).toBe('availableNeedsReference')
    expect(refusal(snapshot, assess, omits({ article: anyId('a'), mention: anyId('p-a.k.ana') }))).toBe(
      'referenceIsLater',
    )
    expect(run(snapshot, assess, omits({ article: anyId('s'), mention: null })).subject).toMatchObject({
      reason: 'available',
    })
  })
  it('[C4] a rule may give "too early" only, and only where the dates show it', () => {
    const input = {
      ...at('b'),
      judgement: 'omits',
      basis: { read: 'rule', medium: 'original', glossOrigin: null },
    } as const
    const predates = { reason: 'predates', reference: null } as const
    const early = smallProject({
      claims: [claimRow('k', { time: day('2024-03-19') })],
      articles: [articleRow('b', { published: day('2024-03-18') })],
    })
    expect(refusal(early, assess, { ...input, omission: { reason: 'undecided', reference: null } })).toBe(
      'ruleProposesOnlyPredates',
    )
    expect(refusal(smallProject(), assess, { ...input, omission: predates })).toBe('predatesNotShown')
    expect(run(early, assess, { ...input, omission: predates }).changes).toHaveLength(1)
  })
  it('[C4] a person may say "too early" without proof, never against it', () => {
    const input = { ...at('b'), judgement: 'omits', omission: { reason: 'predates', reference: null } } as const
    const dated = (published: string) =>
      smallProject({
        claims: [claimRow('k', { time: day('2024-03-19') })],
        articles: [articleRow('b', { published: day(published) })],
      })
    expect(refusal(dated('2024-03-20'), assess, input)).toBe('predatesContradicted')
    expect(run(dated('2024-03-19'), assess, input).changes).toHaveLength(1)
    expect(run(smallProject(), assess, input).changes).toHaveLength(1)
  })
  it('[C2] unclear needs a question', () => {
    expect(refusal(smallProject(), assess, { ...at('b'), judgement: 'unclear' })).toBe('unclearNeedsQuestion')
    expect(run(smallProject(), assess, { ...at('b'), judgement: 'unclear', question: 'Which?' }).changes).toHaveLength(
      1,
    )
  })
  it('[C10] [C11] writes for the acting analyst only, with basis, revision and version', () => {
    const snapshot = smallProject({ claims: [claimRow('k', { version: 3 })] })
    run(snapshot, assess, { ...at('b'), judgement: 'agrees', mark, note: 'n', confidence: 'low' }, testContext('ben'))
    expect(snapshot.get('assessments', 'k.b.ben')).toMatchObject({
      revision: 'b-1',
      claimVersion: 3,
      note: 'n',
      confidence: 'low',
      basis: { read: 'candidates' },
    })
    run(snapshot, assess, { ...at('b'), judgement: 'agrees' }, testContext('ben'))
    expect(snapshot.get('assessments', 'k.b.ben')).toMatchObject({ note: 'n', confidence: 'low' })
  })
  it('refuses a passage of another article', () => {
    expect(refusal(smallProject(), assess, { ...at('c'), judgement: 'agrees', mark })).toBe('passageOfOtherArticle')
  })
})
