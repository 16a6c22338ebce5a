import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { anyId, claimRow, relationRow } from '#test/builders/rows.ts'
import { relationInOrder, relationsAmong, relationsOf } from './claim-relations.ts'

const project = () =>
  smallProject({
    claims: [claimRow('m'), claimRow('n')],
    claimRelations: [
      relationRow('contradicts', 'k', 'm'),
      relationRow('updates', 'l', 'k'),
      relationRow('updates', 'k', 'n'),
      relationRow('elaborates', 'm', 'n'),
    ],
  })

describe('relations of claims', () => {
  it('are seen from the side of the claim, in a fixed order', () => {
    const seen = (claim: string) =>
      relationsOf(project(), anyId(claim)).map(({ relation, side, other }) => `${relation.kind} ${side} ${other}`)
    expect(seen('k')).toEqual(['updates from n', 'updates to l', 'contradicts mutual m'])
    expect(seen('l')).toEqual(['updates from k'])
    expect(seen('m')).toEqual(['elaborates from n', 'contradicts mutual k'])
  })

  it('are kept in one order where they have no direction', () => {
    const inOrder = (kind: 'updates' | 'competesWith') => relationInOrder({ kind, from: anyId('m'), to: anyId('k') })
    expect(inOrder('updates')).toEqual({ from: 'm', to: 'k' })
    expect(inOrder('competesWith')).toEqual({ from: 'k', to: 'm' })
  })

  it('are found among some claims, each once', () => {
    const among = relationsAmong(project(), [anyId('m'), anyId('n'), anyId('l')])
    expect(among.map(({ kind }) => kind)).toEqual(['elaborates'])
  })
})
