/** Proposals of dates from addresses and texts. */
import { describe, expect, it } from 'vitest'
import { proposeDate, urlDate } from './propose-date.ts'

describe('urlDate', () => {
  it.each([
    ['https://a.example/2024/03/19/ships', '2024-03-19', '2024-03-19', '2024/03/19'],
    ['https://a.example/news/2024-03-19-ships', '2024-03-19', '2024-03-19', '2024-03-19'],
    ['https://a.example/20240319/ships.html', '2024-03-19', '2024-03-19', '20240319'],
    ['https://a.example/2024/02/ships', '2024-02-01', '2024-02-29', '/2024/02'],
  ])('[C7] reads %s', (url, earliest, latest, snippet) => {
    expect(urlDate(url)).toEqual({ earliest, latest, approximate: false, basis: 'url', snippet })
  })

  it.each([
    null,
    'https://a.example/ships-7000-since-2023',
    'https://a.example/2024/02/30/ships',
    'https://a.example/id/9920240319123',
  ])('[C7] reads no date in %s', (url) => {
    expect(urlDate(url)).toBeNull()
  })
})

describe('proposeDate', () => {
  it('[C7] takes a day that has a line to itself near the beginning, with the line as its snippet', () => {
    const text = 'Containers arrived\n\n22 March 2025\n\nSeven thousand containers came on 19 March 2025, they say.'
    expect(proposeDate({ url: null, text, language: 'en' })).toEqual({
      earliest: '2025-03-22',
      latest: '2025-03-22',
      approximate: false,
      basis: 'text',
      snippet: '22 March 2025',
    })
  })

  it('[C7] reads a dateline with a comma in a language that sets none inside a date', () => {
    const text = 'სათაური\n\n22 მარტი, 2025\n\nტექსტი.'
    expect(proposeDate({ url: null, text, language: 'ka' })).toMatchObject({
      earliest: '2025-03-22',
      latest: '2025-03-22',
      basis: 'text',
      snippet: '22 მარტი, 2025',
    })
  })

  it('[C7] prefers the address to what can only be inferred, and infers "not before" from the latest day told of', () => {
    const text =
      'They met. On 19 March 2025 the ministers agreed, and on 2 January 2025 they had talked.\nMore followed.'
    expect(proposeDate({ url: 'https://a.example/2025/03/21/x', text, language: 'en' })).toMatchObject({
      earliest: '2025-03-21',
      basis: 'url',
    })
    const inferred = proposeDate({ url: null, text, language: 'en' })
    expect(inferred).toMatchObject({ earliest: '2025-03-19', latest: null, basis: 'inferred' })
    expect(inferred?.snippet).toContain('19 March 2025')
  })

  it('[C7] never guesses: no date without a year, none from months or years alone', () => {
    const text = 'On 19 March they met. Since 2023 ships came, most of them in October 2024.'
    expect(proposeDate({ url: null, text, language: 'en' })).toBeNull()
  })
})
