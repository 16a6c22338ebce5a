import { describe, expect, it } from 'vitest'
import { NearDuplicates } from './near-duplicates.ts'

const sentences = {
  en: (at: number) =>
    `On day ${at * 37} ship number ${at} left the harbour of town ${at * 7919} with its load of grain and oil.`,
  ka: (at: number) => `დღეს ${at * 37} გემმა ნომერმა ${at} დატოვა ქალაქ ${at * 7919} ნავსადგური მარცვლეულის ტვირთით.`,
  zh: (at: number) => `第${at * 37}天，编号${at}的船满载粮食和石油驶离了${at * 7919}城的港口，前往南方的海域。`,
  ar: (at: number) => `في اليوم ${at * 37} غادرت السفينة رقم ${at} ميناء المدينة ${at * 7919} محملة بالحبوب والنفط.`,
}

/** An article of some sentences of its own. */
const article = (language: keyof typeof sentences, from: number) =>
  Array.from({ length: 12 }, (_, at) => sentences[language](from * 100 + at)).join(' ')

function groupsOf(texts: Readonly<Record<string, string>>) {
  const found = new NearDuplicates<string>()
  for (const [id, text] of Object.entries(texts)) found.add(id, text)
  return found.groups()
}

describe('[H8] texts that are nearly the same', () => {
  it.each(['en', 'ka', 'zh', 'ar'] as const)(
    'are found whatever figure changed or sentence came, in %s',
    (language) => {
      const text = article(language, 1)
      expect(
        groupsOf({
          one: text,
          changed: text.replace('3700', '3800'),
          other: article(language, 50),
          longer: `${text} ${sentences[language](999)}`,
        }),
      ).toEqual([['one', 'changed', 'longer']])
    },
  )

  it('are none where texts are short, or share but a few sentences', () => {
    const shared = `${sentences.en(1)} ${article('en', 3)}`
    expect(groupsOf({ one: 'Yes.', two: 'Yes.', three: article('en', 7), four: shared })).toEqual([])
  })

  it('are told apart in groups, in the order in which they came', () => {
    const [one, two] = [article('en', 1), article('en', 60)]
    expect(groupsOf({ a: one, b: two, c: `${one} Yes.`, d: `${two} No.` })).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ])
  })
})
