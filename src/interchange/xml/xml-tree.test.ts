import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childrenNamed, descendants, textWithin, xmlTree } from './xml-tree.ts'

describe('xmlTree', () => {
  it('reads elements, attributes, entities and literal text', () => {
    const root = xmlTree(
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "no"> <!ELEMENT a ANY>]><!-- <b/> --><a k='1 > 0' l="&#x263A;">one &amp; <b/><![CDATA[<two>]]><c:d>&x;&#65;</c:d></a>`,
    )
    if (root === null) throw new Error('no root')
    expect([root.name, ...root.attributes]).toEqual(['a', ['k', '1 > 0'], ['l', '☺']])
    expect(textWithin(root)).toBe('one & <two>&x;A')
    expect(childrenNamed(root, 'b', 'c:d').map(({ name }) => name)).toEqual(['b', 'c:d'])
    expect(descendants(root, 'c:d')).toHaveLength(1)
  })

  it('[F2] closes what is open, and takes nothing nested without end', () => {
    expect(
      textWithin(xmlTree('<a><b>one</c><d>two</a>three') ?? { name: '', attributes: new Map(), children: [] }),
    ).toBe('onetwo')
    expect(xmlTree('<a>'.repeat(1000))).toBeNull()
    expect(xmlTree('no markup')).toBeNull()
    expect(xmlTree('<a b="never closed')).toBeNull()
  })

  it('[F2] ends for any text, however long its broken markup', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '<!',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!--',
      '-->',
      '&#',
      ';',
      'a',
      ' k=',
      '[',
      ']>',
    )
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => void xmlTree(parts.join(''))))
    for (const piece of ['<a "', '<!', '<!--', '<![CDATA[', '<', '&', '<!x>'])
      expect(xmlTree(piece.repeat(200_000))).toBeNull()
  })

  it('[F2] ends for a tag of any length, with or without values', () => {
    const long = 'k'.repeat(1_000_000)
    const root = xmlTree(`<a ${long} b="1" ${'<'.repeat(1_000_000)} c = '2'>text</a>`)
    expect([...(root?.attributes ?? [])]).toEqual([
      ['b', '1'],
      ['c', '2'],
    ])
  })
})
