/** The law of anchors on made revisions: what says something else is never anchored without a person (T4). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentText } from '#language/segment.ts'
import { findAnchor, isAutomatic } from './anchor.ts'
import type { CutText } from './cut-text.ts'
import { anchorLawTexts } from './anchor-law.cases.ts'
import { positionIn } from './passages.ts'

const runs = { numRuns: 500, seed: 4 }

/** A sentence as it was told, or with one of its two tellings changed. */
const told = (sentence: string, isChanged: boolean) =>
  sentence.replace(/\{(.*?)\|(.*?)\}/u, (_all, was: string, is: string) => (isChanged ? is : was))

/** What is in a text: the number of a sentence, and whether it says something else by now. */
interface Piece {
  readonly sentence: number
  readonly isChanged: boolean
}

interface Revised {
  readonly language: string
  readonly joint: string
  readonly old: readonly number[]
  /** Which of the old ones is marked, and which part of it, in shares of its length. */
  readonly marked: number
  readonly part: readonly [number, number]
  /** Other sentences: inserted before, left out, swapped with the neighbour; by place among the old. */
  readonly edits: readonly { readonly kind: 'insert' | 'delete' | 'swap'; readonly at: number; readonly what: number }[]
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const revised: fc.Arbitrary<Revised> = fc.constantFrom(...Object.keys(anchorLawTexts)).chain((language) => {
  const count = anchorLawTexts[language]?.length ?? 1
  const sentence = fc.nat(count - 1)
  return fc.array(sentence, { minLength: 1, maxLength: 9 }).chain((old) =>
    fc.record({
      language: fc.constant(language),
      joint: fc.constantFrom(' ', '\n', '\n\n'),
      old: fc.constant(old),
      marked: fc.nat(old.length - 1),
      part: fc.tuple(share, share),
      edits: fc.array(
        fc.record({ kind: fc.constantFrom('insert', 'delete', 'swap'), at: fc.nat(old.length - 1), what: sentence }),
        { maxLength: 3 },
      ),
    }),
  )
})

const cut = (text: string, language: string): CutText => ({ text, sentences: segmentText(text, language).sentences })

/** What is found in the new text for the marked part of the old one; the marked sentence says something else if `isChanged`. */
function found({ language, joint, old, marked, part, edits }: Revised, isChanged: boolean) {
  const sentences = anchorLawTexts[language] ?? []
  const write = (pieces: readonly Piece[]) =>
    pieces.map((piece) => told(sentences[piece.sentence] ?? '', piece.isChanged)).join(joint)
  const before = old.map((sentence) => ({ sentence, isChanged: false }))
  const was = write(before)
  const from = write(before.slice(0, marked)).length + (marked === 0 ? 0 : joint.length)
  const { length } = told(sentences[old[marked] ?? 0] ?? '', false)
  const [start, end] = [Math.min(...part), Math.max(...part)].map((point) => from + Math.floor(point * (length - 1)))
  const after: Piece[] = before.map((piece, place) => (place === marked ? { ...piece, isChanged } : piece))
  const own = after[marked]
  for (const { kind, at, what } of edits) {
    const place = at % after.length
    if (kind === 'insert') after.splice(place, 0, { sentence: what, isChanged: true })
    else if (kind === 'swap') after.splice(place, 2, ...after.slice(place, place + 2).toReversed())
    else if (after[place] !== own) after.splice(place, 1)
  }
  const is = write(after)
  const position = positionIn(was, start ?? 0, (end ?? 0) + 1)
  return { position, is, anchor: findAnchor(position, cut(was, language), cut(is, language)) }
}

const tellsTwoThings = ({ language, old, marked }: Revised) =>
  anchorLawTexts[language]?.[old[marked] ?? 0]?.includes('{') ?? false

describe('[T4] the law of anchors', () => {
  it('a changed digit, unit, date, number word or denial in the sentence is never anchored by itself', () => {
    fc.assert(
      fc.property(revised.filter(tellsTwoThings), (one) => {
        expect(isAutomatic(found(one, true).anchor.outcome)).toBe(false)
      }),
      runs,
    )
  })

  it('a sentence told once is found by itself whatever is inserted, left out or swapped around it', () => {
    const isOnce = ({ old, marked, edits }: Revised) =>
      old.filter((one) => one === old[marked]).length === 1 &&
      edits.every(({ kind, what }) => kind !== 'insert' || what !== old[marked])
    fc.assert(
      fc.property(revised.filter(isOnce), (one) => {
        const { anchor, position, is } = found(one, false)
        expect(isAutomatic(anchor.outcome)).toBe(true)
        expect(is.slice(anchor.start ?? 0, anchor.end ?? 0)).toBe(position.quote)
      }),
      runs,
    )
  })
})
