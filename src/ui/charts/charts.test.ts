/** Pictures as values: words that fit, axes that suit, bounds drawn as bounds, and files that hold words as they are. */
import { describe, expect, it } from 'vitest'
import type { MarkState } from '../marks/JudgementMark.tsx'
import { captionedPicture } from './captioned-picture.ts'
import { dayAxis, numberAxis } from './axis.ts'
import { fitLines } from './fit-lines.ts'
import { markShapes } from './mark-shapes.ts'
import { plain, rect, text, type Picture, type PictureElement } from './picture.ts'
import { spansPicture, type Span } from './spans-picture.ts'
import { svgText } from './svg-text.ts'
import { coversText } from './unicode-range.ts'

const measure = (words: string, size: number) => words.length * size * 0.5
const fitted = (words: string, width: number, most: number) =>
  fitLines(plain(words), width, most, 10, measure).map((line) => line.text)

describe('fitLines', () => {
  it.each([
    ['one two three', 35, 3, ['one two', 'three']],
    ['one two three', 35, 1, ['one tw…']],
    ['Donaudampfschiff', 30, 2, ['Donau…']],
    ['   ', 30, 2, ['']],
  ])('sets “%s” in %d pixels', (words, width, most, lines) => {
    expect(fitted(words, width, most)).toEqual(lines)
  })

  it('[T2] splits no grapheme', () => {
    expect(fitted('👩‍👩‍👧👩‍👩‍👧', 50, 1)).toEqual(['👩‍👩‍👧…'])
  })
})

describe('axes', () => {
  it('goes by powers of ten only where values lie far apart', () => {
    expect(numberAxis([5000, 7000], [0, 600], String).byPowers).toBe(false)
    expect(numberAxis([5000, 2_000_000], [0, 600], String).byPowers).toBe(true)
    expect(numberAxis([0, 2_000_000], [0, 600], String).byPowers).toBe(false)
  })

  it('keeps every value inside, one alone too', () => {
    for (const values of [[7000], [0], [3, 100], [5000, 2_000_000], [-4, 4]]) {
      const { place, ticks } = numberAxis(values, [100, 500], String)
      for (const value of values) {
        expect(place(value)).toBeGreaterThanOrEqual(100)
        expect(place(value)).toBeLessThanOrEqual(500)
      }
      expect(ticks.length).toBeGreaterThan(0)
    }
  })

  it('puts days in their order, whatever the time zone', () => {
    const days = ['2024-03-01', '2024-03-02', '2024-06-01'].map((one) => Date.parse(one))
    const { place, ticks } = dayAxis(days, [0, 600], (one) => new Date(one).toISOString().slice(0, 10))
    const places = days.map(place)
    expect(places.toSorted((one, other) => one - other)).toEqual(places)
    expect(ticks.length).toBeGreaterThan(1)
  })
})

describe('markShapes', () => {
  const drawn = (state: MarkState) => JSON.stringify(markShapes(state, 20, 20))
  const states: readonly MarkState[] = [
    { kind: 'agrees', withFacets: false },
    { kind: 'agrees', withFacets: true },
    { kind: 'differs' },
    { kind: 'unclear' },
    { kind: 'split' },
    { kind: 'notAsked' },
    { kind: 'notAssessed', waiting: 0 },
    { kind: 'notAssessed', waiting: 2 },
    ...(['available', 'predates', 'superseded', 'otherSubject', 'undecided', null] as const).map(
      (reason): MarkState => ({ kind: 'omits', reason }),
    ),
  ]

  it('[C3] draws every state another way, without its colours too', () => {
    const uncoloured = states.map((state) =>
      drawn(state).replaceAll(/"(agrees|differs|unclear|omits)(-wash)?"/g, '"x"'),
    )
    expect(new Set(uncoloured).size).toBe(states.length)
    expect(markShapes({ kind: 'notAsked' }, 20, 20)).toEqual([])
  })
})

describe('spansPicture', () => {
  const span = (fields: Partial<Span>): Span => ({
    from: 10,
    to: 10,
    approximate: false,
    ink: 'ink',
    title: 't',
    ...fields,
  })
  const paths = (fields: Partial<Span>) => {
    const { elements } = spansPicture(
      {
        rows: [{ head: { words: plain('a'), remark: null }, spans: [span(fields)], says: null }],
        axis: (range) => numberAxis([0, 20], range, String),
        reference: null,
      },
      { width: 900, measure },
    )
    const [group] = elements.filter(({ tag }) => tag === 'g')
    const inside: PictureElement['content'] = group?.content ?? []
    return typeof inside === 'string' ? [] : inside.filter(({ tag }) => tag === 'path')
  }

  it('[C7] draws one value as a point, hollow where it is “about”', () => {
    expect(paths({}).map(({ fill }) => fill)).toEqual(['ink'])
    expect(paths({ approximate: true }).map(({ fill }) => fill)).toEqual(['sheet'])
  })

  it('[C7] draws an open end as an arrow at the edge, never as a point or as a cap', () => {
    const closed = paths({ from: 5, to: 10 }).map(({ attributes }) => String(attributes['d']).split('L').length)
    const open = paths({ from: 5, to: null }).map(({ attributes }) => String(attributes['d']).split('L').length)
    expect(closed).toEqual([2, 2, 2])
    expect(open).toEqual([2, 2, 3])
  })
})

describe('captionedPicture', () => {
  const drawn: Picture = { width: 200, height: 50, elements: [rect(0, 0, 200, 50, { fill: 'ink' })] }
  const long = 'one two three four five six seven eight nine ten'.repeat(3)
  const captioned = captionedPicture(
    drawn,
    { title: 'Agreement: Harbour', above: ['All claims.', long], below: ['Made on 1 Mar 2024.'] },
    { width: 900, measure },
  )
  const lines = captioned.elements.filter(({ tag }) => tag === 'text')
  const y = ({ attributes }: PictureElement) => Number(attributes['y'])

  it('says all its words, in lines that fit and none on the drawing', () => {
    const said = lines.map(({ content }) => (typeof content === 'string' ? content : ''))
    expect(said.join(' ')).toBe(`Agreement: Harbour All claims. ${long} Made on 1 Mar 2024.`)
    for (const line of said) expect(measure(line, 12)).toBeLessThanOrEqual(200)
    const [picture] = captioned.elements.filter(({ tag }) => tag === 'g')
    const top = picture?.down ?? 0
    for (const line of lines) expect(y(line) < top || y(line) > top + drawn.height).toBe(true)
    expect(Math.max(...lines.map(y))).toBeLessThan(captioned.height)
  })

  it('stands lower in the file, too', () => {
    const file = svgText(captioned, { title: 't', colourOf: String, fontFaces: '', fontFamily: 'Sans', lang: 'en' })
    expect(file).toMatch(/<g transform="translate\(0 [\d.]+\)"><rect x="0" y="0"/)
  })
})

describe('svgText', () => {
  const picture = (elements: Picture['elements']): Picture => ({ width: 10, height: 20, elements })
  const written = (elements: Picture['elements'], title = 't') =>
    svgText(picture(elements), {
      title,
      colourOf: (ink) => `#${ink.length}`,
      fontFaces: '',
      fontFamily: 'Sans',
      lang: 'en',
    })

  it('[P1] holds words as words: nothing in them becomes an element', () => {
    const file = written([text(1, 2, plain('</text><script>alert("1")</script> & var(--ink)'))], '<b>"&')
    expect(file).not.toContain('<script')
    expect(file).not.toContain('<b>')
    expect(file).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; var(--ink)')
  })

  it('[T5] gives words their own language and direction, at the side that was asked for', () => {
    const file = written([text(1, 2, { text: 'ميناء', lang: 'ar', dir: 'rtl' }, { to: 'left' })])
    expect(file).toContain('xml:lang="ar"')
    expect(file).toContain('direction="rtl"')
    expect(file).toContain('text-anchor="end"')
  })

  it('has its colours in it, and no character that XML forbids', () => {
    const file = written([
      rect(0, 0, 5, 5, { fill: 'ink', stroke: 'line', dash: '1 2' }),
      text(0, 0, plain('a\u0000b\uD800')),
    ])
    expect(file).not.toContain('var(')
    expect(file).toContain('fill="#3"')
    expect(file).toContain('stroke-dasharray="1 2"')
    expect(file).toContain('a\uFFFDb\uFFFD')
    expect(file).not.toContain('style=')
  })
})

describe('coversText', () => {
  it.each([
    ['U+0000-00FF, U+0131', 'abc', true],
    ['U+0400-045F', 'abc', false],
    ['U+0400-045F', 'abc ж', true],
    ['U+4??', 'ж', true],
    ['U+131', 'ı', true],
    ['U+0000-00FF', ' \u00A0', false],
    ['', 'abc', true],
  ])('%s for “%s”: %s', (range, words, expected) => {
    expect(coversText(range, words)).toBe(expected)
  })
})
