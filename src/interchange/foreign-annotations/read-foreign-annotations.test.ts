import { describe, expect, it } from 'vitest'
import type { JsonValue } from '#domain/json.ts'
import { dialects } from './dialects.ts'
import { readForeignAnnotations, readForeignText } from './read-foreign-annotations.ts'

const quote = { type: 'TextQuoteSelector', exact: '7000 containers', prefix: 'about ', suffix: ' since' }
const position = { type: 'TextPositionSelector', start: 10, end: 25 }
const target = { source: 'https://example.org/a', selector: [position, quote] }

const first = (value: JsonValue) => {
  const { annotations } = readForeignAnnotations(value)
  const [annotation] = annotations
  if (!annotation) throw new Error('nothing was read')
  return annotation
}

describe('Web Annotations', () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:1',
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-11-20T10:00:00Z',
    modified: '2026-11-21T10:00:00Z',
    creator: { id: 'https://example.org/nino', type: 'Person', name: 'Nino', email: 'x' },
    body: [
      { type: 'TextualBody', value: 'Doubtful', purpose: 'commenting', format: 'text/plain', language: 'en' },
      { type: 'TextualBody', value: 'figure', purpose: 'tagging' },
      { type: 'SpecificResource', source: 'urn:uuid:claim', purpose: 'linking' },
      { type: 'Video', id: 'https://example.org/v', accessibility: 'captions' },
    ],
    target: { ...target, state: { type: 'TimeState', sourceDate: '2026-11-20T10:00:00Z' } },
    'ext:weight': 3,
  }

  it('[F1] takes apart what is known and keeps the rest word for word', () => {
    expect(first(annotation)).toEqual({
      id: 'urn:uuid:1',
      path: '$',
      motivations: ['commenting'],
      targets: [
        {
          source: { address: 'https://example.org/a', via: null, language: null },
          selection: {
            quote: { exact: '7000 containers', prefix: 'about ', suffix: ' since' },
            position: { start: 10, end: 25 },
            refined: null,
          },
          rest: { state: { type: 'TimeState', sourceDate: '2026-11-20T10:00:00Z' } },
        },
      ],
      comments: [{ text: 'Doubtful', purpose: 'commenting', language: 'en' }],
      tags: ['figure'],
      links: ['urn:uuid:claim', 'https://example.org/v'],
      creator: { id: 'https://example.org/nino', name: 'Nino', rest: { email: 'x' } },
      created: '2026-11-20T10:00:00Z',
      rest: {
        modified: '2026-11-21T10:00:00Z',
        'ext:weight': 3,
        body: [{ type: 'Video', id: 'https://example.org/v', accessibility: 'captions' }],
      },
    })
  })

  it.each<[string, JsonValue, readonly string[]]>([
    ['one alone', { type: 'Annotation', target }, ['$']],
    ['a bare list', [{ target }, { target }], ['$[0]', '$[1]']],
    ['a page', { type: 'AnnotationPage', items: [{ target }] }, ['$.items[0]']],
    [
      'a collection with its pages in it',
      {
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', items: [{ target }], next: { items: [{ target }] } },
      },
      ['$.first.items[0]', '$.first.next.items[0]'],
    ],
    ['a graph', { '@graph': [{ target }] }, ['$["@graph"][0]']],
  ])('reads %s', (_name, value, paths) => {
    const { annotations, problems } = readForeignAnnotations(value)
    expect(annotations.map(({ path }) => path)).toEqual(paths)
    expect(problems).toEqual([])
  })

  it('reads strings, single values and lists alike', () => {
    expect(first({ bodyValue: 'Why?', target })).toMatchObject({ comments: [{ text: 'Why?' }], id: null })
    expect(first({ body: 'https://example.org/x', target })).toMatchObject({ links: ['https://example.org/x'] })
    expect(first({ body: 'no address', target })).toMatchObject({ comments: [{ text: 'no address' }] })
    expect(
      first({ target: [{ source: { id: 'ni:///x', via: 'https://e.org', language: 'ka' }, selector: quote }] }),
    ).toMatchObject({
      targets: [
        { source: { address: 'ni:///x', via: 'https://e.org', language: 'ka' }, selection: { position: null } },
      ],
    })
    expect(first({ id: 'no scheme', creator: 'acct:nino@example.org', target: [target, target] })).toMatchObject({
      id: 'no scheme',
      creator: { id: 'acct:nino@example.org', name: null },
      targets: [{}, {}],
    })
  })

  it('follows what refines a selector, and drops positions within what is not known', () => {
    const refined = first({ target: { selector: { ...quote, refinedBy: position } } }).targets[0]?.selection.refined
    expect(refined).toEqual({ quote: null, position: { start: 10, end: 25 }, refined: null })
    const css = { type: 'CssSelector', value: 'p', refinedBy: { ...position, refinedBy: quote } }
    expect(first({ target: { selector: css } }).targets[0]).toMatchObject({
      selection: { position: null, quote: { exact: '7000 containers' } },
      rest: { selector: [css] },
    })
  })

  it('[F2] says where and why something cannot be used, and reads the rest', () => {
    const { annotations, problems } = readForeignAnnotations([
      { target },
      7,
      { type: 'Annotation' },
      { type: 'Annotation', target: 'https://example.org/whole' },
      { target: { selector: { type: 'FragmentSelector', value: '#p1' } } },
      { target: { selector: { type: 'TextPositionSelector', start: 9, end: -1 } } },
    ])
    expect(annotations).toHaveLength(1)
    expect(problems).toEqual([
      { reason: 'notAnAnnotation', path: '$[1]' },
      { reason: 'noTarget', path: '$[2]' },
      { reason: 'wholeText', path: '$[3]' },
      { reason: 'noStretch', path: '$[4]' },
      { reason: 'badOffsets', path: '$[5]' },
    ])
    const elsewhere = { items: [{ target }], next: 'https://example.org/page2' }
    expect(readForeignAnnotations(elsewhere).problems).toEqual([{ reason: 'pageElsewhere', path: '$.next' }])
  })
})

describe('other tools', () => {
  const row = {
    id: 'Rb1',
    user: 'acct:nino@hypothes.is',
    user_info: { display_name: 'Nino B.' },
    created: '2026-01-01T00:00:00Z',
    uri: 'https://example.org/a',
    text: 'Doubtful',
    tags: ['figure'],
    group: '__world__',
    target: [
      { source: 'https://example.org/a', selector: [{ type: 'RangeSelector', startOffset: 4 }, position, quote] },
    ],
  }

  it.each(['annotations', 'rows'])('reads Hypothesis, in a file and as an answer (%s)', (name) => {
    const reading = readForeignAnnotations({ [name]: [row, { ...row, target: [{ source: row.uri }] }] })
    expect(reading).toMatchObject({ dialect: 'hypothesis', problems: [{ reason: 'wholeText', path: `$.${name}[1]` }] })
    expect(reading.annotations).toMatchObject([
      {
        id: 'Rb1',
        creator: { id: 'acct:nino@hypothes.is', name: 'Nino B.' },
        comments: [{ text: 'Doubtful' }],
        tags: ['figure'],
        rest: { group: '__world__', uri: 'https://example.org/a' },
        targets: [{ rest: { selector: [{ type: 'RangeSelector', startOffset: 4 }] } }],
      },
    ])
  })

  it('[T2] tells Recogito and INCEpTION from others, and the unit of each stands in one table', () => {
    const recogito = { id: '3f2b9c1e-0d1a-4c3b-9f59-2b1d3c4e5f60', body: [], target: { selector: [quote, position] } }
    expect(readForeignAnnotations([recogito]).dialect).toBe('recogito')
    // Its older editor, and its server.
    expect(readForeignAnnotations([{ ...recogito, id: `#${recogito.id}` }]).dialect).toBe('recogito')
    for (const generator of ['https://recogito.example.org/', { type: 'Software', name: 'Recogito' }])
      expect(readForeignAnnotations([{ ...recogito, id: 'https://x.org/1', generator }]).dialect).toBe('recogito')
    expect(readForeignAnnotations([{ ...recogito, id: '#1' }]).dialect).toBe('inception')
    expect([dialects.webAnnotation.unit, dialects.hypothesis.unit, dialects.recogito.unit]).toEqual([
      'codePoint',
      'utf16',
      'utf16',
    ])
  })

  it('[F4] takes who wrote the bodies for the creator where they are one, as on the server of Recogito', () => {
    const by = (...creators: readonly string[]) =>
      first({ target, body: creators.map((creator) => ({ type: 'TextualBody', value: 'x', creator })) })
    const [nino, other] = ['https://recogito.example.org/nino', 'https://recogito.example.org/bo']
    expect(by(nino, nino).creator).toEqual({ id: nino, name: null, rest: null })
    expect(by(nino, nino).rest).toMatchObject({ body: [{ creator: nino }, { creator: nino }] })
    expect(by(nino, other).creator).toBeNull()
  })

  it('[F2] reads the positions of INCEpTION, which have no type, and says what its relations are', () => {
    const spans = ['#12', '#13'].map((id) => ({
      id,
      type: 'Annotation',
      target: [{ selector: [{ start: 4, end: 9 }] }],
    }))
    const relation = { id: '#14', type: 'Annotation', motivation: 'linking', target: [{ id: '#12' }, { id: '#13' }] }
    const { annotations, problems } = readForeignAnnotations([...spans, relation])
    expect(annotations.map(({ targets }) => targets)).toEqual(
      Array(2).fill([
        expect.objectContaining({
          selection: { quote: null, position: { start: 4, end: 9 }, refined: null },
          rest: null,
        }),
      ]),
    )
    expect(problems).toEqual([{ reason: 'ofAnnotations', path: '$[2]' }])
  })

  it('reads Label Studio and doccano, with lines too', () => {
    const value = { start: 28, end: 44, text: '7000 containers', labels: ['Claim'] }
    const task = {
      id: 1,
      data: { text: 'x' },
      annotations: [{ completed_by: 4, result: [{ id: 'a', type: 'labels', value }] }],
    }
    expect(readForeignAnnotations([task])).toMatchObject({
      dialect: 'labelStudio',
      annotations: [{ tags: ['Claim'], creator: { id: 'label-studio:user:4' }, path: '$[0].annotations[0].result[0]' }],
    })
    const lines =
      '{"id":1,"text":"Kirby said","entities":[{"start_offset":0,"end_offset":5,"label":"PER"}]}\n{"id":2,"text":"No 😀 aa","label":[[0,2,"X"],[5,6,"Y"],[3,5,"Z"]]}\n'
    expect(readForeignText(lines)).toMatchObject({
      dialect: 'doccano',
      annotations: [
        { tags: ['PER'], targets: [{ selection: { quote: { exact: 'Kirby', suffix: ' said' } } }] },
        { tags: ['X'], targets: [{ selection: { quote: { exact: 'No' }, position: { start: 0, end: 2 } } }] },
        // Behind a character of two units the unit makes a difference, and nothing says which it is.
        { tags: ['Y'], targets: [{ selection: { quote: null } }] },
        { tags: ['Z'], targets: [{ selection: { quote: null } }] },
      ],
    })
  })
})

describe('[F2] hostile files end in a message', () => {
  it.each<[string, string, unknown]>([
    ['cut off', '{"items": [{"target', { refused: { key: 'badJson' } }],
    ['nested deep', '['.repeat(100_000), { refused: { key: 'deepJson' } }],
    ['no JSON', '<html>', { refused: { key: 'badJson' } }],
    ['a number', '7', { problems: [{ reason: 'nothingKnown', path: '$' }] }],
    ['nothing', 'null', { problems: [{ reason: 'nothingKnown', path: '$' }] }],
    ['articles', '[{"text": "words"}]', { problems: [{ reason: 'nothingKnown', path: '$' }] }],
    [
      'parts that are no parts',
      '{"type":"Annotation","target":[[],null,7,{"selector":[null,"x",{"type":[]}]}],"body":[null,[[]],7]}',
      { annotations: [], problems: [{ path: '$' }] },
    ],
  ])('%s', (_name, text, outcome) => {
    expect(readForeignText(text)).toMatchObject(outcome as object)
  })

  it('takes names of inherited things for what they are', () => {
    const text = `{"__proto__":{"polluted":true},"constructor":1,"target":${JSON.stringify(target)}}`
    const reading = readForeignText(text)
    if ('refused' in reading) throw new Error('refused')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(Object.keys(reading.annotations[0]?.rest ?? {})).toEqual(['__proto__', 'constructor'])
  })

  it('reads a hundred thousand', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({ id: `urn:x:${index}`, target }))
    expect(readForeignAnnotations({ items }).annotations).toHaveLength(100_000)
  })
})
