import { describe, expect, it } from 'vitest'
import { readFiles } from '../read-batch.cases.ts'
import { zipOf } from '../zip/zip.cases.ts'

const word = (body: string) => `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
const line = (text: string, style = '') =>
  `<w:p><w:pPr>${style}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

const docx = zipOf([
  { name: '[Content_Types].xml', content: '<Types/>', deflate: true },
  {
    name: 'word/document.xml',
    content: word(
      `${line('Мост открыли раньше срока', '<w:pStyle w:val="Title"/>')}
       ${line('Мост &amp; дорога', '<w:tabs><w:tab/></w:tabs>')}<w:p/>
       <w:p><w:r><w:t>До 640</w:t><w:tab/><w:t>метров</w:t><w:br/><w:t>длины</w:t></w:r><w:del><w:r><w:delText>нет</w:delText><w:tab/></w:r></w:del><w:moveFrom><w:r><w:t>там</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t>!</w:t></w:r></w:ins></w:p>
       <w:tbl><w:tr><w:tc>${line('ячейка')}</w:tc></w:tr></w:tbl>`,
    ),
    deflate: true,
  },
  { name: 'word/footnotes.xml', content: word(line('Сноска к тексту.')), deflate: true },
  { name: 'docProps/core.xml', content: '<x><dc:title>Шаблон</dc:title><dc:creator>А. Пример</dc:creator></x>' },
])

describe('a document of a word processor', () => {
  it('[T1] is read whole, without what was struck out', async () => {
    const { drafts, texts, files } = await readFiles([{ name: 'a.docx', content: docx }])
    expect([...texts.values()]).toEqual([
      'Мост открыли раньше срока\n\nМост & дорога\n\nДо 640\tметров\nдлины!\n\nячейка\n\nСноска к тексту.',
    ])
    expect(drafts[0]).toMatchObject({ title: 'Мост открыли раньше срока', author: 'А. Пример', fileName: 'a.docx' })
    expect(files.map(({ entry }) => entry.outcome)).toEqual(['imported'])
  })

  it('is read as OpenDocument too', async () => {
    const content = `<office:document-content xmlns:text="t"><office:body><text:sequence-decls>x</text:sequence-decls><text:h text:outline-level="1">Most</text:h><text:p>Most je<text:s text:c="2"/>otvoren <text:span>ranije</text:span>.</text:p></office:body></office:document-content>`
    const odt = zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', content, deflate: true },
    ])
    const { texts, drafts } = await readFiles([{ name: 'a.odt', content: odt }])
    expect([...texts.values()]).toEqual(['Most\n\nMost je  otvoren ranije.'])
    expect(drafts[0]?.regions).toMatchObject([{ kind: 'headline', quote: 'Most' }])
  })

  it('[F2] is told from an archive of documents, from tables, and from what is damaged', async () => {
    const { files } = await readFiles([
      { name: 'several.zip', content: zipOf([{ name: 'a.docx', content: docx }]) },
      { name: 'table.xlsx', content: zipOf([{ name: 'xl/workbook.xml', content: 'x' }]) },
      { name: 'broken.docx', content: zipOf([{ name: 'word/document.xml', content: 'x', crc: 1 }]) },
    ])
    expect(files.map(({ entry }) => [entry.name, entry.reason?.key ?? null])).toEqual([
      ['several.zip', 'openedContainer'],
      ['several.zip › a.docx', null],
      ['table.xlsx', 'officeFile'],
      ['broken.docx', 'damagedArchive'],
    ])
  })
})
