/** Queries against plain Boolean logic. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, type Answers } from './evaluate.ts'
import { partsOf, soughtInTexts, type Query, type SoughtPart } from './query.ts'

const NAMES = Array.from('abcdef')
/** A word or an expression of that name, or a field. */
const wordOf = (name: string): Query => ({
  kind: 'words',
  words: [{ folded: name, mode: 'exact', sounds: null }],
  value: null,
})
const patternOf = (name: string): Query => ({ kind: 'pattern', source: name })
const fieldOf = (name: string): Query => ({ kind: 'field', field: 'tag', values: [name] })

function nameOf(part: SoughtPart): string {
  if (part.kind === 'pattern') return part.source
  return (part.kind === 'field' ? part.values[0] : part.words[0]?.folded) ?? ''
}

const { query: anyQuery } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(wordOf, patternOf, fieldOf)).map(([name, make]) => make(name)),
    fc.record({ kind: fc.constantFrom('all', 'any'), parts: fc.array(tie('query'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not'), part: tie('query') }),
  ),
}))

type Scores = ReadonlyMap<string, number | null>
const scoresOf = (...values: readonly (number | null)[]) =>
  fc
    .tuple(...NAMES.map(() => fc.constantFrom(...values)))
    .map((some): Scores => new Map(some.map((one, at) => [NAMES[at] ?? '', one])))
const known = scoresOf(0, 0, 1, 2.5)
const fields = fc.subarray(NAMES)

const answersOf = (scores: Scores, has: readonly string[]): Answers => ({
  score: (part) => scores.get(nameOf(part)) ?? null,
  has: (field) => has.includes(nameOf(field)),
})

/** What Boolean logic says. */
function isTrue(query: Query, scores: Scores, has: readonly string[]): boolean {
  switch (query.kind) {
    case 'all':
      return query.parts.every((part) => isTrue(part, scores, has))
    case 'any':
      return query.parts.some((part) => isTrue(part, scores, has))
    case 'not':
      return !isTrue(query.part, scores, has)
    case 'field':
      return has.includes(nameOf(query))
    default:
      return (scores.get(nameOf(query)) ?? 0) > 0
  }
}

const all = (...parts: Query[]): Query => ({ kind: 'all', parts })
const any = (...parts: Query[]): Query => ({ kind: 'any', parts })
const not = (part: Query): Query => ({ kind: 'not', part })
const [a, b, tag] = [wordOf('a'), wordOf('b'), fieldOf('t')]
const answers = (scores: Readonly<Record<string, number | null>>, ...has: string[]) =>
  answersOf(new Map(Object.entries(scores)), has)

describe('evaluating a query', () => {
  it('says as Boolean logic does whether all that is known answers', () => {
    fc.assert(
      fc.property(anyQuery, known, fields, (query, scores, has) => {
        expect(evaluate(query, answersOf(scores, has)) !== null).toBe(isTrue(query, scores, has))
      }),
    )
  })

  it('never leaves out what may answer when some scores are not known', () => {
    fc.assert(
      fc.property(anyQuery, scoresOf(0, 1, null, null), known, fields, (query, partly, guessed, has) => {
        const filled = new Map(NAMES.map((name) => [name, partly.get(name) ?? guessed.get(name) ?? 0]))
        if (isTrue(query, filled, has)) expect(evaluate(query, answersOf(partly, has))).not.toBeNull()
      }),
    )
  })

  it('leaves out what cannot answer whatever the unknown scores are, where each part stands once', () => {
    const apart = fc.shuffledSubarray(NAMES, { minLength: 3, maxLength: 3 }).map((names) => names.map(wordOf))
    const shape = fc.constantFrom<(one: Query, two: Query, three: Query) => Query>(
      (one, two, three) => all(one, any(two, not(three))),
      (one, two, three) => any(one, not(all(two, three))),
      (one, two, three) => not(any(one, all(not(two), three))),
    )
    fc.assert(
      fc.property(apart, shape, scoresOf(0, 1, null), ([one = a, two = a, three = a], make, partly) => {
        const query = make(one, two, three)
        const unknown = NAMES.filter((name) => partly.get(name) === null)
        const ways = Array.from({ length: 2 ** unknown.length }, (_, bits) =>
          NAMES.map((name) => [name, partly.get(name) ?? (bits >> unknown.indexOf(name)) & 1] as const),
        )
        const may = ways.some((way) => isTrue(query, new Map(way), []))
        expect(evaluate(query, answersOf(partly, [])) !== null).toBe(may)
      }),
      { numRuns: 200 },
    )
  })

  it('gives no score below nothing', () => {
    fc.assert(
      fc.property(anyQuery, scoresOf(0, 1, 3, null), fields, (query, scores, has) => {
        expect(evaluate(query, answersOf(scores, has)) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('the worth of what answers', () => {
  it.each<
    [name: string, query: Query, scores: Readonly<Record<string, number | null>>, has: string[], worth: number | null]
  >([
    ['a word its score', a, { a: 2 }, [], 2],
    ['a word that is not there none', a, { a: 0 }, [], null],
    ['all the sum', all(a, b), { a: 2, b: 3 }, [], 5],
    ['all but one nothing', all(a, b), { a: 2, b: 0 }, [], null],
    ['any the sum of those that are there', any(a, b), { a: 2, b: 3 }, [], 5],
    ['any the one that is there', any(a, b), { a: 0, b: 3 }, [], 3],
    ['a field nothing', tag, {}, ['t'], 0],
    ['a field beside a word that of the word', all(a, tag), { a: 2 }, ['t'], 2],
    ['a field that is not so none', all(a, tag), { a: 2 }, [], null],
    ['what is excluded and absent nothing', not(a), { a: 0 }, [], 0],
    ['what is excluded and there none', not(a), { a: 2 }, [], null],
    ['what is unknown nothing', a, { a: null }, [], 0],
    ['what is unknown beside a word that of the word', all(a, b), { a: null, b: 3 }, [], 3],
    ['an unknown that is excluded nothing', not(a), { a: null }, [], 0],
    ['an unknown that is excluded twice nothing', not(not(a)), { a: null }, [], 0],
    ['an unknown beside something absent none', all(a, b), { a: null, b: 0 }, [], null],
  ])('is for %s', (_name, query, scores, has, worth) => {
    expect(evaluate(query, answers(scores, ...has))).toBe(worth)
  })
})

describe('the parts of a query', () => {
  it('are all that stand in it, in order, those that are excluded among them', () => {
    const query = all(a, any(not(b), tag), patternOf('p'))
    expect(partsOf(query).map(nameOf)).toEqual(['a', 'b', 't', 'p'])
  })

  it('that are looked for in texts are neither fields nor excluded', () => {
    const query = all(a, any(not(b), tag), patternOf('p'), not(not(b)))
    expect(soughtInTexts(query).map(nameOf)).toEqual(['a', 'p'])
  })

  it('that are looked for in texts are among all parts', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const every = partsOf(query)
        for (const part of soughtInTexts(query)) expect(every).toContain(part)
      }),
    )
  })
})
