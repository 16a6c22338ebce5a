import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { anyId, claimRow, relationRow } from '#test/builders/rows.ts'
import { relationGraph } from './relation-graph.ts'

it('the picture has each neighbour once, with all that is said of it, and the lines between neighbours', () => {
  const snapshot = smallProject({
    claims: [claimRow('m'), claimRow('n')],
    claimRelations: [
      relationRow('updates', 'k', 'm'),
      relationRow('contradicts', 'k', 'm'),
      relationRow('elaborates', 'l', 'k'),
      relationRow('quantifies', 'l', 'm'),
      relationRow('updates', 'm', 'n'),
    ],
  })
  const { rows, neighbours, brackets } = relationGraph(snapshot, anyId('k'))
  expect(rows.map(({ relation, other }) => `${relation.kind} ${other.id}`)).toEqual([
    'updates m',
    'elaborates l',
    'contradicts m',
  ])
  expect(neighbours.map(({ claim, relations }) => [claim.id, relations.map(({ side }) => side)])).toEqual([
    ['m', ['from', 'mutual']],
    ['l', ['to']],
  ])
  expect(brackets).toMatchObject([{ from: 1, to: 0, isMutual: false }])
})
