import { expect, it } from 'vitest'
import { inTurns } from './in-turns.ts'

/** Work that waits to be let go. */
function waitingRoom() {
  const waiting: (() => void)[] = []
  return {
    later: (work: () => void) => {
      waiting.push(work)
      return () => void waiting.splice(waiting.indexOf(work), 1)
    },
    letOne: () => waiting.shift()?.(),
    count: () => waiting.length,
  }
}

it('takes so many at each turn and gives all in the end', () => {
  const room = waitingRoom()
  const given: (readonly number[])[] = []
  inTurns([1, 2, 3, 4, 5].values(), 2, room.later, (all) => given.push(all))
  room.letOne()
  room.letOne()
  expect(given).toEqual([])
  room.letOne()
  expect(given).toEqual([[1, 2, 3, 4, 5]])
  expect(room.count()).toBe(0)
})

it('gives nothing once it is stopped', () => {
  const room = waitingRoom()
  const given: unknown[] = []
  const stop = inTurns([1, 2, 3].values(), 1, room.later, (all) => given.push(all))
  room.letOne()
  stop()
  expect(room.count()).toBe(0)
  expect(given).toEqual([])
})
