/**
 * The little story of the published examples, in invented words: a bridge, three reports on its lamps, one claim. One report agrees, one
 * says another number (behind a character of two code units), one leaves it out.
 */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { SampleArticle, SampleFile } from '../sample/sample-shape.ts'

function day(date: string): DateBounds {
  return { earliest: date, latest: date, approximate: false, basis: 'metadata', snippet: null }
}

function article(
  key: string,
  fields: Partial<SampleArticle> & Pick<SampleArticle, 'language' | 'outlet' | 'text'>,
): SampleArticle {
  return {
    key,
    file: `${key}.txt`,
    author: null,
    url: `https://${key}.example.org/bridge`,
    published: day('2025-05-04'),
    retrieved: day('2025-05-09'),
    title: null,
    titleBasis: null,
    readWhole: true,
    tags: [],
    note: '',
    derivation: null,
    regions: [],
    glosses: [],
    ...fields,
  }
}

const english = 'Forty lamps burn on the new bridge of Brindelmoor.'
const serbian = 'На новом мосту у Бринделмору гори тридесет светиљки.'
const cell = { claim: 'lamps', article: 'morning-heron' }
const basis = { read: 'whole', medium: 'original' } as const
const rest = { omission: null, question: null, note: '', confidence: 'high', facets: [], statedValue: null } as const

export const exampleStory: SampleFile = {
  format: 'variorum-sample',
  version: 1,
  project: {
    name: 'The bridge of Brindelmoor',
    analyst: { name: 'Orla Wick', languagesRead: ['en', 'de'], glossLanguage: 'en' },
  },
  opening: { difference: cell, omission: cell, waiting: cell },
  stories: [
    {
      key: 'bridge',
      name: 'The new bridge',
      note: '',
      sourceDocument: null,
      versions: ['morning-heron', 'glasnik', 'uferblatt'],
      claims: ['lamps'],
    },
  ],
  sources: [],
  aliases: [],
  articles: [
    article('morning-heron', { language: 'en', outlet: 'The Morning Heron', text: `${english}\n\nThe ferry rests.` }),
    article('glasnik', {
      language: 'sr-Cyrl',
      outlet: 'Бринделморски гласник',
      text: `🌉 ${serbian}`,
      glosses: [{ quote: serbian, occurrence: 0, text: 'On the new bridge in Brindelmoor burn thirty lamps.' }],
    }),
    article('uferblatt', {
      language: 'de',
      outlet: 'Uferblatt',
      text: 'Brindelmoor feiert seine Brücke. Die Fähre ruht.',
    }),
  ],
  claims: [
    {
      key: 'lamps',
      wording: 'Forty lamps burn on the new bridge of Brindelmoor.',
      language: 'en',
      type: 'quantity',
      quantity: { value: 40, upTo: null, unit: 'lamps', comparator: 'exactly' },
      time: { earliest: null, latest: '2025-05-04', approximate: false, basis: 'inferred', snippet: null },
      firstSaid: null,
      actors: ['Brindelmoor'],
      polarity: 'affirmed',
      aboutSaying: false,
      note: '',
      madeFrom: 'morning-heron',
    },
  ],
  relations: [],
  cells: [
    {
      ...cell,
      mentions: [{ quote: english, occurrence: 0, role: 'supports', speaker: null }],
      assessment: { ...rest, judgement: 'agrees', basis },
    },
    {
      claim: 'lamps',
      article: 'glasnik',
      mentions: [{ quote: 'тридесет светиљки', occurrence: 0, role: 'supports', speaker: null }],
      assessment: {
        ...rest,
        judgement: 'differs',
        facets: [{ facet: 'quantity', truthConditional: true, stated: 'тридесет', detail: 'thirty, not forty' }],
        statedValue: '30',
        basis: { read: 'whole', medium: 'gloss' },
      },
    },
    {
      claim: 'lamps',
      article: 'uferblatt',
      mentions: [],
      assessment: {
        ...rest,
        judgement: 'omits',
        omission: { reason: 'available', reference: { article: 'morning-heron', quote: english, occurrence: 0 } },
        basis,
      },
    },
  ],
}
