import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guardCell, unguardCell } from './formula-guard.ts'

it.each(['=1+1', ' =1+1', '\u200b=1', '\ufeff@SUM(A1)', '\u00a0-2', '\t=1', '\rx', '＝1', "'=1", '\u202e+1'])(
  'guards %j, which a spreadsheet may take for a formula',
  (text) => {
    expect(guardCell(text)).toBe(`'${text}`)
  },
)

it.each(['7000', 'a=b', '– and so on', ' words', "it's", ''])('leaves %j alone', (text) => {
  expect(guardCell(text)).toBe(text)
})

it('gives every text back', () => {
  const signs = fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\n', '\u200b', '\ufeff', 'a', '＝')
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: signs, maxLength: 8 }), fc.string()), (text) => {
      expect(unguardCell(guardCell(text))).toBe(text)
    }),
    { numRuns: 1000 },
  )
})
