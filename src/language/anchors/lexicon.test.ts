/** The lexicon's rules, on lexicons of a few invented words. */
import { describe, expect, it, vi } from 'vitest'
import { lexiconOf } from './lexicon.ts'

describe('a word', () => {
  it('is found by its stem, the longest first', () => {
    const { conceptsOf } = lexiconOf({ port: 'port*', 'port-wine': 'portwein*', tax: 'steuer' }, 'xx')
    expect(conceptsOf('ports')).toEqual(['port'])
    expect(conceptsOf('portweine')).toEqual(['port-wine'])
    expect(conceptsOf('steuer')).toEqual(['tax'])
    expect(conceptsOf('steuern')).toEqual([])
    expect(conceptsOf('por')).toEqual([])
  })

  it('may have six letters after its stem, in Turkic languages eight', () => {
    const of = (base: string, word: string) => lexiconOf({ ship: 'gemi*' }, base).conceptsOf(word)
    expect(of('ru', 'gemi123456')).toEqual(['ship'])
    expect(of('ru', 'gemi1234567')).toEqual([])
    expect(of('tr', 'gemi12345678')).toEqual(['ship'])
    expect(of('tr', 'gemi123456789')).toEqual([])
  })

  it('may mean several things, in the order of the lexicon', () => {
    expect(lexiconOf({ state: 'staat', country: 'land staat' }, 'de').conceptsOf('staat')).toEqual(['state', 'country'])
  })

  it('may be written into a compound in German, not in English', () => {
    const entries = { border: 'grenz*', police: 'polizei*', water: 'wasser*' }
    const { conceptsOf } = lexiconOf(entries, 'de')
    expect(conceptsOf('grenzort')).toEqual(['border'])
    expect(conceptsOf('grenzpolizei')).toEqual(['border', 'police'])
    expect(conceptsOf('bundesgrenzpolizei')).toEqual(['border', 'police'])
    expect(conceptsOf('trinkwasserpolizei')).toEqual(['water', 'police'])
    expect(lexiconOf(entries, 'en').conceptsOf('trinkwasserpolizei')).toEqual([])
  })

  it('may have little words on its front in Hebrew and Arabic', () => {
    const hebrew = lexiconOf({ parliament: 'פרלמנט*', government: 'ממשלה' }, 'he')
    expect(hebrew.conceptsOf('שבפרלמנט')).toEqual(['parliament'])
    expect(hebrew.conceptsOf('בממשלה')).toEqual(['government'])
    const arabic = lexiconOf({ parliament: 'برلمان*' }, 'ar')
    for (const word of ['برلمان', 'البرلمان', 'والبرلمان', 'للبرلمان', 'وللبرلمان', 'ببرلمانها'])
      expect(arabic.conceptsOf(word)).toEqual(['parliament'])
  })

  it('is one in both scripts of Serbian, with and without the Persian joiner, whichever apostrophe it has', () => {
    expect(lexiconOf({ lawmaker: 'poslanik*' }, 'sr').conceptsOf('посланика')).toEqual(['lawmaker'])
    const persian = lexiconOf({ referendum: 'همه\u200cپرسی*' }, 'fa')
    expect(persian.conceptsOf('همه\u200cپرسی')).toEqual(['referendum'])
    expect(persian.conceptsOf('همهپرسی')).toEqual(['referendum'])
    const ukrainian = lexiconOf({ object: 'об’єкт*' }, 'uk')
    for (const word of ["об'єкта", 'об’єкта', 'обʼєкта']) expect(ukrainian.conceptsOf(word)).toEqual(['object'])
  })

  it('may be what every object has', () => {
    const { conceptsOf } = lexiconOf({ ship: 'ship' }, 'en')
    for (const word of ['constructor', '__proto__', 'tostring', 'hasOwnProperty']) expect(conceptsOf(word)).toEqual([])
    expect(lexiconOf({ constructor: 'builder' } as Record<string, string>, 'en').conceptsOf('builder')).toEqual([
      'constructor',
    ])
  })
})

describe('in scripts without spaces', () => {
  const { conceptsIn } = lexiconOf({ vote: '投票', voter: '投票人', ballot: '票', ministry: 'мид', port: '港' }, 'zh')

  it('words are found longest first, without overlap', () => {
    expect(conceptsIn('投票人在港投票')).toEqual([
      { start: 0, end: 3, concepts: ['voter'] },
      { start: 4, end: 5, concepts: ['port'] },
      { start: 5, end: 7, concepts: ['vote'] },
    ])
  })

  it('no word of another script is found inside a longer one', () => {
    expect(conceptsIn('пирамида 港')).toEqual([{ start: 9, end: 10, concepts: ['port'] }])
  })
})

/** How often parts of a word are taken: the cost of looking. */
function slicesOf(word: string, look: (word: string) => unknown): number {
  const slice = vi.spyOn(String.prototype, 'slice')
  look(word)
  const { length } = slice.mock.calls
  slice.mockRestore()
  return length
}

it('looks into endless words in linear time', () => {
  const german = lexiconOf({ water: 'wasser*', ceasefire: 'waffenstillstand*' }, 'de')
  const chinese = lexiconOf({ vote: '投票', port: '港' }, 'zh')
  for (const look of [german.conceptsOf, chinese.conceptsIn])
    for (const letter of ['x', '投'])
      expect(slicesOf(letter.repeat(4000), look)).toBeLessThanOrEqual(5 * slicesOf(letter.repeat(1000), look))
})
