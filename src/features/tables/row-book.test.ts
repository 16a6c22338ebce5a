/** Rows of a table, kept between versions. */
import { describe, expect, it } from 'vitest'
import { RowBook } from './row-book.ts'

interface Source {
  readonly id: string
  readonly words: string
}

interface Row {
  readonly id: string
  readonly source: Source
  readonly parts: readonly string[]
}

const one: Source = { id: 'one', words: 'a b' }
const two: Source = { id: 'two', words: 'c' }

function bookOf() {
  const book = new RowBook<Source, Row>()
  const made: string[] = []
  const read = (all: readonly Source[], around: readonly unknown[] = []) =>
    book.read({
      all,
      around,
      isCurrent: (row, source) => row.source === source,
      rowOf: (source) => {
        made.push(source.id)
        return source.words === '' ? null : { id: source.id, source, parts: source.words.split(' ') }
      },
    })
  return { read, made }
}

describe('RowBook', () => {
  it('makes a row again only where its parts have changed', () => {
    const { read, made } = bookOf()
    const [before] = read([one, two])
    const [after, changed] = read([one, { ...two, words: 'd' }])
    expect(made).toEqual(['one', 'two', 'two'])
    expect(after).toBe(before)
    expect(changed?.parts).toEqual(['d'])
  })

  it('makes all rows again when what is around them has changed, and keeps those that say the same', () => {
    const { read, made } = bookOf()
    const before = read([one, two], [1])
    const after = read([one, two], [2])
    expect(made).toHaveLength(4)
    expect(after[0]).toBe(before[0])
    expect(after[1]).toBe(before[1])
  })

  it('leaves out what has no row, and forgets what is gone', () => {
    const { read } = bookOf()
    expect(read([{ ...one, words: '' }, two]).map(({ id }) => id)).toEqual(['two'])
    expect(read([one])).toHaveLength(1)
  })
})
