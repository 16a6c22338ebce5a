import { expect, it } from 'vitest'
import { asId, type TextHash } from '#domain/ids.ts'
import { PER_TURN, ReadingTurns, type FetchedText } from './reading-turns.ts'

function texts(language: string, count: number): FetchedText[] {
  return Array.from({ length: count }, (_, at) => ({
    of: { textHash: asId<TextHash>(`${language}-${at}`), language, corrections: [], onlyIf: null },
    text: '',
  }))
}

const told = (turn: readonly FetchedText[] | null) => (turn === null ? null : `${turn[0]?.of.language} ${turn.length}`)

it('leaves each language to the reader that began with it, the largest first', () => {
  const turns = new ReadingTurns()
  turns.add([...texts('ka', 40), ...texts('ru', PER_TURN + 30), ...texts('sr', 1)])
  expect(turns.size).toBe(103)
  expect([turns.next(0), turns.next(1), turns.next(1), turns.next(1)].map(told)).toEqual([
    'ru 32',
    'ka 32',
    'ka 8',
    'sr 1',
  ])
  expect(turns.next(1)).toBeNull()
  turns.add([...texts('ka', 2), ...texts('ru', 2)])
  expect([turns.next(1), turns.next(1), turns.next(0)].map(told)).toEqual(['ka 2', null, 'ru 32'])
  expect(turns.size).toBe(0)
})

it('lets a reader help with a language of another', () => {
  const turns = new ReadingTurns()
  turns.add(texts('ka', PER_TURN + 2))
  expect([turns.next(0), turns.next(1), turns.help(1), turns.help(0)].map(told)).toEqual(['ka 32', null, 'ka 2', null])
})
