import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { Trail } from './trail.ts'

describe('Trail', () => {
  const cell = (name: string) => ({ claim: asId<never>(name), article: asId<never>('a') })
  const [one, two, three] = [cell('1'), cell('2'), cell('3')]
  const trail = () => {
    const made = new Trail()
    for (const met of [one, two, three]) made.come({ ...met })
    return made
  }

  it('leads back along what one came to, judged or not', () => {
    expect(trail().before(three)).toEqual(two)
    expect(trail().before(two)).toEqual(one)
    expect(trail().before(one)).toBeNull()
  })

  it('leads to the last from elsewhere; what one comes back to keeps its place', () => {
    const made = trail()
    expect(made.before(cell('4'))).toEqual(three)
    expect(made.before(null)).toEqual(three)
    made.come(one)
    expect(made.before(three)).toEqual(two)
    made.clear()
    expect(made.before(three)).toBeNull()
  })
})
