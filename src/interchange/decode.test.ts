import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, type DecodedText } from './decode.ts'
import { encodeIn } from './charsets/encode.cases.ts'
import { brokenPlaces } from './charsets/broken-utf8.ts'
import { codePages, russian } from './decode.cases.ts'

function decoded(bytes: readonly number[] | Uint8Array): DecodedText {
  const result = decode(Uint8Array.from(bytes))
  if ('refused' in result) throw new Error(`refused: ${result.refused.key}`)
  return result
}

function refusal(bytes: readonly number[] | Uint8Array): string {
  const result = decode(Uint8Array.from(bytes))
  return 'refused' in result ? result.refused.key : 'taken'
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) =>
  [...text].flatMap((_, index) => [text.charCodeAt(index) & 0xff, text.charCodeAt(index) >> 8])

describe('decode', () => {
  it('[T1] strips a byte order mark and records it', () => {
    expect(decoded([0xef, 0xbb, 0xbf, ...utf8('აბგ')])).toMatchObject({
      text: 'აბგ',
      charset: 'utf-8',
      byteOrderMark: true,
      repair: null,
    })
    expect(decoded([0xff, 0xfe, ...utf16le('Киев')])).toMatchObject({
      text: 'Киев',
      charset: 'utf-16le',
      byteOrderMark: true,
    })
    expect(decoded([0xfe, 0xff, 0x04, 0x1a])).toMatchObject({ text: 'К', charset: 'utf-16be', byteOrderMark: true })
  })

  it('[T1] turns CRLF into LF and records it, and a lone CR only where there is no LF', () => {
    expect(decoded(utf8('a\r\nb'))).toMatchObject({ text: 'a\nb', lineEndsChanged: true })
    expect(decoded(utf8('a\rb'))).toMatchObject({ text: 'a\nb', lineEndsChanged: true })
    expect(decoded(utf8('a\rb\nc'))).toMatchObject({ text: 'a\rb\nc', lineEndsChanged: false })
    expect(decoded(utf8('a\nb'))).toMatchObject({ lineEndsChanged: false })
  })

  it('[T1] changes nothing else of any text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\r') && !text.startsWith('\ufeff'))
        const result = decode(utf8(text))
        if (!('refused' in result)) expect(result.text).toBe(text)
      }),
    )
  })

  it('[F2] reads Kazakh in the charset that browsers do not know, guessed or declared under any of its names', () => {
    const text = 'Қазақстанда үш өзен үстінен көпір салынды, деп хабарлады әкімдік. Құны – 5 млн теңге.'
    const bytes = encodeIn(text, 'kz-1048') ?? []
    // By the table of the standard, not by the one under test.
    expect(Array.from(bytes.slice(0, 9))).toEqual([0x8d, 0xe0, 0xe7, 0xe0, 0x9d, 0xf1, 0xf2, 0xe0, 0xed])
    expect(decoded(bytes)).toMatchObject({ text, charset: 'kz-1048', repair: { key: 'guessedCharset' } })
    for (const label of ['KZ-1048', 'STRK1048-2002', 'RK1048']) {
      const page = `<meta charset="${label}">${text}`
      expect(decoded(encodeIn(page, 'kz-1048') ?? [])).toMatchObject({ text: page, charset: 'kz-1048', repair: null })
    }
    const high = Uint8Array.from([
      0x9d, 0x9e, 0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xba, 0xbc, 0xbd, 0xbe, 0xbf,
    ])
    expect(decode(high, { chosen: 'kz-1048' })).toMatchObject({ text: 'қһҰұӘӨҒҮІіөғәҢңү' })
  })

  it('[F2] reads the older charset of Cyrillic letters of Asia, guessed or declared under any of its names', () => {
    const text = 'Қазақстанда үш өзен үстінен көпір салынды, деп хабарлады әкімдік. Құны – 5 млн теңге.'
    const bytes = encodeIn(text, 'ptcp154') ?? []
    // By the table that was registered for it, not by the one under test.
    expect(Array.from(bytes.slice(0, 12))).toEqual([
      0x8d, 0xe0, 0xe7, 0xe0, 0x9d, 0xf1, 0xf2, 0xe0, 0xed, 0xe4, 0xe0, 0x20,
    ])
    expect(decoded(bytes)).toMatchObject({ text, charset: 'ptcp154', repair: { key: 'guessedCharset' } })
    for (const label of ['PTCP154', 'csPTCP154', 'PT154', 'Cyrillic-Asian']) {
      const page = `<meta charset="${label}">${text}`
      expect(decoded(encodeIn(page, 'ptcp154') ?? [])).toMatchObject({ text: page, charset: 'ptcp154', repair: null })
    }
    const upper = Uint8Array.from({ length: 64 }, (_, at) => 0x80 + at)
    expect(decode(upper, { chosen: 'ptcp154' })).toMatchObject({
      text: 'ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ',
    })
  })

  it.each([
    '政府周三批准了明年的预算草案。财政部长表示，赤字将低于去年。',
    '政府は水曜日、来年度の予算案を承認した。財務大臣は、赤字は少なくなると述べた。',
    '정부는 수요일 내년도 예산안을 승인했다. 재무장관은 적자가 줄어들 것이라고 말했다.',
  ])('[F2] reads UTF-16 of wide characters without a mark, in either order: %s', (text) => {
    const little = Uint8Array.from(
      Array.from(text, (one) => one.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8]),
    )
    const big = little.map((_, at) => little[at ^ 1] ?? 0)
    expect(decoded(little)).toMatchObject({ text, charset: 'utf-16le', repair: { key: 'guessedCharset' } })
    expect(decoded(big)).toMatchObject({ text, charset: 'utf-16be', repair: { key: 'guessedCharset' } })
  })

  it.each(codePages)('[F2] guesses $charset and says so', ({ bytes, charset, text }) => {
    expect(decoded(bytes)).toMatchObject({ text, charset, repair: { key: 'guessedCharset', params: { charset } } })
  })

  it('[T1] takes the charset that a page or an XML file declares', () => {
    const words = 'Ďábel ve věži: šest lodí čeká na přístav, řekl kapitán v neděli'
    const page = (label: string) =>
      `<html><!-- charset=utf-7 --><head><meta http-equiv=a content="text/html; charset=${label}">`
    const czech = (head: string) => encodeIn(head + words, 'iso-8859-2') ?? []
    for (const head of [page('latin2'), '<?xml version="1.0" encoding="ISO-8859-2"?>'])
      expect(decoded(czech(head))).toMatchObject({ text: head + words, charset: 'iso-8859-2', repair: null })
    expect(decoded(czech(page('no-such-charset')))).toMatchObject({ repair: { key: 'guessedCharset' } })
  })

  it('[F2] does not believe a charset that its letters speak against, and says so', () => {
    const text = `<meta charset="windows-1252">${russian}`
    const params = { declared: 'windows-1252', charset: 'koi8-r' }
    expect(decoded(encodeIn(text, 'koi8-r') ?? [])).toMatchObject({ text, repair: { key: 'wrongCharset', params } })
  })

  it('[F2] keeps a declared charset that is broken in places, and counts them', () => {
    const head = '<meta charset=gb2312>'
    const bytes = [...(encodeIn(`${head}${'经过三年施工，铁路隧道昨天贯通。'.repeat(4)}`, 'gb18030') ?? []), 0x81, 0x20]
    expect(decoded(bytes)).toMatchObject({ charset: 'gb18030', repair: { key: 'damagedUtf8', params: { count: 1 } } })
  })

  it('[F2] reads Japanese that switches by escapes', () => {
    const bytes = [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x2e]
    expect(decoded(bytes)).toMatchObject({ text: '日本.', charset: 'iso-2022-jp', repair: null })
  })

  it('[T1] takes the charset somebody chose, but goes by a byte order mark', () => {
    const bytes = Uint8Array.from(encodeIn(russian, 'ibm866') ?? [])
    expect(decode(bytes, { chosen: 'ibm866' })).toMatchObject({ text: russian, charset: 'ibm866', repair: null })
    expect(decode(bytes, { chosen: 'koi8-r' })).toMatchObject({ charset: 'koi8-r', repair: null })
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), { chosen: 'koi8-r' })).toMatchObject({
      text: 'a',
      charset: 'utf-8',
    })
  })

  it('[F2] keeps UTF-8 that was cut in the middle of a letter, and counts the damage', () => {
    const bytes = utf8('Двадцять контейнерів зброї прибули до порту у березні минулого року').slice(0, -1)
    expect(decoded(bytes)).toMatchObject({ charset: 'utf-8', repair: { key: 'damagedUtf8', params: { count: 1 } } })
  })

  it.each([
    ['Café Zoé – 5\u00a0€ ', [0x96, 0x20, 0x31], 1, '23'],
    ['два кота ', [0xff, 0x20, 0xc3, 0x28], 2, '17, 19'],
    ['ხიდი ', [0xe1, 0x83], 1, '14'],
  ])(
    '[F2] takes short UTF-8 with a few bad bytes for UTF-8, and says where they stand: %s',
    (text, tail, count, bytes) => {
      const found = decoded([...utf8(text), ...tail])
      expect(found).toMatchObject({ charset: 'utf-8', repair: { key: 'damagedUtf8', params: { count, bytes } } })
      expect(found.text.startsWith(`${text}\ufffd`)).toBe(true)
    },
  )

  it('[F2] finds every place of any bytes at which the decoder of browsers shows �', () => {
    const piece = fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.string({ unit: 'grapheme', maxLength: 3 }).map(utf8))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const bytes = Uint8Array.from(pieces.flatMap((one) => [...one]))
        const places = brokenPlaces(bytes, Infinity)
        // What stands before the first of them is UTF-8, and each shows as one sign.
        const shown = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).match(/\ufffd/g)?.length ?? 0
        expect(places.length).toBe(shown)
        const before = bytes.subarray(0, (places[0] ?? bytes.length + 1) - 1)
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(before)).not.toThrow()
      }),
    )
  })

  it('[F2] tells a file full of zero bytes from one that is no text', () => {
    expect(decode(utf8('one\0two\0six\0'))).toEqual({ refused: { key: 'zeroBytes', params: { at: 4 } } })
    expect(refusal(new Uint8Array(400))).toBe('zeroBytes')
    expect(decode(utf8('A text of some words\0 with one in it.'))).toMatchObject({ charset: 'utf-8', repair: null })
    expect(refusal([1, 2, 3, 4, 0x41])).toBe('binaryFile')
  })

  it('[F2] finds UTF-16 without a mark', () => {
    const texts = ['Seven thousand containers', 'Президент подписал указ. Документ опубликован.']
    for (const text of texts) {
      const little = utf16le(text)
      const big = little.map((_, index) => little[index ^ 1] ?? 0)
      expect(decoded(little)).toMatchObject({ text, charset: 'utf-16le', byteOrderMark: false })
      expect(decoded(big)).toMatchObject({ text, charset: 'utf-16be', byteOrderMark: false })
    }
  })

  it('[F2] finds UTF-16 of any alphabet without a mark, with its bytes in either order', () => {
    const alphabets = [
      'abcdefghijklmnopqrstuvwxyzéß',
      'абвгдежзийклмнопрстуфхцчшщ',
      'აბგდევზთიკლმნოპჟრს',
      'ابتثجحخدذرزسشصضطظع',
    ]
    const word = fc
      .constantFrom(...alphabets)
      .map((letters) => fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 9 }))
    const words = word.chain((one) => fc.array(one, { minLength: 8, maxLength: 40 }))
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '\n'), (parts, gap) => {
        const text = parts.join(gap)
        const little = utf16le(text)
        const big = little.map((_, index) => little[index ^ 1] ?? 0)
        expect(decoded(little)).toMatchObject({ text, charset: 'utf-16le' })
        expect(decoded(big)).toMatchObject({ text, charset: 'utf-16be' })
      }),
    )
  })

  it('[F2] takes words with NULs between them, and bytes of no text, for no UTF-16', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z]{3}$/), { minLength: 5, maxLength: 60 })
      .map((parts) => utf8(parts.map((part) => `${part}\0`).join('')))
    const byte = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 255 }) },
      { weight: 1, arbitrary: fc.constant(0) },
    )
    const noise = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 255 }), byte), { minLength: 16, maxLength: 100 })
      .filter((pairs) => pairs.some(([, second]) => second === 0))
      .map((pairs) => Uint8Array.from(pairs.flat()))
    fc.assert(
      fc.property(fc.oneof(words, noise), (bytes) => {
        fc.pre(!(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0xfe && bytes[1] === 0xff))
        const result = decode(bytes)
        expect('refused' in result ? '' : result.charset).not.toContain('utf-16')
      }),
    )
    const numbers = Array.from({ length: 1000 }, (_, index) => 0x21 + 2 * index)
    expect(refusal(numbers.flatMap((number) => [number & 0xff, number >> 8]))).toBe('binaryFile')
    expect(refusal(utf8('one\0two\0six\0ten\0red\0'))).toBe('zeroBytes')
  })

  it('[F2] refuses what is no text, with the reason', () => {
    expect(refusal([])).toBe('emptyFile')
    expect(refusal(utf8(' \n\t'))).toBe('emptyFile')
    expect(refusal([0xff, 0xfe, 0x00, 0xd8])).toBe('brokenEncoding')
  })

  it('keeps a text with a stray NUL', () => {
    expect(decoded(utf8(`${'word '.repeat(50)}\0end`)).text).toContain('\0end')
  })

  it('[F2] gives a text or a reason for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = decode(bytes)
        expect('refused' in result ? result.refused.key : result.charset).toBeTruthy()
      }),
    )
  })
})
