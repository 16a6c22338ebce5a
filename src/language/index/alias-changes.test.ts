import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { findAnchors } from '../anchors/find-anchors.ts'
import { changedNames, mentionsAny } from './alias-changes.ts'

const group = (key: string, ...names: string[]) => ({ key, names })

it('names have changed that came, went, or mean something else', () => {
  const before = [group('a', 'ISW', 'Institute'), group('b', 'Yard')]
  expect(changedNames(before, before)).toEqual([])
  expect(changedNames([], before)).toEqual(['ISW', 'Institute', 'Yard'])
  expect(changedNames(before, [group('a', 'ISW'), group('a', 'Yard')])).toEqual(['Institute', 'Yard'])
})

it('a name is found in any of its forms, and only where the engine finds it', async () => {
  expect(mentionsAny('На Каменской верфи тихо.', ['Каменская верфь'], 'ru')).toBe(true)
  expect(mentionsAny('卡缅卡船厂开放。', ['卡缅卡船厂'], 'zh')).toBe(true)
  expect(mentionsAny('The kamenka yard.', ['Kamenka Yard'], 'en')).toBe(false)
  expect(mentionsAny('', ['Kamenka'], 'en')).toBe(false)
  const names = ['Каменская верфь', 'ISW', '卡缅卡']
  const vocabulary = await loadVocabulary('ru', [group('alias x', ...names)])
  const words = fc.constantFrom('На ', 'Каменской ', 'верфи ', 'ISW', 'isw', '-', '卡缅卡', '. ', '\ud83d')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
      const text = parts.join('')
      const isFound = findAnchors(text, vocabulary).some(({ kind }) => kind === 'alias')
      if (isFound) expect(mentionsAny(text, names, 'ru')).toBe(true)
    }),
  )
})
