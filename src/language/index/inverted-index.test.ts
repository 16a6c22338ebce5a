/** What the index finds, and that it is the same however it came about. */
import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { frequenciesOf } from '../matching/frequencies.ts'
import { profileOf, type Profile } from '../matching/profile.ts'
import { readArticle, type ReadSentence } from '../matching/read-article.ts'
import { scoreMatch } from '../matching/score.ts'
import { InvertedIndex } from './inverted-index.ts'
import { PackBuilder, type IndexPack } from './pack.ts'

interface StoryFile {
  readonly versions: readonly {
    readonly language: string
    readonly paragraphs: readonly (readonly { text: string }[])[]
  }[]
  readonly claims: readonly { readonly wording: string; readonly language: string }[]
}

const folder = new URL('../../evaluation/stories/development/', import.meta.url)
const stories = readdirSync(folder)
  .toSorted()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as StoryFile)
const vocabularies = new Map<string, Vocabulary>()
const texts = new Map<string, readonly ReadSentence[]>()
const claims: Profile[] = []

beforeAll(async () => {
  for (const { language } of stories.flatMap((story) => [...story.versions, ...story.claims]))
    if (!vocabularies.has(language)) vocabularies.set(language, await loadVocabulary(language))
  for (const [story, { versions }] of stories.entries())
    for (const { language, paragraphs } of versions) {
      const text = paragraphs.map((sentences) => sentences.map((one) => one.text).join(' ')).join('\n')
      texts.set(`${story} ${language}`, readArticle(text, vocabularies.get(language)!))
    }
  for (const { wording, language } of stories.flatMap((story) => story.claims))
    claims.push(profileOf(wording, vocabularies.get(language)!))
})

function packOf(names: readonly string[]): IndexPack {
  const builder = new PackBuilder()
  for (const name of names) builder.add(name, texts.get(name) ?? [])
  return builder.finish()
}

function indexOf(names: readonly string[]): InvertedIndex {
  const index = new InvertedIndex()
  index.add(packOf(names))
  return index
}

const allNames = () => [...texts.keys()]
const place = (name: string, { start }: ReadSentence) => `${name} at ${start}`
const found = (index: InvertedIndex, sought: Profile, most: number) =>
  index.best(sought, most, () => true).map(({ name, sentence }) => place(name, sentence))

describe('the inverted index', () => {
  it('retrieves nearly all that full scoring puts first', () => {
    const index = indexOf(allNames())
    const frequencies = index.frequencies()
    let [wanted, got] = [0, 0]
    for (const claim of claims) {
      const ranked = [...texts]
        .flatMap(([name, sentences]) => sentences.map((one) => ({ at: place(name, one), profile: one.profile })))
        .map(({ at, profile }) => ({ at, score: scoreMatch(claim, profile, frequencies, { byLength: false }).score }))
        .filter(({ score }) => score >= 0.15)
        .toSorted((one, other) => other.score - one.score)
        .slice(0, 5)
      const retrieved = new Set(found(index, claim, 40))
      wanted += ranked.length
      got += ranked.filter(({ at }) => retrieved.has(at)).length
    }
    expect(wanted).toBeGreaterThan(150)
    expect(got / wanted).toBeGreaterThan(0.98)
  })

  it('knows how rare things are, exactly as counting all sentences does', () => {
    const all = [...texts.values()].flat().map(({ profile }) => profile)
    const [counted, known] = [frequenciesOf(all), indexOf(allNames()).frequencies()]
    expect(known.sentences).toBe(counted.sentences)
    for (const { anchors, words } of all) {
      for (const { key } of anchors) expect(known.anchor(key)).toBe(counted.anchor(key))
      for (const word of words) expect(known.word(word)).toBe(counted.word(word))
    }
  })

  it('gives the sentences of a text as they were read, and only texts that are wanted', () => {
    const index = indexOf(allNames())
    const [name = ''] = allNames()
    expect(index.sentencesOf(name)).toEqual(texts.get(name))
    expect(index.sentencesOf('gone')).toBeNull()
    const only = index.best(claims[0]!, 500, (one) => one === name)
    expect(new Set(only.map((one) => one.name))).toEqual(new Set([name]))
  })

  it('is the same after any additions and removals as one built anew', () => {
    const names = allNames()
    const step = fc.record({
      isAdded: fc.boolean(),
      of: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom(...claims), (steps, claim) => {
        const grown = new InvertedIndex()
        const there = new Set<string>()
        for (const { isAdded, of } of steps) {
          if (isAdded) grown.add(packOf(of))
          grown.settle()
          for (const name of of) {
            if (isAdded) there.add(name)
            else {
              grown.remove(name)
              there.delete(name)
            }
          }
        }
        const anew = indexOf([...there])
        expect([grown.texts, grown.sentences]).toEqual([anew.texts, anew.sentences])
        expect(found(grown, claim, 1000).toSorted()).toEqual(found(anew, claim, 1000).toSorted())
        for (const { key } of claim.anchors)
          expect(grown.frequencies().anchor(key)).toBe(anew.frequencies().anchor(key))
      }),
      { numRuns: 40 },
    )
  })

  it('finds the same before and after what waits is put into the array', () => {
    const small = indexOf(allNames())
    const large = new InvertedIndex()
    // The same texts under many names, until the array has been filled anew several times.
    for (let copy = 0; copy < 30; copy++) {
      const builder = new PackBuilder()
      for (const [name, sentences] of texts) builder.add(`${copy} ${name}`, sentences)
      large.add(builder.finish())
      large.settle()
    }
    for (let copy = 1; copy < 30; copy++) for (const name of texts.keys()) large.remove(`${copy} ${name}`)
    for (const claim of claims)
      expect(found(large, claim, 1000).toSorted()).toEqual(
        found(small, claim, 1000)
          .map((at) => `0 ${at}`)
          .toSorted(),
      )
  })

  it('finds nothing for nothing, and nothing in nothing', () => {
    expect(found(indexOf(allNames()), profileOf('', vocabularies.get('en')!), 10)).toEqual([])
    expect(found(new InvertedIndex(), claims[0]!, 10)).toEqual([])
  })
})
