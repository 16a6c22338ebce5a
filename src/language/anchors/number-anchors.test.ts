/** Quantities in running text of every language: in figures, in words, in both. */
import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { findAnchors } from './find-anchors.ts'
import { NUMBER_ANCHOR_CASES } from './number-anchors.cases.ts'

const cases = NUMBER_ANCHOR_CASES.trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()))

describe('quantities', () => {
  it.each(cases)('%s: %s', async (language = '', text = '', values = '') => {
    const anchors = findAnchors(text, await loadVocabulary(language)).filter(({ kind }) => kind === 'number')
    expect(anchors.map(({ key }) => key.slice('number '.length)).join(' ')).toBe(values)
  })
})
