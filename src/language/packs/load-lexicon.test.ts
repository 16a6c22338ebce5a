/** The lexicons that are committed: each can be read, says nothing twice, and means only what the English one lists. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLexicon, readLexicon } from './load-lexicon.ts'

const folder = new URL('lexicon/', import.meta.url)
const tags = readdirSync(folder).map((name) => name.replace('.txt', ''))
const linesOf = (tag: string) =>
  readFileSync(new URL(`${tag}.txt`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const wordsOf = (words: string) => (words === '' ? [] : words.split(' '))

describe('readLexicon', () => {
  it('reads a concept a line, and leaves headings and empty lines out', () => {
    expect(readLexicon('# state: all\nvote: vote* ballot*\n\nport:  port \n')).toEqual({
      vote: 'vote* ballot*',
      port: 'port',
    })
    expect(readLexicon('')).toEqual({})
  })

  it('takes what every object has for a concept like others', () => {
    const read = readLexicon('__proto__: a\nconstructor: b')
    expect(Object.keys(read)).toEqual(['__proto__', 'constructor'])
  })
})

describe('loadLexicon', () => {
  it.each([
    ['de-AT', 'de'],
    ['sr-Latn', 'sr-Cyrl'],
    ['zh-TW', 'zh-Hans'],
    ['bs', 'hr'],
  ])('%s reads what %s reads', async (one, other) => {
    expect(await loadLexicon(one)).not.toBeNull()
    expect(await loadLexicon(one)).toEqual(await loadLexicon(other))
  })

  it.each(['', 'und', 'x', '../en', 'constructor', '__proto__'])('«%s» has none', async (tag) => {
    expect(await loadLexicon(tag)).toBeNull()
  })
})

describe.each(tags)('the lexicon of %s', (tag) => {
  it('has only concepts of the English one, each once', async () => {
    const english = new Set(Object.keys((await loadLexicon('en')) ?? {}))
    const own = linesOf(tag).map((line) => line.slice(0, line.indexOf(':')))
    expect(english.size).toBeGreaterThan(500)
    expect(own.filter((concept) => !english.has(concept))).toEqual([])
    expect(own.filter((concept, at) => own.indexOf(concept) !== at)).toEqual([])
  })

  it('has words with a star only at the end, or none for what the language has no single word for', async () => {
    const entries = Object.entries((await loadLexicon(tag)) ?? {})
    expect(entries.length).toBeGreaterThan(500)
    const faults = entries.flatMap(([concept, words]) =>
      wordsOf(words)
        .filter((word) => !/^[^*\s]+\*?$/u.test(word) || word !== word.toLowerCase())
        .map((word) => `${concept}: «${word}»`),
    )
    expect(faults).toEqual([])
  })

  it('has no stem so short that it begins everything', async () => {
    const stems = Object.values((await loadLexicon(tag)) ?? {}).flatMap(wordsOf)
    expect(stems.filter((stem) => stem.endsWith('*') && stem.length < 3)).toEqual([])
  })
})
