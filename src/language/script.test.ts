import { describe, expect, it } from 'vitest'
import { directionOfLanguage, directionOfScript, directionOfText } from './direction.ts'
import { LANGUAGES, baseLanguage, languageInfo, languageName } from './language-names.ts'
import { countScripts, mainScript, scriptOf } from './script.ts'

const NAMED = [
  'Latn',
  'Cyrl',
  'Grek',
  'Geor',
  'Armn',
  'Hebr',
  'Arab',
  'Deva',
  'Beng',
  'Thai',
  'Hira',
  'Kana',
  'Hani',
  'Hang',
  'Taml',
]

describe('scriptOf', () => {
  it.each(NAMED)('agrees with Unicode on every basic letter of %s', (script) => {
    const isLetter = new RegExp(`^(?=\\p{L})\\p{Script=${script}}$`, 'u')
    const wrong: string[] = []
    let seen = 0
    for (let codePoint = 0; codePoint < 0xd800; codePoint++) {
      if (!isLetter.test(String.fromCodePoint(codePoint))) continue
      seen++
      // Phonetic extensions, half-forms and historic letters are left out on purpose.
      if (scriptOf(codePoint) !== script) wrong.push(codePoint.toString(16))
    }
    expect(seen).toBeGreaterThan(20)
    expect(wrong.length / seen, wrong.slice(0, 40).join(' ')).toBeLessThan(0.4)
    expect(wrong.filter((hex) => parseInt(hex, 16) < 0x2b0)).toEqual([])
  })

  it('never gives a script to a character of another one', () => {
    const wrong: string[] = []
    for (let codePoint = 0; codePoint < 0xd800; codePoint++) {
      const script = scriptOf(codePoint)
      const character = String.fromCodePoint(codePoint)
      if (script === 'Zyyy' || !/\p{L}/u.test(character)) continue
      if (!new RegExp(`\\p{scx=${script}}|\\p{Script=Common}`, 'u').test(character))
        wrong.push(`${codePoint.toString(16)} ${script}`)
    }
    expect(wrong).toEqual([])
  })

  it('gives no script to digits, marks, emoji, lone surrogates and nonsense', () => {
    for (const codePoint of [0x30, 0x2e, 0x301, 0x1f600, 0xd800, 0xdfff, 0x10ffff, -1, Number.NaN])
      expect(scriptOf(codePoint)).toBe('Zyyy')
  })

  it('tells Japanese from Chinese and finds the main script', () => {
    expect(mainScript(countScripts('港は嵐の後、三日間閉鎖された'))).toBe('Jpan')
    expect(mainScript(countScripts('港口在暴风雨后关闭了三天'))).toBe('Hani')
    expect(mainScript(countScripts('abc где'))).toBe('Latn')
    expect(mainScript(countScripts('19.03'))).toBe('Zyyy')
  })
})

describe('direction', () => {
  it('[T5] knows right-to-left scripts, languages and texts', () => {
    expect(directionOfScript('Hebr')).toBe('rtl')
    expect(directionOfScript('Geor')).toBe('ltr')
    expect(directionOfLanguage('fa')).toBe('rtl')
    expect(directionOfLanguage('az')).toBe('ltr')
    expect(directionOfLanguage('az-Arab')).toBe('rtl')
    expect(directionOfLanguage('xx')).toBe('ltr')
    expect(directionOfText('הגשר (ISW)')).toBe('rtl')
    expect(directionOfText('2024')).toBe('ltr')
  })
})

describe('language names', () => {
  it('finds a language by any form of its tag', () => {
    expect(languageInfo('sr')?.tag).toBe('sr-Cyrl')
    expect(languageInfo('sr-Latn-RS')?.tag).toBe('sr-Latn')
    expect(languageInfo('EN-us')?.tag).toBe('en')
    expect(languageInfo('zh-TW')?.tag).toBe('zh-Hant')
    expect(languageInfo('und')).toBeNull()
    expect(languageInfo('')).toBeNull()
    expect(languageName('kk')).toBe('Kazakh')
    expect(languageName('tlh')).toBe('tlh')
    expect(baseLanguage('sr-Latn')).toBe('sr')
  })

  it('has each language once, with a name in its own script and the direction of that script', () => {
    expect(new Set(LANGUAGES.map((language) => language.tag)).size).toBe(LANGUAGES.length)
    for (const language of LANGUAGES) {
      expect(mainScript(countScripts(language.own)), language.tag).toBe(
        language.tag === 'ja' ? 'Hani' : language.script,
      )
      expect(language.direction, language.tag).toBe(directionOfScript(language.script))
    }
  })
})
