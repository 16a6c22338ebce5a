import { describe, expect, it } from 'vitest'
import { proposalsIn } from './claim-proposals.ts'

const published = {
  earliest: '2024-03-20',
  latest: '2024-03-20',
  approximate: false,
  basis: 'metadata',
  snippet: null,
} as const
const offered = (text: string, language: string, when: Parameters<typeof proposalsIn>[3] = null) =>
  proposalsIn(text, { start: 0, end: text.length }, language, when)

describe('proposalsIn', () => {
  it('offers a figure with unit and comparator, and the year as a date', () => {
    const found = offered('It sent about 7000 containers since 2023.', 'en')
    expect(found.map(({ fields }) => fields)).toEqual([
      { type: 'quantity', value: '7000', upTo: '', unit: 'containers', comparator: 'about' },
      expect.objectContaining({ takenTime: expect.objectContaining({ basis: 'text' }) as unknown }),
    ])
  })

  it('[C7] gives a day without a year that of the article and says so; without it nothing is offered', () => {
    const [day] = offered('They met on 19 March.', 'en', published)
    expect(day?.fields.takenTime).toMatchObject({ earliest: '2024-03-19', latest: '2024-03-19', snippet: '19 March' })
    expect(day?.meaning).toContain('year of the article')
    expect(offered('They met on 19 March.', 'en')).toEqual([])
  })

  it('reads only the passage', () => {
    const text = 'Over 5000 came. Then 300 left.'
    const found = proposalsIn(text, { start: 16, end: text.length }, 'en', null)
    expect(found.map(({ fields }) => fields.value)).toEqual(['300'])
  })
})
