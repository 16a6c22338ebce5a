/** How well a word of a text answers to one that is looked for. */
import type { SoughtWord, WordMode } from '#domain/search/query.ts'
import { soundsOf } from '../phonetic/phonetic.ts'
import { soundSimilarity } from '../phonetic/similarity.ts'
import { scriptOf } from '../script.ts'

/** For what each likeness counts; the same word counts 1. */
const GRADES = { beginning: 0.85, form: 0.7, alike: 0.5, sound: 0.4 }
/** Letters that another form may have behind what both begin with, by the length of the word; figures and the shortest have one form. */
const longestEnding = ({ length }: string) => (length < 3 ? 0 : length < 4 ? 2 : 4)
const LEAST_SIMILAR = 0.8
/** Fewer sounds say too little. */
const FEWEST_SOUNDS = 3

/** A word as it is looked for. `otherScripts`: words of other scripts that sound like it are meant too. */
export function soughtWord(folded: string, mode: WordMode, otherScripts: boolean): SoughtWord {
  const mayDiffer = otherScripts && mode !== 'exact' && /\p{L}/u.test(folded)
  const sounds = mayDiffer ? coarse(soundsOf(folded, 'und')) : ''
  return { folded, mode, sounds: sounds.length < FEWEST_SOUNDS ? null : sounds }
}

/** 1 for the same word, 0 for one that is not meant. `folded` is not empty. */
export function wordGrade(sought: SoughtWord, folded: string): number {
  if (sought.folded === folded) return 1
  const own = gradeAs(sought, folded)
  if (own > 0 || sought.sounds === null) return own
  return soundsLike(sought, sought.sounds, folded) ? GRADES.sound : 0
}

/** What every word of the same script begins with that may be meant; empty where all of them must be looked at. */
export function sharedBeginning({ folded, mode }: SoughtWord): string {
  if (mode === 'alike') return folded.slice(0, 1)
  return mode === 'forms' ? folded.slice(0, stemLength(folded)) : folded
}

function gradeAs({ folded: sought, mode }: SoughtWord, folded: string): number {
  switch (mode) {
    case 'exact':
      return 0
    case 'beginning':
      return folded.startsWith(sought) ? GRADES.beginning : 0
    case 'alike':
      return formGrade(sought, folded) || (isAlike(sought, folded) ? GRADES.alike : 0)
    default:
      return formGrade(sought, folded)
  }
}

/** Another form of the same word begins alike and differs by an ending. */
function formGrade(sought: string, folded: string): number {
  const stem = stemLength(sought)
  const ending = /^\p{L}/u.test(sought) ? longestEnding(sought) : 0
  if (stem > folded.length || folded.length > sought.length + ending) return 0
  let common = 0
  while (common < sought.length && common < folded.length && sought[common] === folded[common]) common++
  if (common < stem || folded.length - common > ending) return 0
  return common === sought.length ? GRADES.beginning : GRADES.form
}

/** Letters that all forms of a word share: the longer it is, the more of its end may change. */
function stemLength(word: string): number {
  const { length } = word
  if (!/^\p{L}/u.test(word)) return length
  return length - (length < 5 ? 0 : length < 6 ? 1 : length < 8 ? 2 : 3)
}

/** Typed or read wrongly: one letter of four to seven, two of more. */
function isAlike(sought: string, folded: string): boolean {
  const most = sought.length < 4 ? 0 : sought.length < 8 ? 1 : 2
  return sought[0] === folded[0] && Math.abs(sought.length - folded.length) <= most && distance(sought, folded) <= most
}

/** Letters put in, left out, replaced or exchanged with the next. */
function distance(one: string, other: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = at(row, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const swapped = areSwapped(one, i, other, j) ? at(before, j - 2) + 1 : Infinity
      next.push(Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1, swapped))
    }
    ;[before, row] = [row, next]
  }
  return at(row, other.length)
}

function areSwapped(one: string, i: number, other: string, j: number): boolean {
  return i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity
}

function soundsLike({ folded: sought }: SoughtWord, sounds: string, folded: string): boolean {
  if (scriptOf(sought.codePointAt(0) ?? 0) === scriptOf(folded.codePointAt(0) ?? 0)) return false
  return soundSimilarity(sounds, coarse(soundsOf(folded, 'und'))) >= LEAST_SIMILAR
}

/** Folding has taken the marks off letters, by which some scripts tell hissing sounds apart. */
function coarse(sounds: string): string {
  return sounds.toLowerCase()
}
