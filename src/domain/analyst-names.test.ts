import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { analystRow, anyId } from '#test/builders/rows.ts'
import { analystName, analystNames } from './analyst-names.ts'

it('[C10] people of one name are numbered, identities of one person are not', () => {
  const project = smallProject({
    analysts: [
      analystRow('x3', { name: 'Ana' }),
      analystRow('x1', { name: 'Ana' }),
      analystRow('x2', { name: 'Ana (2)' }),
      analystRow('x4', { name: 'Ana', sameAs: anyId('x1') }),
      analystRow('x5', { name: '' }),
    ],
  })
  const names = analystNames(project)
  expect(['x1', 'x2', 'x3', 'x4', 'x5'].map((id) => names.get(anyId(id)))).toEqual([
    'Ana',
    'Ana (2)',
    'Ana (3)',
    'Ana',
    '',
  ])
  expect([analystName(project, anyId('x3')), analystName(project, null), analystName(project, anyId('gone'))]).toEqual([
    'Ana (3)',
    '',
    '',
  ])
})
