/** Proposals of dates from texts, addresses and file names. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar.ts'
import { fileNameDate, urlDate } from './address-dates.ts'
import { timeToldIn } from './event-cues.ts'
import { isFullAddressDate, proposeDates, type DateSource } from './propose-dates.ts'

const TOLD = {
  past: (day: string) => `The bridge fell on ${day}.`,
  month: (day: string) => `In ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)} the bridge fell.`,
  year: (day: string) => `In ${day.slice(0, 4)} it was built.`,
  toCome: (day: string) => `It will open on ${day}.`,
  for: (day: string) => `The budget for ${day.slice(0, 4)} was adopted.`,
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const nothing: DateSource = { text: '', language: 'en', url: null, fileName: null, today: '2025-06-01' }

function told(source: Partial<DateSource>): string[] {
  return proposeDates({ ...nothing, ...source }).map(({ kind, bounds, line }) => {
    const { earliest, latest, approximate } = bounds
    const days = earliest === latest ? earliest : `${earliest ?? ''}/${latest ?? ''}`
    return `${kind} ${approximate ? '~' : ''}${days}${line === null ? '' : ` line ${line}`}`
  })
}

describe('urlDate', () => {
  it.each([
    ['https://a.example/2024/03/19/ships', '2024-03-19', '2024-03-19', '2024/03/19'],
    ['https://a.example/2024/3/9/ships', '2024-03-09', '2024-03-09', '/2024/3/9'],
    ['https://a.example/news/2024-03-19-ships', '2024-03-19', '2024-03-19', '2024-03-19'],
    ['https://a.example/20240319/ships.html', '2024-03-19', '2024-03-19', '20240319'],
    ['https://a.example/2024/02/ships', '2024-02-01', '2024-02-29', '/2024/02'],
  ])('[C7] reads %s', (url, earliest, latest, snippet) => {
    expect(urlDate(url)).toEqual({ earliest, latest, snippet })
  })

  it.each([
    null,
    'https://a.example/ships-7000-since-2023',
    'https://a.example/2024/02/30/ships',
    'https://a.example/id/9920240319123',
  ])('[C7] reads no day in %s', (url) => {
    expect(urlDate(url)?.earliest === urlDate(url)?.latest ? urlDate(url) : null).toBeNull()
  })
})

describe('fileNameDate', () => {
  it.each([
    ['2024-03-19 harbour.txt', '2024-03-19', '2024-03-19', '2024-03-19'],
    ['harbour_20240319.txt', '2024-03-19', '2024-03-19', '20240319'],
    ['19.03.2024.txt', '2024-03-19', '2024-03-19', '19.03.2024'],
    ['2024-03.txt', '2024-03-01', '2024-03-31', '2024-03'],
  ])('[C7] reads %s', (name, earliest, latest, snippet) => {
    expect(fileNameDate(name)).toEqual({ earliest, latest, snippet })
  })

  it.each([null, '000_2049f73b85a13b32.txt', 'ships 2024.txt', 'a-1234-56.txt'])('[C7] reads nothing in %s', (name) => {
    expect(fileNameDate(name)).toBeNull()
  })
})

describe('proposeDates', () => {
  it('[C7] puts a day on a line of its own first, then address, file name and what the text tells as past', () => {
    const text = 'Containers arrived\n\n22 March 2025\n\nSeven ships came on 19 March 2025, they say.'
    const url = 'https://a.example/2025/03/23/x'
    expect(told({ text, url, fileName: '2025-03-24.txt' })).toEqual([
      'line 2025-03-22 line 3',
      'url 2025-03-23',
      'fileName 2025-03-24',
      'notBefore 2025-03-19/ line 5',
    ])
  })

  it('[C7] shows the words each was read from, and where they stand', () => {
    const text = 'Ships\nThey met. On 19 March 2025 the ministers agreed on ships.'
    const [proposal] = proposeDates({ ...nothing, text })
    expect(proposal?.bounds).toMatchObject({
      basis: 'inferred',
      snippet: 'They met. On 19 March 2025 the ministers agreed on ships.',
    })
    expect(text.slice(proposal?.span?.start, proposal?.span?.end)).toBe('19 March 2025')
  })

  it.each([
    ['en', 'Ships\n03/04/2024\nThey came.', null, ['eitherOrder 2024-04-03 line 2', 'eitherOrder 2024-03-04 line 2']],
    ['en-US', 'Ships\n03/04/2024\n', null, ['eitherOrder 2024-03-04 line 2', 'eitherOrder 2024-04-03 line 2']],
    ['en', '03-04-24', 'https://a.gov/x', ['eitherOrder 2024-03-04 line 1', 'eitherOrder 2024-04-03 line 1']],
    // The other date of the text shows its order.
    [
      'en',
      '03/04/2024\nThe bridge fell on 02/25/2024, they said.',
      null,
      ['eitherOrder 2024-03-04 line 1', 'eitherOrder 2024-04-03 line 1', 'notBefore 2024-02-25/ line 2'],
    ],
    [
      'en',
      'The bridge fell on 03/04/2024, said they. '.repeat(9),
      null,
      ['eitherOrder 2024-04-03/ line 1', 'eitherOrder 2024-03-04/ line 1'],
    ],
    ['en', '03/25/2024', null, ['line 2024-03-25 line 1']],
    ['en', '07/09/2025', null, []],
    ['fr', 'Bateaux\n03/04/2024', null, ['dayFirst 2024-04-03 line 2']],
    ['ru', '25/03/2024', null, ['line 2024-03-25 line 1']],
  ])('[C7] [C9] never takes one order of figures silently: %s %j', (language, text, url, proposals) => {
    expect(told({ language, text, url })).toEqual(proposals)
  })

  it('[C7] takes the same day once, with its strongest ground', () => {
    expect(told({ url: 'https://a.example/2025/03/19', fileName: '2025-03-19.txt' })).toEqual(['url 2025-03-19'])
  })

  it.each([
    ['en', 'On 2 May 2025 the bridge fell, and on 9 May 2025 it will open again.', ['notBefore 2025-05-02/ line 1']],
    ['en', 'On 2 May 2025 the bridge fell. It will open on 9 May 2025.', ['notBefore 2025-05-02/ line 1']],
    [
      'en',
      'The bridge fell on 2 May 2025. Talks: 9 May 2025 in the town of Poti as ever and always, or so they may',
      ['notBefore 2025-05-02/ line 1', 'perhapsNotBefore ~2025-05-09/ line 1'],
    ],
    ['ru', 'Мост рухнул 2 мая 2025 года. Его откроют 9 мая 2025 года.', ['notBefore 2025-05-02/ line 1']],
    [
      'uk',
      'Міст обвалився 2 травня 2025 року. Його відкриють до 9 травня 2025 року.',
      ['notBefore 2025-05-02/ line 1'],
    ],
    ['ka', 'ხიდი 2025 წლის 2 მაისს ჩამოინგრა. 2025 წლის 9 მაისს უნდა გაიხსნას.', ['notBefore 2025-05-02/ line 1']],
    [
      'kk',
      'Көпір 2025 жылғы 2 мамырда құлаған. 2025 жылғы 9 мамырда ашылады.',
      ['notBefore 2025-05-02/ line 1', 'perhapsNotBefore ~2025-05-09/ line 1'],
    ],
    [
      'sr-Latn',
      'Most se srušio 2. maja 2025. godine. Otvoriće se do 9. maja 2025. godine.',
      ['notBefore 2025-05-02/ line 1'],
    ],
    ['de', 'Am 2. Mai 2025 stürzte die Brücke ein. Sie soll am 9. Mai 2025 öffnen.', ['notBefore 2025-05-02/ line 1']],
    ['tr', 'Köprü 2 Mayıs 2025 günü çöktü. 9 Mayıs 2025 günü açılacak.', ['notBefore 2025-05-02/ line 1']],
  ])('[C7] never makes what is to come a lower bound: %s %s', (language, text, proposals) => {
    expect(told({ language, text: `${text}\n` })).toEqual(proposals)
  })

  it('[C7] proposes nothing after today', () => {
    expect(told({ text: 'The bridge fell on 2 May 2031.\n', url: 'https://a.example/2031/05/02' })).toEqual([])
  })

  it('[C7] gives a day without a year the nearest one to what else is known, and says that it is a guess', () => {
    const text = 'A bridge\n28 December\nOn 3 January 2025 they had told of ships that sank.'
    expect(told({ text })).toEqual(['nearestYear ~2024-12-28 line 2', 'notBefore 2025-01-03/ line 3'])
    expect(told({ language: 'ru', text: 'Осенью 2023 года мост построили.\nМост рухнул 19 марта.' })).toEqual([
      'nearestYear ~2024-03-19/ line 2',
    ])
  })

  it.each([
    ['ru', 'Мост\n\nТБИЛИСИ, 19 марта — Порт закрыт на ремонт, как в 2023 году.', ['yearTold ~2023-03-19 line 3']],
    // A year that has no such day is not the year of it.
    ['ru', 'Мост\n\nТБИЛИСИ, 29 февраля — Порт закрыт на ремонт, как в 2023 году.', []],
    [
      'en',
      'A bridge\n\nPoti, 19 March - The port is closed, as it was in October 2023.',
      ['nearestYear ~2024-03-19 line 3'],
    ],
    [
      'ka',
      'ხიდი\n\nთბილისი, 19 მარტი — პორტი დაკეტილია, 2023 წლის ოქტომბერში გაიხსნა.',
      ['nearestYear ~2024-03-19 line 3'],
    ],
    ['uk', 'Міст\n\nКиїв, 19 березня 2024 року — Порт закрито.', ['line 2024-03-19 line 3']],
    ['en', 'A bridge\n\n19 March - the yard closes.', []],
  ])('[C7] reads a dateline before the text of its paragraph: %s %s', (language, text, proposals) => {
    const found = told({ language, text: `${text} ${'Words of a text. '.repeat(9)}` })
    expect(found.filter((one) => /^(?:line|nearestYear|yearTold) ~?\d/.test(one) && !one.includes('/'))).toEqual(
      proposals,
    )
  })

  it('[C7] gives a day without a year that of the articles beside it only where its own text tells of none', () => {
    const beside = '2024-06-02'
    expect(told({ language: 'ka', text: 'ხიდი\n19 მარტს\nტექსტი', beside })).toEqual(['yearBeside ~2024-03-19 line 2'])
    expect(told({ text: 'A bridge\n28 December\nShips.', beside: '2024-11-20', today: '2024-12-01' })).toEqual([])
    const own = 'A bridge\n28 December\nOn 3 January 2025 they had told of ships that sank.'
    expect(told({ text: own, beside })).toEqual(told({ text: own }))
  })

  it('[C7] guesses no year where the text says nothing of any', () => {
    expect(told({ text: 'A bridge\n28 December\nShips came on 3 January.' })).toEqual([])
  })

  it('[C7] reads a dateline with a comma in a language that sets none inside a date', () => {
    expect(told({ language: 'ka', text: 'სათაური\n\n22 მარტი, 2025\n\nტექსტი.' })[0]).toBe('line 2025-03-22 line 3')
  })

  it.each([
    ['en', 'The budget for 2025 was adopted by parliament on 3 December 2024.', ['notBefore 2024-12-03/ line 1']],
    ['uk', 'Рада прийняла бюджет на 2025 рік 3 грудня 2024 року.', ['notBefore 2024-12-03/ line 1']],
    ['en', 'The budget for 2025 was adopted. Ships of March 2024 sank.', []],
    ['en', 'In 2022 the bridge was built.', ['notBefore 2022-01-01/ line 1']],
    ['en', 'Since 2023 ships came, most of them in October 2024.', ['notBefore 2024-10-01/ line 1']],
    ['kk', '2022 жылы көпір салынды.', ['notBefore 2022-01-01/ line 1']],
    ['ru', 'В 2022 году построили мост.', ['notBefore 2022-01-01/ line 1']],
    ['ka', '2022 წელს ხიდი გაიხსნა.', ['notBefore 2022-01-01/ line 1']],
    ['en', 'In 2025 the bridge will open.', []],
  ])('[C7] knows when something happened from what it is for: %s %s', (language, text, proposals) => {
    expect(told({ language, text: `${text}\n` })).toEqual(proposals)
  })

  it.each([
    ['Photo: AP, 12 March 2021', ['perhapsNotBefore ~2021-03-12/ line 1']],
    ['Updated 20 March 2024, 14:00', ['updated /2024-03-20 line 1']],
    ['Published 19 March 2024 | Updated 20 March 2024', ['line 2024-03-19 line 1', 'updated /2024-03-20 line 1']],
    ['They saw it: https://a.example/2024/03/19/bridge fell.', ['perhapsNotBefore ~2024-03-19/ line 1']],
  ])('[C7] takes no day of a picture, a change or a link for that of the text: %s', (line, proposals) => {
    expect(told({ text: `${line}\nThe bridge fell.\n` })).toEqual(proposals)
  })

  it('[C7] proposes no lower bound later than the latest date told as past', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2021-01-01', days) ?? '')
    const sentence = fc.record({ day, kind: fc.constantFrom('past', 'month', 'year', 'toCome', 'for') })
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
        const text = sentences.map(({ day: on, kind }) => TOLD[kind](on)).join(' ')
        const past = sentences.filter(({ kind }) => kind !== 'toCome' && kind !== 'for').map(({ day: on }) => on)
        for (const { kind, bounds } of proposeDates({ ...nothing, text: `${text}\n` }))
          if (kind === 'notBefore') expect((bounds.earliest ?? '') <= (past.toSorted().at(-1) ?? '')).toBe(true)
      }),
    )
  })

  it('[C7] knows which come from an address with a day', () => {
    const full = (url: string) => proposeDates({ ...nothing, url }).map(isFullAddressDate)
    expect(full('https://a.example/2024/03/19/ships')).toEqual([true])
    expect(full('https://a.example/2024/03/ships')).toEqual([false])
  })

  it('gives spans of the text and bounds in order, strongest first, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('19 March 2024', '2 мая', '\n', ' ', '. ', 'fell', 'will', '2024-03-19', '٢٠٢٤'),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('en', 'ru', 'fa', 'und'), (pieces, language) => {
        const text = pieces.join('')
        let strength = 1
        for (const { bounds, span, line, strength: own } of proposeDates({ ...nothing, text, language })) {
          expect(own).toBeLessThanOrEqual(strength)
          strength = own
          if (bounds.earliest !== null && bounds.latest !== null) expect(bounds.earliest <= bounds.latest).toBe(true)
          expect(span === null || (span.start >= 0 && span.start < span.end && span.end <= text.length)).toBe(true)
          expect(line === null || line <= text.split('\n').length).toBe(true)
        }
      }),
    )
  })
})

it.each([
  ['en', 'It will open', 'toCome'],
  ['en', 'It opened', 'past'],
  ['en', 'The bridge', 'unknown'],
  ['ru', 'Откроется до мая', 'toCome'],
  ['ja', '開通する予定', 'toCome'],
  ['xx', 'It opened', 'unknown'],
])('[C7] %s: «%s» is %s', (base, sentence, time) => {
  expect(timeToldIn(sentence, base)).toBe(time)
})
