/** The words of both texts that speak for a candidate. */
import { expect, it } from 'vitest'
import type { FoundEvidence } from '#domain/finding.ts'
import { evidenceWords } from './evidence-words.ts'

const sought = 'Seven ships left Odesa'
const article = 'Сказали так. З Одеси вийшли сім суден.'
const sentence = article.slice(13)
const stretch = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const evidence = (kind: FoundEvidence['kind'], here: string, there: string, weight: number): FoundEvidence => ({
  kind,
  here: stretch(sought, here),
  there: stretch(article, there),
  weight,
})

it('[C9] names what both texts have in common, each pair of words once', () => {
  const all = [
    evidence('city', 'Odesa', 'Одеси', 1),
    evidence('number', 'Seven', 'сім', 0.7),
    evidence('territory', 'Odesa', 'Одеси', 0.3),
  ]
  expect(evidenceWords(all, sought, sentence, 13)).toEqual([
    { kind: 'city', pairs: [{ here: 'Odesa', there: 'Одеси' }] },
    { kind: 'number', pairs: [{ here: 'Seven', there: 'сім' }] },
  ])
})

it('[C9] [C7] calls a date what has a month and a year in one stretch, and a year what has nothing else', () => {
  const dated = (kind: FoundEvidence['kind'], weight: number) => evidence(kind, 'left Odesa', 'вийшли сім', weight)
  const date = { kind: 'date', pairs: [{ here: 'left Odesa', there: 'вийшли сім' }] }
  expect(evidenceWords([dated('year', 1), dated('month', 0.7)], sought, sentence, 13)).toEqual([date])
  expect(evidenceWords([dated('year', 1)], sought, sentence, 13)).toEqual([{ ...date, kind: 'year' }])
})

it('[C9] says how often learned words stood together', () => {
  const learned = { ...evidence('learned', 'ships', 'суден', 1), times: 3 }
  expect(evidenceWords([learned], sought, sentence, 13)).toEqual([
    { kind: 'learned', pairs: [{ here: 'ships', there: 'суден', times: 3 }] },
  ])
})
