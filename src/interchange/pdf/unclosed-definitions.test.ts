import { afterAll, describe, expect, it } from 'vitest'
import { platformAsItWas } from '#test/platform-as-it-was.ts'
import { lines, pdfOf } from './pdf.cases.ts'
import { readPdf } from './read-pdf.ts'
import { withoutUnclosedDefinitions } from './unclosed-definitions.ts'

afterAll(platformAsItWas())

const whole = new TextDecoder().decode(pdfOf([lines(50, 700, ['The harbour is open', 'again since Friday'])]))

/** A damaged file: the table is not where it is said to be, and before it stands what was written over and over. */
function damaged(definition: string, times: number): Uint8Array {
  const repeated = `\n${definition}\n`.repeat(times)
  const text = whole.replace(/xref\n0/, () => `${repeated}xref\n0`).replace(/startxref\n\d+/, 'startxref\n7')
  return new TextEncoder().encode(text)
}

const filling = 'BT (words of the page) Tj ET '.repeat(80)
const unclosed = `3 0 obj\n<< /Type /Font /Widths [ 1 2 ${filling}`

function headsIn(bytes: Uint8Array): number {
  return new TextDecoder().decode(bytes).split('3 0 obj').length - 1
}

describe('a PDF whose objects are defined again and again', () => {
  it('[F2] is handed on without the heads of those that are never closed, and else as it is', () => {
    const file = damaged(unclosed, 200)
    const given = withoutUnclosedDefinitions(file)
    expect(headsIn(file)).toBe(201)
    expect(headsIn(given)).toBe(1)
    const text = new TextDecoder().decode(file)
    const [own = '', ...others] = text.split('3 0 obj')
    const expected = `${own}3 0 obj${others.join(' '.repeat('3 0 obj'.length))}`
    expect(new TextDecoder().decode(given)).toBe(expected)
  })

  it.each(['<<', '[', '('])('[F2] is not closed where it opens %s', (sign) => {
    const definition = `3 0 obj\n${sign} ${filling.replaceAll(/[()]/g, '')}`
    expect(headsIn(withoutUnclosedDefinitions(damaged(definition, 200)))).toBe(1)
  })

  it('[T1] is read as it would be with a few of them', async () => {
    const few = await readPdf(damaged(unclosed, 3))
    const many = await readPdf(damaged(unclosed, 200))
    expect('article' in few ? few.article.text : '').toContain('again since Friday')
    expect(many).toEqual(few)
  })

  it.each([
    ['closed', `3 0 obj\n<< /Type /Font /Note (${filling.replaceAll(/[()]/g, '')}) >>\nendobj`],
    ['closed before data of any bytes', `3 0 obj\n<< /Length 1 >>\nstream\n<< ( [ ${filling}\nendstream\nendobj`],
    ['of objects of their own', ''],
    ['words that only look like them', `object 3 0 objects << [ ${filling} 30 objx << [`],
  ])('[F2] is handed on as it is where they are %s', (_, definition) => {
    const own = Array.from({ length: 200 }, (__, at) => `${at + 50} 0 obj\n<< [ ${filling}`).join('\n')
    const file = damaged(definition === '' ? own : definition, definition === '' ? 1 : 200)
    expect(withoutUnclosedDefinitions(file)).toEqual(file)
  })

  it('[F2] is handed on as it is where there are few, or little to read', () => {
    for (const file of [damaged(unclosed, 20), damaged('3 0 obj << [', 200)])
      expect(withoutUnclosedDefinitions(file)).toEqual(file)
  })

  it('is handed on as a copy, which the library may take', () => {
    const file = damaged(unclosed, 1)
    expect(withoutUnclosedDefinitions(file)).not.toBe(file)
  })
})
