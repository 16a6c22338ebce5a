/** What two versions tell differently. */
import { beforeAll, describe, expect, it } from 'vitest'
import { vocabularyOf, type Vocabulary } from '../anchors/vocabulary.ts'
import { loadVocabularyData } from '../packs/load-vocabulary-data.ts'
import { differencesOf, type Difference } from './differences.ts'
import { profileOf } from './profile.ts'

const vocabularies = new Map<string, Vocabulary>()

beforeAll(async () => {
  for (const language of ['en', 'uk', 'tr', 'ru', 'ka', 'de', 'es'])
    vocabularies.set(language, vocabularyOf(language, await loadVocabularyData(language)))
})

type Told = readonly [language: string, text: string]

function profileIn(language: string, text: string) {
  const vocabulary = vocabularies.get(language)
  if (!vocabulary) throw new Error(language)
  return profileOf(text, vocabulary)
}

function differences(here: Told, there: Told, isClaim = false): readonly string[] {
  const profile = ([language, text]: Told) => profileIn(language, text)
  const words = ([, text]: Told, span: Difference['here']) => (span ? text.slice(span.start, span.end) : '-')
  return differencesOf(profile(here), profile(there), isClaim).map(
    (one) => `${one.kind}: ${words(here, one.here)} / ${words(there, one.there)}`,
  )
}

describe('differencesOf', () => {
  it('[C5] pairs figures that only one side has, the nearest with each other', () => {
    expect(
      differences(['en', 'They sent 7000 crates and 12 boats.'], ['uk', 'Послали 6 700 ящиків і 14 човнів.']),
    ).toEqual(['quantity: 7000 / 6 700', 'quantity: 12 / 14'])
  })

  it('a dateline says when and where it was written: it differs from nothing', () => {
    const dated: Told = ['en', 'Tbilisi, 14 March - The yard sent 700 boats.']
    expect(differences(dated, ['ru', 'Верфь отправила 700 лодок 12 марта.'])).toEqual([])
    expect(differences(dated, ['ru', 'Киев, 15 марта - Верфь отправила 700 лодок.'])).toEqual([])
    expect(differences(dated, ['ru', 'Верфь отправила 700 лодок в Киев.'])).toEqual([])
    expect(
      differences(
        ['en', 'Tbilisi, 14 March - The yard sent 700 boats on 12 March.'],
        ['ru', 'Верфь послала 700 лодок 13 марта.'],
      ),
    ).toEqual(['time: 12 March / 13 марта'])
  })

  it('knows the everyday name of the euro where CLDR has only the other', () => {
    expect(differences(['en', 'The mayor paid 300 euros.'], ['tr', 'Belediye başkanı 300 avro ödedi.'])).toEqual([])
    expect(differences(['en', 'The mayor paid 300 dollars.'], ['tr', 'Başkan 300 avro ödedi.'])).toEqual([
      'unit: 300 dollars / 300 avro',
    ])
  })

  it('is silent where the figures agree, however they are written, and where they are of different things', () => {
    expect(differences(['en', 'Seven thousand crates.'], ['uk', '7 тис. ящиків.'])).toEqual([])
    expect(differences(['en', '7000 crates.'], ['uk', '3 човни.'])).toEqual([])
  })

  it('pairs figures far apart only where they count the same, and doubts them and small counts', () => {
    const doubts = (one: string, other: string) =>
      differencesOf(profileIn('en', one), profileIn('en', other)).map(({ kind, isDoubtful }) => [
        kind,
        isDoubtful ?? false,
      ])
    expect(doubts('It hurt 1900 people.', 'It wrecked 3700 houses.')).toEqual([])
    expect(doubts('It sank 12 ships.', 'It sank 40 ships.')).toEqual([['quantity', true]])
    expect(doubts('It sank two ships.', 'It sank three ships.')).toEqual([['quantity', true]])
    expect(doubts('It sank 42 ships.', 'It sank 45 ships.')).toEqual([['quantity', false]])
  })

  it('is silent of units that may be converted and of words that hold theirs', () => {
    expect(differences(['en', 'They were there for two weeks.'], ['en', 'They were there for 3 days.'])).toEqual([])
    expect(differences(['en', 'A forty-foot box.'], ['ru', 'Сорокафутовый контейнер.'])).toEqual([])
  })

  it('[C5] says what bounds mean, and takes a direction for none', () => {
    const [told] = differencesOf(
      profileIn('ka', 'დაახლოებით 400 კონტეინერი.'),
      profileIn('en', 'Up to 400 containers.'),
    )
    expect(told).toMatchObject({ kind: 'comparator', bounds: { here: 'about', there: 'atMost' } })
    expect(differences(['ru', 'Упала до 4300 долларов.'], ['en', 'It fell to 4300 dollars.'])).toEqual([])
  })

  it('denies nothing with a bound', () => {
    expect(differences(['uk', 'Витекло не більш ніж 60 тонн.'], ['en', 'At most 60 tonnes leaked.'])).toEqual([])
  })

  it('doubts two days that only the days of their texts tell', () => {
    const [one, other] = [profileIn('en', 'They met on Monday.'), profileIn('uk', 'Зустрілися у вівторок.')]
    const published = { earliest: '2024-03-21', latest: '2024-03-21' }
    const told = differencesOf(one.resolved(published), other.resolved(published))
    expect(told.map(({ kind, isDoubtful }) => [kind, isDoubtful])).toEqual([['time', true]])
  })

  it('[C5] tells another day, else another month or year', () => {
    expect(differences(['en', 'They met on 19 March.'], ['tr', '20 Mart’ta buluştular.'])).toEqual([
      'time: 19 March / 20 Mart’ta',
    ])
    expect(differences(['en', 'It was in May 2023.'], ['uk', 'Це було в травні 2024 року.'])[0]).toMatch(
      /^time: .*2023/,
    )
    expect(differences(['en', 'They met on 19 March.'], ['uk', 'Зустріч відбулася 19 березня.'])).toEqual([])
  })

  it('[C7] takes a day, a month or a year for told the same as a stretch that it lies in', () => {
    const quarter: Told = ['en', 'It closed in the third quarter of 2024.']
    expect(differences(quarter, ['uk', 'Закрито 12 серпня 2024 року.'])).toEqual([])
    expect(differences(quarter, ['de', 'Im November 2024 geschlossen.'])).toEqual([
      'time: third quarter of 2024 / November 2024',
    ])
    const decade: Told = ['ru', 'Закрыт в 1990-х годах.']
    expect(differences(decade, ['en', 'It closed in 1994.'])).toEqual([])
    expect(differences(decade, ['en', 'It closed in 2004.'])).toEqual(['time: 1990-х годах / 2004'])
    expect(differences(['en', 'It closed in early 2024.'], ['uk', 'Закрито в травні 2024 року.'])).toEqual([])
  })

  it('[C5] tells another unit, be the figure the same or not, and compares no money with days', () => {
    expect(differences(['en', 'They sent 7,000 containers.'], ['ru', 'Отправлено 7000 тонн.'])).toEqual([
      'unit: 7,000 containers / 7000 тонн',
    ])
    expect(differences(['ka', 'დაჯდა 320 მილიონი ლარი.'], ['tr', '118 milyon dolara mal oldu.'])).toEqual([
      'unit: 320 მილიონი ლარი / 118 milyon dolara',
    ])
    expect(differences(['en', 'It rose by 12 percent.'], ['ru', 'Рост составил 12%.'])).toEqual([])
    expect(differences(['en', 'It cost 15 dollars.'], ['ru', 'Путь занял 23 дня.'])).toEqual([])
  })

  it('[C5] tells how a figure is bounded, where both languages are known to say so', () => {
    expect(differences(['en', 'About 3,700 homes fell.'], ['es', 'Cayeron 3.700 viviendas.'])).toEqual([
      'comparator: About / -',
    ])
    expect(differences(['en', 'More than 300 came.'], ['ru', 'Приехали менее 300 человек.'])).toEqual([
      'comparator: More than / менее',
    ])
    expect(differences(['en', 'At least 300 came.'], ['ru', 'Приехали более 300 человек.'])).toEqual([])
  })

  it('[C5] tells one city against another, and nothing where one names several', () => {
    expect(differences(['en', 'They met in Kyiv.'], ['ru', 'Они встретились в Тбилиси.'])).toEqual([
      'place: Kyiv / Тбилиси',
    ])
    expect(differences(['en', 'From Kyiv to Warsaw.'], ['ru', 'Они встретились в Тбилиси.'])).toEqual([])
    expect(differences(['en', 'They met in Kyiv.'], ['ru', 'Они встретились в Киеве.'])).toEqual([])
  })

  it('[C5] tells somebody named by other sounds, or on one side only, where both languages show names', () => {
    const said = ['en', 'The minister, Anna Kovalenko, resigned.'] as const
    expect(differences(said, ['ru', 'Подал в отставку министр Борис Ткачук.'])).toEqual([
      'actor: Anna Kovalenko / Борис Ткачук',
    ])
    expect(differences(said, ['ru', 'Министр подал в отставку.'])).toEqual(['actor: Anna Kovalenko / -'])
    expect(differences(said, ['ru', 'Министр Анна Коваленко подала в отставку.'])).toEqual([])
    expect(differences(said, ['ka', 'მინისტრი გადადგა.'])).toEqual([])
    expect(differences(said, ['de', 'Die Ministerin trat zurück.'])).toEqual([])
  })

  it('[C5] tells a denial of what the other says, and not other words for the same', () => {
    expect(differences(['en', 'The report was not published.'], ['ru', 'Доклад опубликован.'])).toEqual([
      'negation: not / -',
    ])
    expect(differences(['en', 'The ban was not confirmed.'], ['ru', 'Запрет отменили.'])).toEqual([])
  })

  it('[C5] tells that only one says who says it, unless the other may', () => {
    const told = ['en', 'The bridge is closed, the ministry said.'] as const
    expect(differences(told, ['ru', 'Мост закрыт.'])).toEqual(['attribution: said / -'])
    expect(differences(told, ['ru', '«Мост закрыт», — так в министерстве.'])).toEqual([])
  })

  it('[C2] lets a passage say more than a claim: who is named or speaks only there is no difference', () => {
    const claim = ['en', 'The bridge is closed.'] as const
    const passage = ['en', 'The bridge is closed, said the mayor, Anna Kovalenko.'] as const
    expect(differences(claim, passage, true)).toEqual([])
    expect(differences(claim, passage)).toEqual(['actor: - / Anna Kovalenko', 'attribution: - / said'])
    expect(differences(passage, claim, true)).toEqual(['actor: Anna Kovalenko / -', 'attribution: said / -'])
  })
})
