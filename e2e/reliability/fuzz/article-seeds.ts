/** Small sound files of every format that articles are read from, made up for this: what the spoilt ones are made of. */
import { gzipSync } from 'node:zlib'
import { encodeIn } from '../../../src/interchange/charsets/encode.cases.ts'
import { lines, pdfOf } from '../../../src/interchange/pdf/pdf.cases.ts'
import { zipOf, type ZipEntry } from '../../../src/interchange/zip/zip.cases.ts'

/** A sound file, with how it is spoilt within: an archive in one of its files, JSON in its values. */
export type SeedFile = { readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly json: string }
  | {
      readonly entries: readonly ZipEntry[]
      /** Makes right again what says of the entries what they are; left out where nothing does. */
      readonly sealed?: (entries: readonly ZipEntry[]) => readonly ZipEntry[]
    }
  | { readonly packed: Uint8Array }
)

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const words = [
  'The ferry from Aldermoor carried 640 passengers on Tuesday.',
  'У вівторок пором перевіз 640 пасажирів, повідомила гавань.',
  'ბორანმა სამშაბათს 640 მგზავრი გადაიყვანა.',
  'Trajekt je u utorak prevezao 640 putnika.',
  'نقلت العبارة ٦٤٠ راكبا يوم الثلاثاء.',
] as const

const paragraphs = words.join('\n\n')
const record = (number: number) => ({
  title: `Ferry ${number}`,
  text: `${words[number % 5] ?? ''}\nPier ${number} was closed.`,
  url: `https://example.org/ferry/${number}`,
  outlet: 'Harbour Bell',
  date: `2024-03-1${number % 10}`,
  author: 'N. Sample',
  tags: ['harbour', 'ferry'],
  own: { weight: number, list: [1, null, 'x'] },
})
const records = Array.from({ length: 5 }, (_, number) => record(number))
const row = ({ title, text, url, date }: ReturnType<typeof record>, mark: string) =>
  [title, `"${text}"`, url, date].join(mark)
const table = (mark: string) =>
  [['title', 'text', 'url', 'date'].join(mark), ...records.map((one) => row(one, mark))].join('\r\n')

const linkedData = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ferry',
  datePublished: '2024-03-19',
  author: [{ '@type': 'Person', name: 'N. Sample' }],
})
const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry | Harbour Bell</title>
<link rel="canonical" href="https://example.org/ferry"><meta property="og:site_name" content="Harbour Bell">
<script type="application/ld+json">${linkedData}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry</h1>
${words.map((one) => `<p>${one} ${one}</p>`).join('\n')}<table><tr><th>Pier</th><td>3</td></tr></table><figure><img src="x"><figcaption>The pier.</figcaption></figure>
<blockquote>It was &ldquo;full&rdquo;.</blockquote><ul><li>one<li>two</ul></article><footer>&copy; 2024</footer></body></html>`

const mhtml = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://example.org/ferry',
  'Subject: =?utf-8?Q?Ferry=20=E2=80=93?=',
  'Date: Fri, 22 Mar 2024 10:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"',
  '',
  '------x',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><h1>Ferry</h1><p>The ferry =E2=80=93 from Aldermoor =\r\ncarried 640 passengers.</p></html>',
  '------x',
  'Content-Type: text/html; charset=koi8-r',
  'Content-Transfer-Encoding: base64',
  '',
  '8NLJ18XU',
  '------x--',
  '',
].join('\r\n')

const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Harbour Bell</title><language>en</language>
${records.map(({ title, text, url }) => `<item><title>${title}</title><link>${url}</link><pubDate>Thu, 02 Nov 2023 10:15:00 +0300</pubDate><description><![CDATA[<p>${text}</p>]]></description></item>`).join('\n')}</channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ka"><title>Bell</title><entry><title type="html">Pier &lt;b&gt;3&lt;/b&gt;</title><link href="https://example.org/pier"/><updated>2024-03-20T08:00:00Z</updated><content type="xhtml"><div><p>${words[2]}</p></div></content></entry></feed>`
const extracted = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Ferry</title><author>N.</author></titleStmt></fileDesc></teiHeader><text><body><p>${words[0]}</p></body></text></TEI>`
const docXml = `<doc sitename="Bell" title="Ferry" date="2024-03-19" source="https://example.org/a" tags="a;b"><main><head rend="h1">Ferry</head><p>${words[1]} <hi rend="#b">grain</hi><lb/>x</p><table><row><cell>a</cell></row></table></main></doc>`

const docx: readonly ZipEntry[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  {
    name: 'word/document.xml',
    deflate: true,
    content: `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry</w:t></w:r></w:p>${words.map((one) => `<w:p><w:r><w:t xml:space="preserve">${one}</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>`).join('')}<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
  },
  {
    name: 'word/footnotes.xml',
    content: '<w:footnotes><w:footnote><w:p><w:r><w:t>Note.</w:t></w:r></w:p></w:footnote></w:footnotes>',
  },
  { name: 'docProps/core.xml', content: '<x><dc:title>Ferry</dc:title><dc:creator>N. Sample</dc:creator></x>' },
]
const odt: readonly ZipEntry[] = [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
  {
    name: 'content.xml',
    deflate: true,
    content: `<office:document-content><office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles><office:body><text:h text:outline-level="1">Ferry</text:h>${words.map((one) => `<text:p>${one}<text:s text:c="2"/><text:span text:style-name="T1">1</text:span></text:p>`).join('')}</office:body></office:document-content>`,
  },
]
const epub: readonly ZipEntry[] = [
  { name: 'mimetype', content: 'application/epub+zip' },
  {
    name: 'META-INF/container.xml',
    content: '<container><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>',
  },
  {
    name: 'O/b.opf',
    content:
      '<package><metadata><dc:title>Piers</dc:title><dc:creator>N.</dc:creator><dc:language>en</dc:language><dc:date>2024</dc:date></metadata><manifest><item id="a" href="one%201.xhtml"/><item id="b" href="two.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
  },
  { name: 'O/one 1.xhtml', deflate: true, content: `<html><body><h1>Pier</h1><p>${words[0]}</p></body></html>` },
  { name: 'O/two.xhtml', content: `<html><body><p>${words[3]}</p></body></html>` },
]
const zip: readonly ZipEntry[] = [
  { name: 'a.txt', content: paragraphs },
  { name: 'folder/b.html', content: html, deflate: true },
  { name: 'c.json', content: JSON.stringify(records), deflate: true },
  { name: '__MACOSX/._a.txt', content: 'x' },
  { name: 'inner.zip', content: zipOf([{ name: 'd.txt', content: words[0], deflate: true }]) },
]

function tarEntry(name: string, content: string, kind = '0'): Buffer {
  const bytes = Buffer.from(content)
  const head = Buffer.alloc(512)
  head.write(name, 0, 100)
  head.write(bytes.length.toString(8).padStart(11, '0'), 124)
  head.write(kind, 156)
  head.write('ustar\u000000', 257)
  return Buffer.concat([head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}
const tar = new Uint8Array(
  Buffer.concat([
    tarEntry('folder/', '', '5'),
    tarEntry('folder/a.txt', paragraphs),
    tarEntry('x', '20 path=named.html\n', 'x'),
    tarEntry('cut', html),
    tarEntry('x', `${'long/'.repeat(30)}b.txt\0`, 'L'),
    tarEntry('cut', words[1]),
    Buffer.alloc(1024),
  ]),
)

function warcRecord(kind: string, block: string, path: string): string {
  const head = `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Date: 2024-03-22T10:00:00Z\r\nWARC-Target-URI: https://example.org/${path}`
  return `${head}\r\nContent-Length: ${bytesOf(block).length}\r\n\r\n${block}\r\n\r\n`
}
const answer = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n'
const warc = [
  warcRecord('response', `${answer}\r\n${html}`, 'a'),
  warcRecord('response', `${answer}Transfer-Encoding: chunked\r\n\r\n7\r\n<p>Pier\r\n6\r\n 3 was\r\n0\r\n\r\n`, 'b'),
  warcRecord('conversion', words[3], 'c'),
].join('')

const pdf = pdfOf(
  [
    [
      ...lines(72, 700, ['Ferry from Aldermoor', '640 passengers on Tuesday', 'Pier 3 was closed']),
      ...lines(72, 400, [words[1], words[2]]),
    ],
    lines(72, 700, ['Second page of it', 'and the end']),
  ],
  { title: 'Ferry', author: 'N. Sample', created: 'D:20240319' },
)

const text = (name: string, content: string): SeedFile => ({ name, bytes: bytesOf(content) })
const charsets = (['windows-1251', 'koi8-r', 'iso-8859-5', 'windows-1252'] as const).flatMap((charset): SeedFile[] => {
  const bytes = encodeIn(
    charset === 'windows-1252'
      ? 'Première église, à Aldermoor: 640 passagers.\n'.repeat(9)
      : 'Паром перевез пассажиров в гавань.\n'.repeat(9),
    charset,
  )
  return bytes ? [{ name: `${charset}.txt`, bytes }] : []
})

/** By the name of the path. */
export const articleSeeds: Readonly<Record<string, readonly SeedFile[]>> = {
  text: [text('a.txt', paragraphs), ...charsets, text('b.md', `# Ferry\n\n${paragraphs}`)],
  HTML: [text('a.html', html)],
  MHTML: [text('a.mhtml', mhtml), text('b.eml', mhtml.replace('From: <Saved by Blink>\r\n', ''))],
  CSV: [text('a.csv', table(',')), text('b.csv', table(';'))],
  TSV: [text('a.tsv', table('\t'))],
  JSON: [
    { name: 'a.json', json: JSON.stringify(records) },
    { name: 'b.json', json: JSON.stringify({ status: 'ok', articles: records }) },
  ],
  'JSON Lines': [text('a.jsonl', records.map((one) => JSON.stringify(one)).join('\n'))],
  'JSON feed': [
    {
      name: 'feed.json',
      json: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Bell',
        items: records.map(({ url, title, text: content }) => ({
          id: url,
          url,
          title,
          content_html: `<p>${content}</p>`,
        })),
      }),
    },
  ],
  'RSS and Atom': [text('rss.xml', rss), text('atom.xml', atom)],
  'extracted XML and TEI': [text('doc.xml', docXml), text('tei.xml', extracted)],
  WARC: [text('a.warc', warc), { name: 'a.warc.gz', packed: bytesOf(warc) }],
  DOCX: [{ name: 'a.docx', entries: docx }],
  ODT: [{ name: 'a.odt', entries: odt }],
  EPUB: [{ name: 'a.epub', entries: epub }],
  PDF: [{ name: 'a.pdf', bytes: pdf }],
  ZIP: [{ name: 'a.zip', entries: zip }],
  'TAR and GZIP': [
    { name: 'a.tar', bytes: tar },
    { name: 'a.tar.gz', packed: tar },
    { name: 'a.txt.gz', packed: bytesOf(paragraphs) },
  ],
}

/** A sound file as it would be handed in. */
export function packed(seed: SeedFile): Uint8Array {
  if ('bytes' in seed) return seed.bytes
  if ('json' in seed) return bytesOf(seed.json)
  return 'entries' in seed ? zipOf(seed.entries) : new Uint8Array(gzipSync(seed.packed))
}
