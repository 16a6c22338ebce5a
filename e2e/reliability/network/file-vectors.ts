/** The same in files that are no pages: feeds, office files, books, mails, tables, PDF, XML. What could be fetched names its way. */
import { trackerAddress, pageOf } from './page-vectors.ts'
import { pdfOf, lines } from '../../../src/interchange/pdf/pdf.cases.ts'
import { zipOf, type ZipEntry } from '../../../src/interchange/zip/zip.cases.ts'

/** A file as it is chosen. `control` is what a browser alone would show of it, where it shows anything. */
export interface FileVector {
  readonly kind: string
  readonly name: string
  readonly content: Uint8Array | string
  readonly isShownByBrowsers?: true
}

/** Other words for each, so that none is a duplicate of another. */
const words = (kind: string) =>
  `The harbour of way ${kind} was closed for three days, the port office said on Monday. Ships waited outside.`
const at = trackerAddress

/** A feed, for other XML is refused. */
const xml = (kind: string, top: string, more = ''): FileVector => ({
  kind,
  name: `${kind}.xml`,
  content: `<?xml version="1.0"?>${top}<rss version="2.0"><channel><title>Port</title><item><title>Way ${kind}</title><description>${words(kind)}${more}</description></item></channel></rss>`,
  isShownByBrowsers: true,
})

const rss = (kind: string, channel: string, item: string): FileVector => ({
  kind,
  name: `${kind}.rss`,
  content: `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Port</title><link>${at(kind, 'home')}</link>${channel}<item><title>Way ${kind}</title><link>${at(kind, 'item')}</link><description>${words(kind)}</description>${item}</item></channel></rss>`,
})

const packed = (kind: string, ending: string, entries: Readonly<Record<string, string>>): FileVector => ({
  kind,
  name: `${kind}.${ending}`,
  content: zipOf(
    Object.entries(entries).map(([name, content]): ZipEntry => ({ name, content, deflate: name !== 'mimetype' })),
  ),
})

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}" TargetMode="External"/></Relationships>`
const paragraph = (text: string, more = '') => `<w:p><w:r><w:t>${text}</w:t></w:r>${more}</w:p>`
const docx = (kind: string, type: string, more: string): FileVector =>
  packed(kind, 'docx', {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="${office}" xmlns:a="a"><w:body>${paragraph(`Way ${kind}`)}${paragraph(words(kind), more)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(type, at(kind)),
    'word/_rels/settings.xml.rels': relations('attachedTemplate', at(kind, 'template')),
  })

const xlsx = (kind: string, cell: string): FileVector =>
  packed(kind, 'xlsx', {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/externalLink" Target="${at(kind, 'link')}" TargetMode="External"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c><c r="B1" t="inlineStr"><is><t>text</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Way ${kind}</t></is></c><c r="B2" t="inlineStr">${cell}<is><t>${words(kind)}</t></is></c></row></sheetData></worksheet>`,
  })

const epub = (kind: string, more: string): FileVector =>
  packed(kind, 'epub', {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
    'a.opf': `<package><metadata><dc:title>Way ${kind}</dc:title><dc:language>en</dc:language></metadata><manifest><item id="a" href="a.xhtml"/><item id="far" href="${at(kind, 'item')}" media-type="audio/mpeg"/></manifest><spine><itemref idref="a"/><itemref idref="far"/></spine></package>`,
    'a.xhtml': pageOf({ kind, body: more }),
  })

const mhtml = (kind: string): FileVector => ({
  kind,
  name: `${kind}.mhtml`,
  content: [
    'From: <Saved>',
    `Snapshot-Content-Location: ${at(kind, 'page')}`,
    `Subject: Way ${kind}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----b"',
    '',
    '------b',
    'Content-Type: text/html; charset=utf-8',
    `Content-Location: ${at(kind, 'page')}`,
    '',
    pageOf({ kind, body: `<img src="${at(kind, 'lacking')}" alt=""><img src="cid:lacking@x" alt="">` }),
    '------b',
    'Content-Type: message/external-body; access-type=URL; URL="' + at(kind, 'external') + '"',
    `Content-Location: ${at(kind, 'external')}`,
    '',
    '',
    '------b--',
    '',
  ].join('\r\n'),
})

/** A PDF to whose catalogue or page something is added, by the words of the file itself. */
function pdf(kind: string, added: string, where: '/Type /Catalog' | '/Type /Page '): FileVector {
  const made = Buffer.from(pdfOf([lines(50, 700, [`Way ${kind}`, words(kind)])])).toString('latin1')
  if (!made.includes(where)) throw new Error(`The PDF has no ${where}`)
  // The table of places is wrong now, as in many files; readers look for the objects themselves.
  return { kind, name: `${kind}.pdf`, content: Buffer.from(made.replace(where, `${where} ${added} `), 'latin1') }
}

const json = (kind: string, value: unknown, ending = 'json'): FileVector => ({
  kind,
  name: `${kind}.${ending}`,
  content: ending === 'jsonl' ? `${JSON.stringify(value)}\n` : JSON.stringify(value),
})
const article = (kind: string, more: Readonly<Record<string, unknown>>) => ({
  title: `Way ${kind}`,
  text: words(kind),
  language: 'en',
  ...more,
})
const text = (kind: string, ending: string, content: string): FileVector => ({
  kind,
  name: `${kind}.${ending}`,
  content,
})

/** Every file. */
export const fileVectors: readonly FileVector[] = [
  xml('xml-entity', `<!DOCTYPE article [<!ENTITY far SYSTEM "${at('xml-entity')}">]>`, '&far;'),
  xml('xml-dtd', `<!DOCTYPE article SYSTEM "${at('xml-dtd')}">`),
  xml('xml-parameter', `<!DOCTYPE article [<!ENTITY % far SYSTEM "${at('xml-parameter')}"> %far;]>`),
  xml('xml-xslt', `<?xml-stylesheet type="text/xsl" href="${at('xml-xslt')}"?>`),
  xml('xml-css', `<?xml-stylesheet type="text/css" href="${at('xml-css')}"?>`),
  xml('xml-include', '', `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${at('xml-include')}"/>`),
  xml('xml-html', '', `<img xmlns="http://www.w3.org/1999/xhtml" src="${at('xml-html')}"/>`),
  xml(
    'xml-schema',
    '',
    `<x xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="${at('xml-schema')}"/>`,
  ),
  {
    kind: 'svg-file',
    name: 'svg-file.svg',
    content: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>Way svg-file</title><image href="${at('svg-file')}" width="9" height="9"/><text>${words('svg-file')}</text></svg>`,
    isShownByBrowsers: true,
  },
  rss('rss-enclosure', '', `<enclosure url="${at('rss-enclosure')}" type="audio/mpeg" length="9"/>`),
  rss(
    'rss-image',
    `<image><url>${at('rss-image')}</url><title>x</title><link>${at('rss-image', 'l')}</link></image>`,
    '',
  ),
  rss(
    'rss-media',
    '',
    `<media:content url="${at('rss-media')}" medium="image"/><media:thumbnail url="${at('rss-media', 't')}"/>`,
  ),
  rss(
    'rss-html',
    '',
    `<content:encoded xmlns:content="c"><![CDATA[<p>${words('rss-html')}</p><img src="${at('rss-html')}">]]></content:encoded>`,
  ),
  text(
    'atom-link',
    'atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Port</title><icon>${at('atom-link', 'icon')}</icon><logo>${at('atom-link', 'logo')}</logo><entry><title>Way atom-link</title><id>x</id><link rel="enclosure" href="${at('atom-link')}"/><content type="html" src="${at('atom-link', 'src')}">${words('atom-link')}</content></entry></feed>`,
  ),
  json('json-feed', {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Port',
    icon: at('json-feed', 'icon'),
    items: [
      {
        id: 'x',
        title: 'Way json-feed',
        content_text: words('json-feed'),
        image: at('json-feed'),
        attachments: [{ url: at('json-feed', 'a'), mime_type: 'image/png' }],
      },
    ],
  }),
  json('json-image', [
    article('json-image', { image: at('json-image'), thumbnail: at('json-image', 't'), url: at('json-image', 'u') }),
  ]),
  json('json-html', [article('json-html', { text: `<p>${words('json-html')}</p><img src="${at('json-html')}">` })]),
  json('json-schema-ref', [
    article('json-schema-ref', { $schema: at('json-schema-ref'), '@context': at('json-schema-ref', 'c') }),
  ]),
  json('jsonl-image', article('jsonl-image', { image: at('jsonl-image') }), 'jsonl'),
  text(
    'csv-formula',
    'csv',
    `title,text,url\nWay csv-formula,"=IMAGE(""${at('csv-formula')}"") ${words('csv-formula')}",${at('csv-formula', 'u')}\n`,
  ),
  text('csv-html', 'csv', `title,text\nWay csv-html,"${words('csv-html')} <img src='${at('csv-html')}'>"\n`),
  text(
    'markdown-image',
    'md',
    `# Way markdown-image\n\n![picture](${at('markdown-image')})\n\n${words('markdown-image')}\n\n<img src="${at('markdown-image', 'b')}">\n`,
  ),
  text('text-address', 'txt', `Way text-address\n\n${at('text-address')}\n\n${words('text-address')}\n`),
  text(
    'text-html',
    'txt',
    `Way text-html\n\n${words('text-html')} <img src=${at('text-html')}> <script src=${at('text-html', 's')}></script>\n`,
  ),
  docx('docx-image', 'image', `<w:drawing><a:blip r:link="r1"/></w:drawing>`),
  docx('docx-link', 'hyperlink', `<w:hyperlink r:id="r1"><w:r><w:t>link</w:t></w:r></w:hyperlink>`),
  docx('docx-field', 'image', `<w:r><w:instrText>INCLUDEPICTURE "${at('docx-field', 'f')}" \\d</w:instrText></w:r>`),
  docx('docx-frame', 'frame', ''),
  packed('odt-image', 'odt', {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:text="t" xmlns:draw="d" xmlns:xlink="x"><office:body><text:h>Way odt-image</text:h><text:p>${words('odt-image')}<draw:image xlink:href="${at('odt-image')}"/></text:p></office:body></office:document-content>`,
  }),
  xlsx('xlsx-link', ''),
  xlsx('xlsx-formula', `<f>WEBSERVICE("${at('xlsx-formula')}")</f>`),
  epub('epub-image', `<img src="${at('epub-image')}" alt=""/>`),
  epub('epub-style', `<link rel="stylesheet" href="${at('epub-style')}"/>`),
  mhtml('mhtml-part'),
  pdf('pdf-open-action', `/OpenAction << /S /URI /URI (${at('pdf-open-action')}) >>`, '/Type /Catalog'),
  pdf(
    'pdf-script',
    `/OpenAction << /S /JavaScript /JS (app.launchURL\\('${at('pdf-script')}'\\)) >>`,
    '/Type /Catalog',
  ),
  pdf('pdf-submit', `/AA << /O << /S /SubmitForm /F << /FS /URL /F (${at('pdf-submit')}) >> >> >>`, '/Type /Page '),
  pdf(
    'pdf-link',
    `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 600 800] /A << /S /URI /URI (${at('pdf-link')}) >> >>]`,
    '/Type /Page ',
  ),
  pdf('pdf-remote', `/AF [<< /Type /Filespec /FS /URL /F (${at('pdf-remote')}) >>]`, '/Type /Page '),
]

/** Annotations on the article of way `img-src`, whose every address leads outside. */
export function annotationVectors(exact: string): readonly FileVector[] {
  const target = (kind: string) => ({ source: at(kind, 'source'), selector: { type: 'TextQuoteSelector', exact } })
  const one = (kind: string, more: Readonly<Record<string, unknown>>) =>
    json(kind, {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      id: at(kind, 'id'),
      target: target(kind),
      ...more,
    })
  return [
    one('annotation-context', {
      '@context': ['http://www.w3.org/ns/anno.jsonld', at('annotation-context')],
      body: { type: 'TextualBody', value: 'note' },
    }),
    one('annotation-body', { body: { type: 'Image', id: at('annotation-body'), format: 'image/png' } }),
    one('annotation-html', {
      body: { type: 'TextualBody', format: 'text/html', value: `<img src="${at('annotation-html')}">note` },
    }),
    one('annotation-creator', {
      creator: { id: at('annotation-creator'), homepage: at('annotation-creator', 'h'), name: 'A' },
      body: { type: 'TextualBody', value: 'note' },
    }),
    one('annotation-style', { stylesheet: at('annotation-style'), body: { type: 'TextualBody', value: 'note' } }),
  ]
}
