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

  it('[T1] [F2] keeps marks of notes out of figures, strikes nothing silently, and has readings behind their words', async () => {
    const run = (text: string, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
    const raised = '<w:vertAlign w:val="superscript"/>'
    const body =
      `<w:p>${run('Sold 35,000')}${run('1', raised)}${run('2', raised)}${run('CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run(', word')}${run('note', raised)}${run(', not ')}
      <w:del><w:r><w:delText>4,000</w:delText></w:r></w:del>${run('5,0', '<w:strike/>')}${run('00', '<w:dstrike/>')}${run('!', '<w:strike w:val="0"/>')}
      <w:r><w:ruby><w:rt>${run('にほん')}</w:rt><w:rubyBase>${run('日本')}</w:rubyBase></w:ruby></w:r></w:p>`.replaceAll(
        />\n\s*/g,
        '>',
      )
    const odt = `<office:document-content><office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T2"><style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles><office:body><text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info><text:p>4,000</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Sold 35,000<text:span text:style-name="T1">1</text:span>, 7<text:note><text:note-citation>2</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body></text:note>, <text:span text:style-name="T2">5,000</text:span> <text:ruby><text:ruby-base>日本</text:ruby-base><text:ruby-text>にほん</text:ruby-text></text:ruby></text:p></office:body></office:document-content>`
    const { texts, files } = await readFiles([
      {
        name: 'a.docx',
        content: zipOf([
          { name: 'word/document.xml', content: word(body) },
          { name: 'word/endnotes.xml', content: word(line('End.')) },
        ]),
      },
      {
        name: 'b.odt',
        content: zipOf([
          { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
          { name: 'content.xml', content: odt },
        ]),
      },
    ])
    expect([...texts.values()]).toEqual([
      'Sold 35,000¹²CO₂, word[note], not ⟦5,000⟧!日本(にほん)\n\nEnd.',
      'Sold 35,000¹, 7², ⟦5,000⟧ 日本(にほん)\n\nNote.',
    ])
    const left = { key: 'deletionsLeftOut', params: { count: 1, words: '“4,000”' } }
    const remarks = (small: number) => [
      { key: 'smallFigures', params: { count: small } },
      { key: 'struckOut', params: { count: 1 } },
      { key: 'readings', params: { count: 1 } },
      left,
    ]
    expect(files.map(({ problems }) => problems)).toEqual([remarks(3), remarks(2)])
  })

  it('[T1] has the rows of its tables as lines, each cell in its column; a table that sets out a page is none', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? '<w:p/>' : line(text)}</w:tc>`
    const rows = [
      cell('') + cell('2022', '<w:gridSpan w:val="2"/>'),
      cell('Batumi') + cell('') + cell('7'),
      cell('Poti', '<w:vMerge w:val="restart"/>') + cell('8') + cell('9'),
    ]
    const layout = `<w:tbl><w:tr><w:tc>${line('One.')}${line('Two.')}</w:tc>${cell('Three.')}</w:tr><w:tr>${cell('Four.')}</w:tr></w:tbl>`
    const table = `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
    const odt = `<office:document-content><office:body><table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>C</text:p></table:table-cell></table:table-row></table:table></office:body></office:document-content>`
    const { texts } = await readFiles([
      {
        name: 'a.docx',
        content: zipOf([{ name: 'word/document.xml', content: word(line('Ports') + table + layout) }]),
      },
      {
        name: 'b.odt',
        content: zipOf([
          { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
          { name: 'content.xml', content: odt },
        ]),
      },
    ])
    expect([...texts.values()]).toEqual([
      'Ports\n\n\t2022\nBatumi\t\t7\nPoti\t8\t9\n\nOne.\n\nTwo.\n\nThree.\n\nFour.',
      'A\t\tB\n\t\tC',
    ])
  })

  it('[F2] is told from an archive of documents, from tables, and from what is damaged', async () => {
    const { files } = await readFiles([
      { name: 'several.zip', content: zipOf([{ name: 'a.docx', content: docx }]) },
      { name: 'table.xlsx', content: zipOf([{ name: 'xl/workbook.xml', content: 'x' }]) },
      { name: 'broken.docx', content: zipOf([{ name: 'word/document.xml', content: 'x', crc: 1 }]) },
    ])
    expect(files.map(({ entry }) => [entry.name, entry.reason?.key ?? null])).toEqual([
      ['several.zip', 'openedContainer'],
      ['several.zip › a.docx', 'deletionsLeftOut'],
      ['table.xlsx', 'officeFile'],
      ['broken.docx', 'damagedArchive'],
    ])
  })
})
