/** Writes small PDF files for tests: text at places, in a Latin font of every reader or in one that maps its own codes to any letter. */

/** Words that begin at a place, in points from the lower left corner of a page. */
export interface PlacedWords {
  readonly x: number
  readonly y: number
  readonly text: string
  /** In points; 10 where it is not said. */
  readonly size?: number
}

/** What a file holds besides its pages. */
export interface PdfAbout {
  readonly title?: string
  readonly author?: string
  readonly created?: string
  /** A password nobody knows is asked for. */
  readonly locked?: boolean
  /** Words of other letters than Latin ones stand in a font of this table and character collection, which says nothing else of them. */
  readonly table?: { readonly name: string; readonly ordering: string }
}

/** Width of every letter of the mapped font, in thousandths of its size. */
const letterWidth = 500

/** The bytes of a PDF; words of other letters than Latin ones stand in the mapped font. */
export function pdfOf(pages: readonly (readonly PlacedWords[])[], about: PdfAbout = {}): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => Array.from(text)))]
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${9 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...(about.table ? tabledFont(about.table) : mappedFont),
    stream(toUnicode(letters)),
    '<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent -200 /CapHeight 700 /StemV 80 >>',
    `<< ${infoOf(about)} >>`,
  ]
  for (const [index, words] of pages.entries()) {
    const resources = '/Resources << /Font << /L 3 0 R /M 4 0 R >> >>'
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${resources} /Contents ${10 + 2 * index} 0 R >>`)
    objects.push(stream(words.map((one) => shown(one, about.table ? null : letters)).join('\n')))
  }
  return fileOf(objects, about.locked === true)
}

const mappedFont = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
  `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${letterWidth} /FontDescriptor 7 0 R >>`,
]

function tabledFont({ name, ordering }: NonNullable<PdfAbout['table']>): readonly string[] {
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /${name} /DescendantFonts [5 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>`,
  ]
}

/** By the place of each letter among `letters`; by its code unit where they are `null`. */
function shown({ x, y, text, size = 10 }: PlacedWords, letters: readonly string[] | null): string {
  const isLatin = /^[\x20-\x7e]*$/.test(text)
  const codes = Array.from(text, (letter) =>
    (letters === null ? letter.charCodeAt(0) : letters.indexOf(letter) + 1).toString(16).padStart(4, '0'),
  ).join('')
  const string = isLatin ? `(${text.replaceAll(/[()\\]/g, '\\$&')})` : `<${codes}>`
  return `BT /${isLatin ? 'L' : 'M'} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${string} Tj ET`
}

function toUnicode(letters: readonly string[]): string {
  const hex = (letter: string) =>
    Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at).toString(16).padStart(4, '0')).join('')
  const lines = letters.map((letter, index) => `<${(index + 1).toString(16).padStart(4, '0')}> <${hex(letter)}>`)
  const parts: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const some = lines.slice(at, at + 100)
    parts.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${parts.join('\n')}\nendcmap end end`
}

function infoOf({ title, author, created }: PdfAbout): string {
  const fields = Object.entries({ Title: title, Author: author, CreationDate: created })
  return fields.flatMap(([name, value]) => (value === undefined ? [] : `/${name} (${value})`)).join(' ')
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function fileOf(objects: readonly string[], locked: boolean): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const start = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const hash = 'ab'.repeat(32)
  const encrypt = locked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${hash}> /U <${hash}> >> /ID [<${hash}> <${hash}>]`
    : ''
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 8 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

/** Lines one under the other from a place. */
export function lines(x: number, y: number, texts: readonly string[], size = 10): readonly PlacedWords[] {
  return texts.map((text, index) => ({ x, y: y - index * size * 1.2, text, size }))
}
