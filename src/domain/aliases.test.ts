import { expect, it } from 'vitest'
import { aliasRow } from '#test/builders/rows.ts'
import { languageOfThing, thingsNamed } from './aliases.ts'

it('gathers the names of each thing, oldest first, whatever the case of what they mean', () => {
  const rows = [
    aliasRow('3', 'Port', 'Port'),
    aliasRow('2', 'ISW', 'isw', { language: 'pl' }),
    aliasRow('1', 'ІВВ', 'ISW'),
  ]
  const things = thingsNamed(rows)
  expect(things.map(({ means, names }) => [means, names.map(({ name }) => name)])).toEqual([
    ['isw', ['ІВВ', 'ISW']],
    ['Port', ['Port']],
  ])
  expect(things.map(languageOfThing)).toEqual(['pl', 'en'])
  expect(languageOfThing({ key: 'x', means: 'x', names: [] })).toBe('und')
})
