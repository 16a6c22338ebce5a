import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { verdictRow } from '#test/builders/rows.ts'
import { setRatings } from './set-ratings.ts'

const rating = (name: string, was: string | null = null, meaning = '') => ({ name, meaning, was })

describe('setRatings', () => {
  it('[H1] keeps one vocabulary, in order', () => {
    const snapshot = smallProject()
    run(snapshot, setRatings, { ratings: [rating(' True ', null, ' so ')] })
    run(snapshot, setRatings, { ratings: [rating('False'), rating('True', 'True', 'it is so')] })
    expect([...snapshot.all('ratingScales')]).toMatchObject([
      {
        ratings: [
          { name: 'False', meaning: '' },
          { name: 'True', meaning: 'it is so' },
        ],
      },
    ])
  })

  it('renames verdicts with their rating, also where two change places, and leaves a rating that is no longer there', () => {
    const verdicts = [
      verdictRow('k', { rating: 'right' }),
      verdictRow('l', { rating: 'wrong' }),
      verdictRow('m', { rating: 'other' }),
    ]
    const snapshot = smallProject({ verdicts })
    run(snapshot, setRatings, { ratings: [rating('wrong', 'right'), rating('right', 'wrong')] })
    expect([...snapshot.all('verdicts')].map((row) => [row.rating, row.analyst, row.at])).toEqual([
      ['wrong', 'ana', verdicts[0]?.at],
      ['right', 'ana', verdicts[0]?.at],
      ['other', 'ana', verdicts[0]?.at],
    ])
  })

  it('refuses none at all, one without a name and two of one name', () => {
    const refused = (...ratings: ReturnType<typeof rating>[]) => refusal(smallProject(), setRatings, { ratings })
    expect(refused()).toBe('nothingChosen')
    expect(refused(rating('True'), rating(' '))).toBe('nameEmpty')
    expect(refused(rating('True'), rating('true '))).toBe('ratingTwice')
  })
})
