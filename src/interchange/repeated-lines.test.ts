import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repeatedLines, type BatchText } from './repeated-lines.ts'

const own = (name: string) => `${name} one: a line long enough to tell this article from all others of the site.`
const text = (...lines: string[]): BatchText => ({
  site: 'example.org',
  isKnownSite: true,
  text: lines.join('\n\n'),
  furniture: [],
})
const found = (texts: readonly BatchText[]) =>
  repeatedLines(texts).map((spans, at) => spans.map(({ start, end }) => texts[at]?.text.slice(start, end)))

const menu = 'Home  News   Sport'
const foot = 'Join our channel to be the first to know.'

describe('[T1] furniture learned from a batch', () => {
  it('what a site puts around three articles and more is proposed, each line whole', () => {
    const texts = ['Anna', 'Boris', 'Vera'].map((name) => text(menu, own(name), ` ${foot} `))
    expect(found(texts)).toEqual([0, 1, 2].map(() => [menu, foot]))
    expect(found(texts.slice(1))).toEqual([[], []])
  })

  it('of texts that only lie together labels are learned, no sentences', () => {
    const texts = ['Anna', 'Boris', 'Vera'].map((name) => ({ ...text(menu, own(name), foot), isKnownSite: false }))
    expect(found(texts)).toEqual([0, 1, 2].map(() => [menu]))
  })

  it('of other sites nothing is learned', () => {
    const texts = ['Anna', 'Boris', 'Vera'].map((name) => ({ ...text(menu, own(name)), site: name }))
    expect(found(texts)).toEqual([[], [], []])
  })

  it('a sentence within the text is text, however often it comes; a label is not', () => {
    const background = 'The strait has been closed to tankers since March.'
    const texts = ['Anna', 'Boris', 'Vera'].map((name) =>
      text(own(name), background, 'Read also', own(`${name}, part`)),
    )
    expect(found(texts)).toEqual([0, 1, 2].map(() => ['Read also']))
  })

  it('a paragraph at the end is furniture only where half of the site has it', () => {
    const background =
      `${'The strait has been closed to tankers since March, and prices have risen. '.repeat(3)}`.trim()
    const names = ['Anna', 'Boris', 'Vera', 'Gleb', 'Dora', 'Egon', 'Fred']
    const texts = (many: number) => names.map((name, at) => text(own(name), ...(at < many ? [background] : [])))
    expect(found(texts(3)).flat()).toEqual([])
    expect(found(texts(4)).flat()).toHaveLength(4)
  })

  it('copies of one article count once', () => {
    const versions = ['', ' Updated.', ' Corrected.'].map((more) =>
      text('Storm', own('Anna'), own('Anna, part'), `End${more}`),
    )
    expect(found(versions)).toEqual([[], [], []])
    expect(found([...versions, text('Storm', own('Boris')), text('Storm', own('Vera'))]).flat()).toEqual(
      Array(5).fill('Storm'),
    )
  })

  it('goes on behind what is known as furniture, and does not propose that again', () => {
    const known = (name: string): BatchText => ({
      ...text(`Cookies of ${name}`, foot, own(name)),
      furniture: [{ start: 0, end: `Cookies of ${name}`.length }],
    })
    expect(found([known('Anna'), known('Boris'), known('Vera')])).toEqual([0, 1, 2].map(() => [foot]))
  })

  it('never takes a whole text, and spans are lines of it in order', () => {
    expect(found([text(menu), text(menu), text(menu)])).toEqual([[], [], []])
    const line = fc.constantFrom('a', 'menu', ' b ', '', 'Some sentence.', 'Другая строка', own('X'), own('Y'))
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 8 }), { maxLength: 9 }), (articles) => {
        const texts = articles.map((lines) => text(...lines))
        for (const [at, spans] of repeatedLines(texts).entries()) {
          const whole = texts[at]?.text ?? ''
          const rest = spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), whole)
          expect(rest.trim() === '').toBe(whole.trim() === '')
          let after = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(after)
            expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end))
            after = end
          }
        }
      }),
    )
  })
})
