import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Elements, Members, objectPieces, type Member } from './json-pieces.ts'

const list = fc.array(fc.jsonValue(), { maxLength: 4 })
const members = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.jsonValue(), list, fc.boolean()), {
  maxLength: 4,
})

it('writes JSON of the same members and elements, each element on a line of its own', () => {
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
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(plain))))
      const lines = written.split('\n').map((line) => line.trim().replace(/,$/, ''))
      const elements = made.flatMap(([, , each]) => each).map((each) => JSON.stringify(each))
      expect(elements.filter((element) => !lines.includes(element))).toEqual([])
      expect(written.startsWith('{')).toBe(true)
    }),
  )
})
