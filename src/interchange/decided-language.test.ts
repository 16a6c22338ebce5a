import { describe, expect, it } from 'vitest'
import { identifyLanguage } from '#language/identify.ts'
import { decideLanguage } from './decided-language.ts'

const english = 'The harbour was closed for three days after the storm, officials said.'

describe('decideLanguage', () => {
  it.each([
    ['en', english, 'en', 'declared', null],
    ['en-GB', english, 'en-GB', 'declared', null],
    ['sr', 'Luka je posle oluje tri dana bila zatvorena.', 'sr-Latn', 'declared', null],
    ['mrj', '7000', 'mrj', 'declared', null],
    ['eng', english, 'en', 'declared', null],
    [null, english, 'en', 'detected', null],
    ['und', english, 'en', 'detected', null],
    ['xx-bogus', english, 'en', 'detected', 'noSuchLanguage'],
    ['xx-bogus', '7000', 'und', 'detected', 'noSuchLanguage'],
    ['ka', english, 'en', 'detected', 'otherLanguage'],
  ])('[T5] with %j stated of %j takes %s, %s', (declared, text, tag, basis, remark) => {
    const decided = decideLanguage(declared, identifyLanguage(text))
    expect([decided.mark.tag, decided.mark.basis, decided.remark?.key ?? null]).toEqual([tag, basis, remark])
  })
})
