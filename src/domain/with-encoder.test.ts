import { describe, expect, it } from 'vitest'
import { similarity } from './encoder.ts'
import type { FoundIn, FoundSentence } from './finding.ts'
import { asId, type ArticleId } from './ids.ts'
import { MOST_WEIGHT, withEncoder } from './with-encoder.ts'

const article = asId<ArticleId>('a')
const sentence = (start: number, score: number): FoundSentence => ({
  start,
  end: start + 5,
  score,
  isSure: false,
  evidence: [],
  differences: [],
})
const found: readonly FoundIn[] = [{ article, sentences: [sentence(0, 0.4), sentence(10, 0.35), sentence(20, 0.2)] }]
const near = (...values: readonly number[]) =>
  values.map((value, index) => ({ article, start: index * 10, similarity: value }))

describe('[C9] withEncoder', () => {
  it('changes nothing where nothing was compared', () => {
    expect(withEncoder(found, [], 'model')).toBe(found)
  })

  it('puts first what is nearer in meaning, and keeps the score without it', () => {
    const [first] = withEncoder(found, near(0.7, 0.9, 0.8), 'model')
    expect(first?.sentences.map(({ start }) => start)).toEqual([10, 0, 20])
    expect(first?.sentences[0]?.encoder).toMatchObject({ similarity: 0.9, ownScore: 0.35, ownLikelihood: 'possible' })
    expect(first?.sentences[0]?.encoder?.by).toBe('model')
    expect(first?.sentences[0]?.encoder?.weight).toBeCloseTo(MOST_WEIGHT / 2)
    expect(first?.sentences[0]?.score).toBeCloseTo(0.35 + MOST_WEIGHT / 2)
  })

  it('takes nothing from what is far, and adds nothing where there is nothing to compare with', () => {
    const scores = (similarities: ReturnType<typeof near>) =>
      withEncoder(found, similarities, 'model')[0]?.sentences.map(({ score }) => score)
    expect(scores(near(0.9, 0.9, -1))).toEqual([0.4, 0.35, 0.2])
    expect(scores(near(0.99))).toEqual([0.4, 0.35, 0.2])
    expect(scores(near(1, 1, 1))).toEqual([0.4, 0.35, 0.2])
  })

  it('adds at most its weight, and leaves alone what was not compared', () => {
    const [first] = withEncoder(found, near(0, 1), 'model')
    expect(first?.sentences[0]?.score).toBeCloseTo(0.35 + MOST_WEIGHT)
    expect(first?.sentences.find(({ start }) => start === 20)).toEqual(sentence(20, 0.2))
  })
})

it('similarity is the cosine of vectors of length one', () => {
  const vector = (...values: number[]) => Float32Array.from(values)
  expect(similarity(vector(1, 0), vector(0.6, 0.8))).toBeCloseTo(0.6)
  expect(similarity(vector(1, 0), vector(-1, 0))).toBe(-1)
  expect(similarity(vector(1, 0), vector(1, 0, 0))).toBe(0)
})
