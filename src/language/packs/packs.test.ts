import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../language-names.ts'
import { loadConcepts, loadConceptSigns, loadPack } from './load-pack.ts'
import { packFaults } from './packs.cases.ts'

describe('packs', () => {
  it('say what they must, in every language that has a name here', async () => {
    expect(await packFaults()).toEqual([])
  })

  it.each([
    ['de-AT', 'de'],
    ['sr', 'sr-Cyrl'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['no', 'nb'],
    ['iw', 'he'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['PT_br', 'pt'],
  ])('%s is served by %s', async (asked, tag) => {
    expect((await loadPack(asked))?.tag).toBe(tag)
    expect(await loadPack(asked)).toBe(await loadPack(tag))
    expect(await loadConcepts(asked)).toBe(await loadConcepts(tag))
  })

  it.each(['', 'und', 'eo', 'x', '../pack', 'concepts-de'])('«%s» has none', async (tag) => {
    expect(await loadPack(tag)).toBeNull()
    expect(await loadConcepts(tag)).toBeNull()
  })
})

describe('names that are easily confused', () => {
  it('no name is that of two countries', async () => {
    const shared: string[] = []
    for (const { tag } of LANGUAGES) {
      const owners = new Map<string, string>()
      for (const [code, names] of Object.entries((await loadPack(tag))?.territories ?? {})) {
        for (const name of names) {
          if (owners.has(name)) shared.push(`${tag}: ${name} ${owners.get(name)} ${code}`)
          owners.set(name, code)
        }
      }
    }
    expect(shared).toEqual([])
  })

  it('a word that means two things means none', async () => {
    const hindi = await loadPack('hi')
    expect(hindi?.relativeDays).not.toHaveProperty('कल')
    // A milliard in Brazil, a million millions in Portugal.
    expect((await loadPack('pt'))?.magnitudes).not.toHaveProperty('bi')
  })

  it('languages of many countries are no people', async () => {
    const { peoples = {} } = (await loadPack('en')) ?? {}
    const names = new Set(Object.values(peoples).flat())
    expect(['English', 'Arabic', 'Portuguese', 'Korean', 'Rundi'].filter((name) => names.has(name))).toEqual([])
    expect(['French', 'German', 'Spanish', 'Norwegian'].filter((name) => !names.has(name))).toEqual([])
  })
})

describe('concepts', () => {
  it('are things: no faces, hands, flags, tones or keycaps, and no word for too many', async () => {
    const signs = await loadConceptSigns()
    expect(
      signs.filter((sign) => /[😀-🙏🤌-🤯🧐👆-👐🏁🚩]|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{20e3}/u.test(sign)),
    ).toEqual([])
    expect(new Set(signs).size).toBe(signs.length)
    const english = (await loadConcepts('en')) ?? {}
    expect(Object.values(english).filter((concepts) => concepts.length > 25)).toEqual([])
    expect(Object.keys(english).filter((word) => word.length < 3 || /\s/.test(word))).toEqual([])
    expect(signs).toContain('🧑‍⚖')
  })

  it('Uzbek in Cyrillic has a pack, but no concepts', async () => {
    expect(await loadPack('uz-Cyrl')).not.toBeNull()
    expect(await loadConcepts('uz-Cyrl')).toBeNull()
  })
})
