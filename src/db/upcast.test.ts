import { expect, it } from 'vitest'
import { NewerFormatError, upcast } from './upcast.ts'

it('[H6] reads an old commit through every step in between, without touching what is stored', () => {
  const stored = Object.freeze({ format: -1, command: 'old' })
  const steps = new Map<number, (commit: { readonly format: number }) => { readonly format: number }>([
    [-1, (commit) => ({ ...commit, format: 0, first: true })],
    [0, (commit) => ({ ...commit, format: 1, second: true })],
  ])
  expect(upcast(stored, steps)).toEqual({ format: 1, command: 'old', first: true, second: true })
})

it('[H6] refuses a commit of a newer program', () => {
  expect(() => upcast({ format: 2 })).toThrow(NewerFormatError)
})
