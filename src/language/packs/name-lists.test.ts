/** The names written by hand: their files can be read, say nothing twice, and are found in text as each language bends them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadVocabulary, told } from '#test/load-vocabulary.ts'
import { LANGUAGES } from '../language-names.ts'
import { loadPack } from './load-pack.ts'
import { readNameLines, withNames } from './name-lists.ts'
import { NAME_LIST_CASES } from './name-lists.cases.ts'

const textOf = (name: string) => readFileSync(new URL(`names/${name}.txt`, import.meta.url), 'utf8')
const tags = new Set([...LANGUAGES.map(({ tag }) => tag), 'sr'])

describe.each(['countries', 'cities'])('names/%s.txt', (file) => {
  const lines = textOf(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  it('names a thing once, in each language once, by names that are some', () => {
    const faults = lines.flatMap((line) => {
      const [of = ''] = line.split(': ')
      const listed = line
        .split('; ')
        .slice(1)
        .flatMap((part) => part.split('=')[0]?.split(',') ?? [])
      const repeated = listed.filter((tag, at) => listed.indexOf(tag) !== at || !tags.has(tag))
      const [read] = readNameLines(line)
      const empty = [...(read?.byTag.values() ?? []), read?.latin ?? []]
        .flat()
        .some((name) => name.trim() !== name || name === '')
      return [...repeated.map((tag) => `${of}: ${tag}`), ...(empty ? [`${of}: an empty name`] : [])]
    })
    expect(faults).toEqual([])
    const things = readNameLines(textOf(file)).map(({ of }) => of)
    expect(things.filter((of, at) => things.indexOf(of) !== at)).toEqual([])
    expect(things).toHaveLength(lines.length)
  })
})

describe('a pack with names written by hand', () => {
  it('has them behind its own, of a neighbour where it has none, of Serbian in its own letters', async () => {
    const pack = await loadPack('sr-Latn')
    if (pack === null) throw new Error('no pack')
    const lines = readNameLines('X: Ex; ru=Экс; sr=ЊУ\nUS: Amerika; sr=Нова Љубав\nCity US: Town; sr=Ђак')
    const named = withNames(pack, lines.slice(1))
    expect(named.territories['US']).toEqual([...(pack.territories['US'] ?? []), 'Nova Ljubav'])
    expect(named.cities['City']).toEqual({ names: ['Đak'], territory: 'US' })
    expect(withNames({ ...pack, tag: 'kk' }, readNameLines('City US: Town; ru=Город')).cities['City']?.names).toEqual([
      'Город',
    ])
    expect(withNames({ ...pack, tag: 'pl' }, readNameLines('City US: Town; ru=Город')).cities['City']?.names).toEqual([
      'Town',
    ])
    expect(withNames({ ...pack, tag: 'ka' }, readNameLines('City US: Town; ru=Город')).cities).not.toHaveProperty(
      'City',
    )
  })

  it('names no two cities alike, and the capitals of the news in every language', async () => {
    const shared: string[] = []
    for (const { tag } of LANGUAGES) {
      const pack = await loadPack(tag)
      // Some languages are only recognised.
      if (pack === null) continue
      const owners = new Map<string, string>()
      for (const [city, { names }] of Object.entries(pack.cities).filter(([id]) => !id.includes('/')))
        for (const name of names) {
          if (owners.has(name)) shared.push(`${tag}: ${name} ${owners.get(name)} ${city}`)
          owners.set(name, city)
        }
      for (const capital of ['Beijing', 'Washington']) expect([...owners.values()], tag).toContain(capital)
    }
    expect(shared).toEqual([])
  })

  it.each(NAME_LIST_CASES)('%s: %s', async (tag, text, expected) => {
    const found = told(text, await loadVocabulary(tag), ['territory', 'city'])
    expect(found.map((each) => each.replace(/^.* = (?:territory|city) /u, ''))).toEqual(expected)
  })
})
