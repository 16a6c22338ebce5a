import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxJsonDepth, readJson } from './read-json.ts'

const tricky = fc.string({ unit: fc.constantFrom('\\', '"', '[', '{', ']', '}', 'a', '\u{1f642}'), maxLength: 200 })

it('[F2] counts no bracket that stands in a string as nesting, and every one behind it', () => {
  fc.assert(
    fc.property(tricky, tricky, (one, other) => {
      const value = { [one]: other, list: [one, [other]] }
      expect(readJson(JSON.stringify(value))).toEqual({ value })
      const deep = JSON.stringify([one, other]).replace(
        /\]$/,
        `,${'['.repeat(maxJsonDepth)}${']'.repeat(maxJsonDepth)}]`,
      )
      expect(readJson(deep)).toMatchObject({ refused: { key: 'deepJson' } })
    }),
  )
})

it('[F2] says that a string without an end is broken', () => {
  for (const text of ['"abc', '["a\\"', '{"a": "[[[['])
    expect(readJson(text)).toMatchObject({ refused: { key: 'badJson' } })
})
