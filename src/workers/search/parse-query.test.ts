import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf, type Query } from '#domain/search/query.ts'
import { LONGEST_QUERY, parseQuery } from './parse-query.ts'

const MODES = { forms: '', beginning: '*', exact: '!', alike: '~' }

/** `(a & b!+c!)`: both, the second words side by side and exact; `(a | b)`: one of them; `-a`: not; `7=7`: a number; `field:[value]`. */
function shown(query: Query | null): string {
  switch (query?.kind) {
    case undefined:
      return 'nothing'
    case 'all':
      return `(${query.parts.map(shown).join(' & ')})`
    case 'any':
      return `(${query.parts.map(shown).join(' | ')})`
    case 'not':
      return `-${shown(query.part)}`
    case 'pattern':
      return `/${query.source}/`
    case 'field':
      return `${query.field}:[${query.values.join('; ')}]`
    case 'words': {
      const words = query.words.map(({ folded, mode }) => folded + MODES[mode]).join('+')
      return query.value === null ? words : `${words}=${query.value}`
    }
  }
}

const parsed = (typed: string) => parseQuery(typed, { otherScripts: false })
const read = (typed: string) => shown(parsed(typed).query)
const problems = (typed: string) => parsed(typed).problems.map(({ kind, at, typed: about }) => `${kind} ${at} ${about}`)

describe('a query', () => {
  it.each([
    ['', 'nothing'],
    [' \n ', 'nothing'],
    ['…', 'nothing'],
    ['Čaj', 'caj'],
    ['сік кава', '(сік & кава)'],
    ['сік AND кава', '(сік & кава)'],
    ['сік OR кава', '(сік | кава)'],
    ['сік|кава', '(сік | кава)'],
    ['ჩაი and ყავა', '(ჩაი & and & ყავა)'],
    ['a b OR c d', '((a & b) | (c & d))'],
    ['a OR b OR c', '(a | b | c)'],
    ['a (b OR c)', '(a & (b | c))'],
    ['a (b (c OR d)) e', '(a & (b & (c | d)) & e)'],
    ['((a))', 'a'],
    ['() a', 'a'],
    ['a OR', 'a'],
    ['OR OR a', 'a'],
    ['-a', '-a'],
    ['NOT a', '-a'],
    ['a -b OR c', '((a & -b) | c)'],
    ['a NOT (b OR c)', '(a & -(b | c))'],
    ['-"сік кава"', '-сік!+кава!'],
    ['-(-a)', '--a'],
    ['a - b', '(a & b)'],
    ['a --b', '(a & b)'],
    ['tea-pot', 'tea+pot'],
    ['a)b', '(a & b)'],
  ])('%j is read as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it.each([
    ['cont*', 'cont*'],
    ['contaner~', 'contaner~'],
    ['"Harbour Guard"', 'harbour!+guard!'],
    ['„чай з медом“', 'чаи!+з!+медом!'],
    ['«сік» ”кава”', '(сік! & кава!)'],
    ["d'eau", 'd+eau'],
    ["м'ята", 'мята'],
    ['بَحْر', 'بحر'],
    ['מַיִם*', 'מים*'],
    ['山', '山*'],
    ['"山"', '山*'],
    ['山水', '山水'],
    ['ก', 'ก*'],
    ['*', 'nothing'],
    ['""', 'nothing'],
    ['-*', 'nothing'],
  ])('the words of %j are %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it('a run without spaces is sought by all its pairs', () => {
    expect(read('山水画')).toBe('山水+水画')
    expect(read('"山水画展"')).toBe('山水!+水画!+画展!')
  })

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('%s is a word as any other', (word) => {
    expect(read(word)).toBe(word.toLowerCase())
    expect(problems(word)).toEqual([])
  })

  it.each([
    ['7000', '7000=7000'],
    ['7,000', '7+000=7000'],
    ['7.5', '7+5=7.5'],
    ['5%', '5=5'],
    ['٧٠٠٠', '٧٠٠٠=7000'],
    ['"7 thousand"', '7!+thousand!=7000'],
    ['-1987', '-1987=1987'],
    ['10-20', '10+20'],
    ['r2d2', 'r2d2'],
    ['12b', '12b'],
    ['7000 sheep', '(7000=7000 & sheep)'],
  ])('the number of %j is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it.each([
    ['7 000', '7+000=7000'],
    ['12\u00a0345\u202f678 sheep', '(12+345+678=12345678 & sheep)'],
    ['-7 000', '-7+000=7000'],
  ])('a number grouped by spaces is one: %j', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it('groups that are none stay apart', () => {
    expect(read('7 00')).toBe('(7=7 & 00=0)')
    expect(read('1987 123')).toBe('(1987=1987 & 123=123)')
    expect(read('7 0000')).toBe('(7=7 & 0000=0)')
  })

  it('words of other scripts are meant only when asked for, and never within quotes', () => {
    const sounds = (typed: string, otherScripts: boolean) =>
      partsOf(parseQuery(typed, { otherScripts }).query ?? { kind: 'all', parts: [] }).flatMap((part) =>
        part.kind === 'words' ? part.words.map((word) => word.sounds) : [],
      )
    expect(sounds('Руденко -rudenko*', true)).toEqual(['rudenko', 'rudenko'])
    expect(sounds('"Руденко" 7000', true)).toEqual([null, null])
    expect(sounds('Руденко', false)).toEqual([null])
  })

  it('what stands behind its longest length is not read', () => {
    expect(read(`a${' '.repeat(LONGEST_QUERY)}b`)).toBe('a')
    expect(read(`a${' '.repeat(LONGEST_QUERY - 2)}b`)).toBe('(a & b)')
  })
})

describe('fields', () => {
  it.each([
    ['lang:ka', 'lang:[ka]'],
    ['LANG:Sr-Latn', 'lang:[sr-latn]'],
    ['lang:ka,uk,', 'lang:[ka; uk]'],
    ['outlet:"Morning, Tide"', 'outlet:[morning, tide]'],
    ['author:«Олег Ґудзь»', 'author:[олег ґудзь]'],
    ['title:Čaj -tag:old', '(title:[caj] & -tag:[old])'],
    ['tag:(', 'nothing'],
    ['url:https://x.org/a', 'url:[https://x.org/a]'],
    ['claim:k judgement:Differs,omits', '(claim:[k] & judgement:[differs; omits])'],
    ['has:passage,gloss', 'has:[passage; gloss]'],
    ['story:flood|story:fire', '(story:[flood] | story:[fire])'],
    ['date:2023..2024-03', 'date:[2023..2024-03]'],
    ['date:>2023,<2020-02-01', 'date:[>2023; <2020-02-01]'],
    ['slang:ka', 'slang+ka'],
    ['title://x', 'title+x'],
  ])('%s is read as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it('a value of invisible signs alone is no value', () => {
    expect(problems('tag:\u200b')).toEqual(['emptyField 0 tag:\u200b'])
  })
})

describe('expressions', () => {
  it.each([
    ['/co(nt|rr)ain\\w+/', '/co(nt|rr)ain\\w+/'],
    ['/a b/ c', '(/a b/ & c)'],
    [String.raw`/\d\/\d/`, String.raw`/\d\/\d/`],
    ['-/сік|кава/', '-/сік|кава/'],
    ['//', 'nothing'],
    ['and/or', 'and+or'],
    ['"/a/"', 'a!'],
  ])('%s is read as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })
})

describe('what cannot be understood is said, with its place', () => {
  it.each([
    ['tea "green leaf', 'openQuote 4 "green leaf', '(tea & green!+leaf!)'],
    ['author:"Oleg', 'openQuote 0 author:"Oleg', 'author:[oleg]'],
    ['tea (green', 'openBracket 4 (', '(tea & green)'],
    ['tea) green', 'strayBracket 3 )', '(tea & green)'],
    ['tea /gre+n', 'openPattern 4 /gre+n', '(tea & /gre+n/)'],
    ['tea /gr(e/', 'badPattern 4 /gr(e/', 'tea'],
    ['tea lang: green', 'emptyField 4 lang:', '(tea & green)'],
    ['lang:,', 'emptyField 0 lang:,', 'nothing'],
    ['judgement:agrees,wrong', 'unknownJudgement 0 judgement:agrees,wrong', 'nothing'],
    ['tea has:milk', 'unknownThing 4 has:milk', 'tea'],
    ['tea date:2024-13', 'badDate 4 date:2024-13', 'tea'],
    ['date:March', 'badDate 0 date:March', 'nothing'],
    ['tea NOT', 'nothingToExclude 4 NOT', 'tea'],
    ['NOT OR tea', 'nothingToExclude 0 NOT', 'tea'],
    ['tea -lang:', 'nothingToExclude 4 -', 'tea'],
  ])('%s: %s', (typed, problem, query) => {
    expect(problems(typed)).toContain(problem)
    expect(read(typed)).toBe(query)
  })

  it('several problems stand in the order of their places', () => {
    expect(problems('(tea) has:x) "leaf')).toEqual(['unknownThing 6 has:x', 'strayBracket 11 )', 'openQuote 13 "leaf'])
  })

  it('brackets deeper than can be read are said, and what stands in them counts', () => {
    const { query, problems: found } = parsed(`${'('.repeat(500)}tea${')'.repeat(500)}`)
    expect(shown(query)).toBe('tea')
    expect(found.length).toBeGreaterThan(0)
  })
})

describe('anything that is typed', () => {
  const pieces = [
    '(',
    ')',
    '|',
    '"',
    '“',
    '»',
    '/',
    '\\',
    '-',
    'OR',
    'AND',
    'NOT',
    ' ',
    ' ',
    ' ',
    ',',
    ':',
    '*',
    '~',
    '[',
    '{',
    '7 000',

    'lang:',
    'date:',
    'has:',
    'judgement:',
    'claim:',
    'tea',
    'чай',
    'ჩაი',
    '山水',
    'بحر',
    'agrees',
    '2024..',
    '\ud800',
    '\u200b',
    '\n',
  ]
  const fromPieces = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((some) => some.join(''))
  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((some) => String.fromCharCode(...some))
  const anything = fc.oneof(fromPieces, units, fc.string({ unit: 'binary' }))

  it('is read to its end, and problems lie within it in order', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (typed, otherScripts) => {
        let before = 0
        for (const problem of parseQuery(typed, { otherScripts }).problems) {
          expect(problem.typed).not.toBe('')
          expect(typed.startsWith(problem.typed, problem.at)).toBe(true)
          expect(problem.at).toBeGreaterThanOrEqual(before)
          before = problem.at
        }
      }),
    )
  })

  it('what is read can be asked for: words are not empty and expressions are sound', () => {
    const assertSound = (query: Query): void => {
      if (query.kind === 'all' || query.kind === 'any') {
        expect(query.parts.length).toBeGreaterThan(1)
        query.parts.forEach(assertSound)
      } else if (query.kind === 'not') assertSound(query.part)
      else if (query.kind === 'pattern') expect(() => RegExp(query.source, 'giu')).not.toThrow()
      else if (query.kind === 'field') expect(query.values.length).toBeGreaterThan(0)
      else
        for (const list of [query.words, ...query.words.map(({ folded }) => folded)]) expect(list).not.toHaveLength(0)
    }
    fc.assert(
      fc.property(anything, (typed) => {
        const { query } = parsed(typed)
        if (query !== null) assertSound(query)
      }),
    )
  })

  const both = (sign: string, typed: string) => (parts: readonly (readonly [string, string])[]) =>
    [`(${parts.map(([one]) => one).join(sign)})`, `(${parts.map(([, one]) => one).join(typed)})`] as const
  const { query: anyQuery } = fc.letrec<{ query: readonly [shown: string, typed: string] }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom('сік', 'ჩაი', 'tea', 'بحر').map((word) => [word, word] as const),
      fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map(both(' & ', ' ')),
      fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map(both(' | ', ' OR ')),
      tie('query').map(([one, typed]) => [`-${one}`, `-(${typed})`] as const),
    ),
  }))

  it('what is written with every bracket is read back', () => {
    fc.assert(
      fc.property(anyQuery, ([query, typed]) => {
        expect(read(typed)).toBe(query)
        expect(problems(typed)).toEqual([])
      }),
    )
  })
})
