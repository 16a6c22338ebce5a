import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeIn } from '../charsets/encode.cases.ts'
import { pages } from '../html/html.cases.ts'
import { readFiles } from '../read-batch.cases.ts'
import { mhtmlFormat } from './mhtml.ts'
import { readMessage } from './read-message.ts'

const georgian = pages.find(({ language }) => language === 'ka')
const ascii = (text: string) => new TextEncoder().encode(text)
const quoted = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x3d
    return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
    .join('')
    .replaceAll(/((?:=..|[^=]){70})/g, '$1=\r\n')

const message = (part: string, encoding: string, charset: string) =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/saved',
    'Date: Fri, 22 Mar 2024 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Boundary--x"',
    '',
    '',
    '------Boundary--x',
    `Content-Type: text/html${charset}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    part,
    '------Boundary--x',
    'Content-Type: text/css',
    '',
    'p { color: red }',
    '------Boundary--x--',
    '',
  ].join('\r\n')

describe('a page saved as one file', () => {
  it('[T1] keeps the space that stands before a soft end of a line, and drops what was added on the way', async () => {
    const saved = message('<p>Port =\r\n31 was=20  \r\nopened.</p>', 'quoted-printable', '')
    const { texts } = await readFiles([{ name: 'page.mhtml', content: saved }])
    expect([...texts.values()]).toEqual(['Port 31 was opened.'])
  })

  it('[T1] gives the text of its page, with its address and day', async () => {
    const html = georgian?.html ?? ''
    const saved = message(quoted(ascii(html)), 'quoted-printable', '')
    const { drafts, files, texts } = await readFiles([
      { name: 'page.mhtml', content: saved },
      { name: 'page.html', content: html },
    ])
    expect(files.map(({ entry }) => entry.outcome)).toEqual(['imported', 'duplicate'])
    expect(texts.size).toBe(1)
    expect(drafts[0]).toMatchObject({
      title: georgian?.title,
      url: 'https://example.org/ka/bridge',
      retrieved: { earliest: '2024-03-22' },
      decoding: { charset: 'utf-8' },
    })
  })

  it('[T1] decodes the page by the charset of its part', async () => {
    const words = '<p>Первое судно с зерном вошло в порт в ночь на четверг.'
    const bytes = encodeIn(words, 'koi8-r') ?? new Uint8Array()
    const base64 = btoa(String.fromCharCode(...bytes))
    for (const content of [
      message(base64, 'base64', '; charset="koi8-r"'),
      message(quoted(bytes), 'quoted-printable', '; charset=KOI8-R'),
    ]) {
      const { drafts } = await readFiles([{ name: 'a', content }])
      expect(drafts[0]).toMatchObject({ decoding: { charset: 'koi8-r' }, url: 'https://example.org/saved' })
      expect(drafts[0]?.firstWords).toMatch(/^Первое судно/)
    }
  })

  it('knows messages by their heads and nothing else', () => {
    const sure = (text: string) => mhtmlFormat.recognise({ name: 'a', bytes: ascii(text) })
    expect(sure(message('', '8bit', ''))).toBe(true)
    expect(sure('Note: the ships\n\nMIME-Version: 1.0\nContent-Type: text/html')).toBe(false)
    expect(sure('Title: a text\nContent-Type: text/html\n\n')).toBe(false)
  })

  it('[F2] gives an article or a reason for any message cut and mixed', () => {
    const whole = message(quoted(ascii('<p>Words')), 'quoted-printable', '; charset=utf-8')
    const piece = fc.tuple(fc.nat(whole.length), fc.nat(300)).map(([at, length]) => whole.slice(at, at + length))
    const parts = fc.array(
      fc.oneof(piece, fc.constantFrom('------Boundary--x', '\r\n', 'Content-Type: multipart/x; boundary=""\r\n')),
    )
    fc.assert(
      fc.property(parts, (pieces) => {
        const item = readMessage(ascii(whole.slice(0, 250) + pieces.join('')))
        expect('problem' in item ? item.problem.key : item.article.text).toBeTruthy()
      }),
      { numRuns: 200 },
    )
  })
})
