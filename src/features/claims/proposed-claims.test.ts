/** Which proposed claims are still open. */
import { describe, expect, it } from 'vitest'
import { turnDownClaims } from '#commands/suggestions/turn-down-claims.ts'
import type { ProposedClaim } from '#domain/finding.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { openProposals } from './proposed-claims.ts'

describe('openProposals', () => {
  const small = () => {
    const snapshot = smallProject()
    const [mention] = [...snapshot.all('mentions')]
    const passage = snapshot.get('passages', mention?.passage ?? null)
    const other = [...snapshot.all('articles')].find(({ id }) => id !== mention?.article)
    if (!mention || !passage || !other) throw new Error('The small project has two articles and a mention.')
    return { snapshot, mention, passage, other }
  }
  const proposal = (
    at: Pick<ProposedClaim, 'article' | 'start' | 'end'>,
    alike: ProposedClaim['alike'] = [],
  ): ProposedClaim => ({ ...at, reasons: ['figure'], alike })

  it('leaves out what is a passage of a claim already, in this version or in another', () => {
    const { snapshot, mention, passage, other } = small()
    const claimed = { article: mention.article, start: passage.start, end: passage.end }
    const free = { article: other.id, start: 900, end: 940 }
    const proposals = [proposal(claimed), proposal(free, [{ ...claimed, differences: [] }]), proposal(free)]
    expect(openProposals(snapshot, proposals).map(({ proposed }) => proposed)).toEqual([proposals[2]])
  })

  it('[C9] leaves out what was refused as long as its text is the same, also where another version stands for it', () => {
    const { snapshot, other, mention } = small()
    const refused = { article: other.id, start: 900, end: 940 }
    const elsewhere = { article: mention.article, start: 900, end: 930 }
    const proposals = [proposal(refused), proposal(elsewhere, [{ ...refused, differences: [] }])]
    expect(openProposals(snapshot, proposals)).toHaveLength(2)
    run(snapshot, turnDownClaims, { sentences: [{ revision: other.revision, start: 900, end: 940 }] })
    expect(openProposals(snapshot, proposals)).toEqual([])
  })

  it('shows 20 at most', () => {
    const { snapshot, other } = small()
    const many = Array.from({ length: 30 }, (_, at) => proposal({ article: other.id, start: 900 + at, end: 901 + at }))
    expect(openProposals(snapshot, many)).toHaveLength(20)
  })
})
