import { expect, it } from 'vitest'
import { nothingChanged, readAskedSoFar, type AskedSoFar } from './asked-so-far.ts'

const kept: AskedSoFar = {
  kinds: ['unclear'],
  picked: { 'claim/article': false },
  questions: { 'claim/article': 'Does it mean ships?' },
  seen: 'judgements',
}

it('[H4] what was chosen and typed is read as it was kept', () => {
  expect(readAskedSoFar(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
})

it('[H4] a part that is damaged or unknown is as at the beginning, and the rest stays', () => {
  expect(readAskedSoFar(null)).toBeNull()
  const parts = { kinds: ['unheard of'], picked: { cell: 'yes' }, questions: ['Why?'], seen: 'everything' }
  for (const [name, value] of Object.entries(parts)) {
    const part = name as keyof AskedSoFar
    expect(readAskedSoFar({ ...kept, [part]: value })).toEqual({ ...kept, [part]: nothingChanged[part] })
  }
})
