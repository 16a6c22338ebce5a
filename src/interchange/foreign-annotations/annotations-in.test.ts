import { describe, expect, it } from 'vitest'
import type { AnnotationHome, HomeText } from '#domain/annotation-reader.ts'
import { asId, type ClaimId } from '#domain/ids.ts'
import type { JsonValue } from '#domain/json.ts'
import { textAddress, textHash } from '../text-hash.ts'
import { stableAddress } from '../published/stable-address.ts'
import { AnnotationsIn } from './annotations-in.ts'
import { readForeignAnnotations } from './read-foreign-annotations.ts'

const english = '😀 Russia got about 7000 containers since 2023, Kirby said. He named no port.'
const serbian = 'Русија је добила око 6700 контејнера од 2023, рекао је Кирби.'

function homeOf(...texts: readonly (readonly [name: string, text: string, url: string | null])[]): AnnotationHome {
  const rows = texts.map(([name, text, url]): HomeText & { readonly text: string } => ({
    article: asId(name),
    revision: asId(`${name}-1`),
    textHash: textHash(text),
    language: 'en',
    url,
    isCurrent: true,
    text,
  }))
  return {
    texts: rows,
    claims: [asId<ClaimId>('k')],
    readTexts: (hashes) =>
      Promise.resolve(
        rows.filter(({ textHash: hash }) => hashes.includes(hash)).map(({ textHash: hash, text }) => ({ hash, text })),
      ),
  }
}

const home = homeOf(['a', english, 'https://example.org/a#top'], ['b', serbian, null])

async function bring(value: JsonValue, into = home): Promise<AnnotationsIn> {
  const found = new AnnotationsIn(readForeignAnnotations(value), into)
  await found.find(() => undefined)
  return found
}

const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact })
const about = (source: JsonValue, exact: string) => ({ target: { source, selector: quote(exact) } })

describe('knowing the article', () => {
  it.each<[string, JsonValue, string | null, string | null]>([
    ['the hash of its text', about(textAddress(textHash(serbian)), '6700'), 'b', 'text'],
    [
      'its address, without what points into the page',
      about('https://example.org/a#:~:text=x', '7000'),
      'a',
      'address',
    ],
    ['the address it is a copy of', about({ id: 'file:///x', via: 'https://example.org/a' }, '7000'), 'a', 'address'],
    ['its quotes', about('file:///x', '6700 контејнера'), 'b', 'quotes'],
    ['nothing, where they stand in several', about('file:///x', '2023'), null, null],
    ['nothing, where they stand nowhere', about('file:///x', 'nowhere'), null, null],
  ])('by %s', async (_name, annotation, article, by) => {
    expect((await bring(annotation)).brief.sources).toMatchObject([{ article, by }])
  })

  it('leaves to a person which of two articles with one address it is, and takes what they say', async () => {
    const two = homeOf(['a', english, 'https://example.org/a'], ['b', serbian, 'https://example.org/a'])
    const found = await bring(about('https://example.org/a', '2023'), two)
    expect(found.items).toMatchObject([{ outcome: 'noArticle', passages: [] }])
    await found.choose(0, asId('b'))
    expect(found.brief.sources).toMatchObject([{ article: 'b', by: 'person' }])
    expect(found.items).toMatchObject([{ outcome: 'exact', passages: [{ revision: 'b-1' }] }])
  })
})

describe('what comes of an annotation', () => {
  const whole = {
    id: 'urn:uuid:0f9a4c1e-0000-4000-8000-000000000001',
    created: '2026-11-20T12:00:00+02:00',
    creator: { id: 'acct:nino@example.org', name: 'Nino' },
    body: [
      { type: 'TextualBody', value: 'Doubtful' },
      { type: 'SpecificResource', source: stableAddress('k'), purpose: 'linking' },
    ],
    target: {
      source: { id: textAddress(textHash(english)), language: 'sr' },
      selector: [{ type: 'TextPositionSelector', start: 19, end: 34 }, quote('7000 containers')],
    },
  }

  it('[T2] [T3] [T5] [F4] is a passage with quote, language, creator, time and claims', async () => {
    const [item] = (await bring(whole)).items
    expect(item).toMatchObject({ outcome: 'exact', path: '$', quote: '7000 containers' })
    expect(item?.passages).toMatchObject([
      {
        revision: 'a-1',
        position: { start: 20, end: 35, quote: '7000 containers', prefix: '😀 Russia got about ' },
        splitsGrapheme: false,
        language: { tag: 'sr', basis: 'declared' },
        creator: { name: 'Nino', id: 'acct:nino@example.org' },
        at: '2026-11-20T10:00:00.000Z',
        claims: ['k'],
        annotation: { id: whole.id, comments: [{ text: 'Doubtful' }] },
      },
    ])
  })

  it('[F4] is the same row and the same person each time, whatever they are called', async () => {
    const [one] = (await bring(whole)).items
    const [other] = (await bring({ ...whole, creator: { ...whole.creator, name: 'N.' } })).items
    expect(other?.passages[0]?.id).toBe(one?.passages[0]?.id)
    expect(other?.passages[0]?.creator?.analyst).toBe(one?.passages[0]?.creator?.analyst)
    const mine = { ...whole, creator: { id: stableAddress('0f9a4c1e-0000-4000-8000-00000000000a'), name: 'Ana' } }
    expect((await bring(mine)).items[0]?.passages[0]?.creator?.analyst).toBe('0f9a4c1e-0000-4000-8000-00000000000a')
  })

  it('[T2] is flagged where it splits a character', async () => {
    const target = { source: 'https://example.org/a', selector: { type: 'TextPositionSelector', start: 1, end: 4 } }
    const row = { uri: 'https://example.org/a', target: [target] }
    expect((await bring({ rows: [row] })).items).toMatchObject([
      { outcome: 'exact', passages: [{ splitsGrapheme: true, position: { start: 1 } }] },
    ])
  })

  it('tells each of several targets apart, and those that cannot be found', async () => {
    const found = await bring({
      id: 'urn:x:1',
      target: [about('https://example.org/a', '7000').target, about('https://example.org/a', '6700').target],
    })
    expect(found.items).toMatchObject([
      { outcome: 'exact', target: 0 },
      { outcome: 'lost', target: 1, passages: [] },
    ])
  })

  it('says how far it is', async () => {
    const items = Array.from({ length: 1200 }, () => about('https://example.org/a', '7000'))
    const told: number[][] = []
    await new AnnotationsIn(readForeignAnnotations({ items }), home).find((...progress) => void told.push(progress))
    expect(told).toEqual([
      [500, 1200],
      [1000, 1200],
      [1200, 1200],
    ])
  })
})
