import { describe, expect, it } from 'vitest'
import { unusualIn } from '#language/unusual/unusual-text.ts'
import { byKind, unusualItems } from './unusual-items.ts'

const itemsOf = (text: string) => unusualItems(text, unusualIn(text).places)

describe('unusualItems', () => {
  it('says which character, where, and between which words', () => {
    const [item] = itemsOf('One line.\nThe har\u200b\u200bbour lamp')
    expect(item).toMatchObject({
      name: 'U+200B zero width space',
      short: 'ZWSP',
      size: 2,
      line: 2,
      column: 8,
      before: 'The har',
      after: 'bour lamp',
      turned: null,
    })
  })

  it('gives a turned stretch as it is, and lets nothing of it into the context', () => {
    const [rlo, pdf] = itemsOf('Open \u202egnp\u202c now')
    expect(rlo).toMatchObject({ short: 'RLO', turned: '\u202egnp', before: 'Open ', after: 'gnp now' })
    expect(pdf).toMatchObject({ short: 'PDF', turned: null, before: 'Open gnp' })
  })

  it('names the letters that are not of the other script of a word', () => {
    expect(itemsOf('To p\u0430yp\u0430l')[0]).toMatchObject({ name: 'Cyrillic \u0430 (U+0430)', short: '' })
    expect(itemsOf('Росc\u0438я')[0]?.name).toBe('Latin c (U+0063)')
  })

  it('groups by kind in the order in which they come, and counts lines once for all', () => {
    const items = itemsOf('a\u200bb\nc\u202ed\n\ne\u200bf')
    expect(byKind(items).map(([kind, { length }]) => [kind, length])).toEqual([
      ['zeroWidth', 2],
      ['override', 1],
    ])
    expect(items.map(({ line, column }) => [line, column])).toEqual([
      [1, 2],
      [2, 2],
      [4, 2],
    ])
  })
})
