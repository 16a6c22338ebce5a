/** The same words quoted, the same agency named: hints at a source in common (C6). */
import { describe, expect, it } from 'vitest'
import { loadVocabulary } from '#test/load-vocabulary.ts'
import { asId, type ArticleId } from '#domain/ids.ts'
import { readArticle } from '../matching/read-article.ts'
import { findAgencies } from './find-agencies.ts'
import { quotationsOf } from './quotations.ts'
import { readQuotations, sharedAgencies, sharedQuotations } from './shared-sources.ts'

async function agencies(language: string, text: string): Promise<string[]> {
  return findAgencies(text, readArticle(text, await loadVocabulary(language))).map(({ name, start, end }) => {
    expect(text.slice(start, end)).not.toBe('')
    return name
  })
}

describe('findAgencies', () => {
  it.each([
    ['en', 'The bridge was closed on Friday, AP reports.', 'AP'],
    ['en', 'KYIV (Reuters) - The bridge was closed.', 'Reuters'],
    ['ru', 'Мост закрыт, передаёт Рейтер.', 'Reuters'],
    ['ru', 'Мост закрыли, пишет РБК со ссылкой на «Интерфакс».', 'Interfax'],
    ['sr-Latn', 'Most je zatvoren, prenosi Tanjug.', 'Tanjug'],
    ['sr-Latn', 'Most je zatvoren, prenosi agencija Asošijeted pres.', 'AP'],
    ['sr-Cyrl', 'Мост је затворен, јавља Танјуг.', 'Tanjug'],
    ['tr', 'Köprü kapatıldı, Reuters’a göre.', 'Reuters'],
    ['zh', '据路透社报道，大桥已关闭。', 'Reuters'],
    ['ar', 'أغلق الجسر، وفقا لرويترز.', 'Reuters'],
  ])('[C6] %s: %s', async (language, text, told) => {
    expect(await agencies(language, text)).toEqual([told])
  })

  it('[C9] shows the sentence, or of a very long one the name', async () => {
    const vocabulary = await loadVocabulary('en')
    const shown = (text: string) =>
      findAgencies(text, readArticle(text, vocabulary)).map(({ start, end }) => text.slice(start, end))
    expect(shown('It rains. The bridge is closed, AP reports. It snows.')).toEqual([
      'The bridge is closed, AP reports.',
    ])
    expect(shown(`AP reports ${'and so on '.repeat(60)}.`)).toEqual(['AP'])
  })

  it('being written about is not telling, and letters inside words are no names', async () => {
    expect(await agencies('en', 'Reuters opened an office on Friday.')).toEqual([])
    expect(await agencies('en', 'The CAP said the APT was closed.')).toEqual([])
    expect(await agencies('en', 'An apple, he said.')).toEqual([])
  })
})

describe('quotationsOf', () => {
  const quoted = (text: string) => quotationsOf(text).map(({ start, end }) => text.slice(start, end))
  it('knows the marks of many languages, and opens nothing that is not closed in its paragraph', () => {
    expect(quoted('He said “one”, er sagte „zwei“, il dit «trois», 他说「四」, said "five".')).toEqual([
      'one',
      'zwei',
      'trois',
      '四',
      'five',
    ])
    expect(quoted('“open\n“next” and 5" wide')).toEqual(['next'])
    expect(quoted('"')).toEqual([])
  })
})

describe('shared sources', () => {
  const read = (id: string, text: string) => ({
    id: asId<ArticleId>(id),
    quotations: readQuotations(text),
    agencies: text.includes('AP') ? [{ name: 'AP', start: 0, end: 2 }] : [],
  })
  const line = 'we will not close a single school in this district before the summer'

  it('[C6] pairs articles that quote the same words, with both places', () => {
    const one = `The mayor said: “${line}.”`
    const other = `“We will not close a single school in this district before the summer”, he promised.`
    const [pair, ...rest] = sharedQuotations([read('b', other), read('a', one), read('c', `He said “no”. ${line}`)])
    expect(rest).toEqual([])
    expect([pair?.one, pair?.other]).toEqual(['a', 'b'])
    expect(
      pair?.quotations.map((same) => [
        one.slice(same.one.start, same.one.end),
        other.slice(same.other.start, same.other.end),
      ]),
    ).toEqual([[`${line}.`, 'We will not close a single school in this district before the summer']])
  })

  it('[C6] lists an agency with all who name it', () => {
    expect(sharedAgencies([read('b', 'AP'), read('a', 'AP'), read('c', '')])).toEqual([
      {
        name: 'AP',
        places: [
          { article: 'a', start: 0, end: 2 },
          { article: 'b', start: 0, end: 2 },
        ],
      },
    ])
  })
})
