import { describe, expect, it } from 'vitest'
import { segmentText } from '#language/segment.ts'
import { wordDifferences } from '#ui/reader-text/word-differences.ts'
import { shiftAt, shownPair } from './shown-pair.ts'

const cut = (text: string) => ({ text, sentences: segmentText(text, 'en').sentences })
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const was = 'Ships came. They sent 7000 crates north. It rained. Some of the 7000 crates sank.'
const is = was.replaceAll('7000', '5000')
const pair = (old: string, now: string | null, later = is) =>
  shownPair(cut(was), cut(later), at(was, old), now === null ? null : at(later, now), 'en', wordDifferences)

describe('[T4] a passage beside where it may be', () => {
  it('shows both sentences, the words that changed, and those that change what is said', () => {
    const { was: old, is: now } = pair('crates north', 'crates north')
    expect(was.slice(old.sentences.start, old.sentences.end)).toBe('They sent 7000 crates north.')
    expect(old.changed).toEqual([at(was, '7000')])
    expect(old.grave).toEqual(old.changed)
    expect(now?.grave).toEqual([at(is, '5000')])
  })

  it('knows passages that changed in the same way', () => {
    const one = pair('7000 crates north', '5000 crates north')
    const other = pair('7000 crates sank', '5000 crates sank')
    expect(other.shift).toBe(one.shift)
    const [passage, place] = [at(was, '7000 crates sank'), at(is, '5000 crates sank')]
    expect(shiftAt(cut(was), cut(is), passage, place, 'en', wordDifferences)).toBe(one.shift)
    const later = was.replace('north', 'south')
    expect(pair('crates north', 'crates south', later).shift).not.toBe(one.shift)
  })

  it('says of a lost one that it is lost, and nothing of one whose sentence is the same', () => {
    expect(pair('7000 crates', null)).toMatchObject({ is: null, shift: 'lost' })
    expect(pair('Ships came.', 'Ships came.').shift).toBeNull()
  })
})
