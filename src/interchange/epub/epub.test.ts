import { describe, expect, it } from 'vitest'
import { readFiles } from '../read-batch.cases.ts'
import { zipOf } from '../zip/zip.cases.ts'

const book = (spine: string, packedAgain = false) =>
  zipOf([
    ...(packedAgain ? [] : [{ name: 'mimetype', content: 'application/epub+zip' }]),
    {
      name: 'META-INF/container.xml',
      content: '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    },
    {
      name: 'OEBPS/book.opf',
      content: `<package><metadata><dc:title>Reports of the year</dc:title><dc:creator>A. Sample</dc:creator><dc:language>en</dc:language><dc:date>2024</dc:date></metadata>
        <manifest><item id="a" href="one%201.xhtml"/><item id="b" href="two.xhtml"/><item id="c" href="cover.xhtml"/></manifest><spine>${spine}</spine></package>`,
    },
    {
      name: 'OEBPS/one 1.xhtml',
      content:
        '<?xml version="1.0"?><html><body><h1>The port</h1><p>The port was closed for three days.</p></body></html>',
    },
    {
      name: 'OEBPS/two.xhtml',
      content: '<html><body><p>The bridge was opened in the spring.</p></body></html>',
      deflate: true,
    },
    { name: 'OEBPS/cover.xhtml', content: '<html><body><img src="x.jpg"/></body></html>' },
    ...(packedAgain ? [{ name: 'mimetype', content: 'application/epub+zip' }] : []),
  ])

describe('a book', () => {
  it('[F2] gives its chapters in reading order, and says which are missing', async () => {
    const spine = ['c', 'b', 'a', 'gone'].map((id) => `<itemref idref="${id}"/>`).join('')
    const { drafts, files } = await readFiles([{ name: 'a.epub', content: book(spine) }])
    expect(drafts.map(({ entry, title, outlet, author }) => [entry, title, outlet, author])).toEqual([
      [2, null, 'Reports of the year', 'A. Sample'],
      [3, 'The port', 'Reports of the year', 'A. Sample'],
    ])
    expect(drafts[0]?.published).toMatchObject({ earliest: '2024-01-01', latest: '2024-12-31' })
    expect(files.map(({ entry }) => entry.outcome)).toEqual(['imported'])
  })

  it('[F2] is known when it was unpacked and packed again', async () => {
    const { drafts, files } = await readFiles([{ name: 'a.zip', content: book('<itemref idref="b"/>', true) }])
    expect(files).toHaveLength(1)
    expect(drafts.map(({ outlet }) => outlet)).toEqual(['Reports of the year'])
  })

  it('[F2] is refused where its package is gone', async () => {
    const { files } = await readFiles([
      { name: 'a.epub', content: zipOf([{ name: 'mimetype', content: 'application/epub+zip' }]) },
      { name: 'b.epub', content: book('') },
    ])
    expect(files.map(({ entry }) => entry.reason?.key)).toEqual(['damagedArchive', 'noArticles'])
  })
})
