import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Elements, Members, objectPieces, type Member } from './json-pieces.ts'

const list = fc.array(fc.jsonValue(), { maxLength: 4 })
const members = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.jsonValue(), list, fc.boolean()), {
  maxLength: 4,
})

it('writes what JSON.stringify writes, in pieces no larger than one element', () => {
  fc.assert(
    fc.property(members, (made) => {
      const pieces: Member[] = []
      const plain: [string, unknown][] = []
      for (const [index, [name, value, elements, isNested]] of made.entries()) {
        // Keys that are numbers would change places in an object.
        const own = `${index} ${name}`
        const inner: Member[] = [
          ['value', value as never],
          ['list', new Elements(() => elements as never)],
        ]
        pieces.push([own, isNested ? new Members(inner) : new Elements(() => elements as never)])
        plain.push([own, isNested ? { value, list: elements } : elements])
      }
      const written = [...objectPieces(new Members(pieces))].join('')
      expect(written).toBe(JSON.stringify(Object.fromEntries(plain), null, 2))
    }),
  )
})
