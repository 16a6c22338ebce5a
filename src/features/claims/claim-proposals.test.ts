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

  it.each([
    ['en', 'Some 40 carts were sold since 2023.', 'carts', 'since 2023'],
    ['ka', '2023 წლიდან 40 ურემი გაიყიდა.', 'ურემი', '2023 წლიდან'],
    ['ru', 'С 2023 года продано 40 телег.', 'телег', 'С 2023 года'],
    ['uk', 'З 2023 року продано 40 возів.', 'возів', 'З 2023 року'],
    ['kk', '2023 жылдан бері 40 арба сатылды.', 'арба', '2023 жылдан бері'],
    ['sr-Latn', 'Od 2023. godine prodato je 40 kola.', 'kola', 'Od 2023. godine'],
  ])('[C7] offers, %s, a unit as written and a date open at its end: %s', (language, text, unit, snippet) => {
    const [number, date] = offered(text, language)
    expect(number?.fields).toMatchObject({ value: '40', unit })
    expect(date).toMatchObject({ snippet, meaning: 'since 2023', fields: { time: 'since 2023' } })
    expect(date?.fields.takenTime).toEqual({
      earliest: '2023-01-01',
      latest: null,
      approximate: false,
      basis: 'text',
      snippet,
    })
  })

  it('[C7] offers two dates joined by words as one range', () => {
    const found = offered('It snowed from July 2023 to March 2024.', 'en')
    expect(found.map(({ fields }) => fields.takenTime)).toMatchObject([
      { earliest: '2023-07-01', latest: '2024-03-31', snippet: 'from July 2023 to March 2024' },
    ])
  })

  it('reads only the passage', () => {
    const text = 'Over 5000 came. Then 300 left.'
    const found = proposalsIn(text, { start: 16, end: text.length }, 'en', null)
    expect(found.map(({ fields }) => fields.value)).toEqual(['300'])
  })
})
