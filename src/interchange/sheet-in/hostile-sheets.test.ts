/** Whatever a file is, it ends in rows or in a reason, and nothing is thrown (F2). */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { archivePieces } from '../zip/write-archive.ts'
import { csvOf, lookAt, refusalOf, wordyProject, xlsxOf } from './sheets.cases.ts'
import { SheetsIn } from './sheets-in.ts'

const project = wordyProject('x')

/** A workbook of these parts. */
async function workbook(parts: Readonly<Record<string, string>>): Promise<Blob> {
  const files = Object.entries(parts).map(([name, text]) => ({ name, pieces: [text] }))
  const pieces = []
  for await (const piece of archivePieces(files, new Date(0))) pieces.push(piece)
  return new Blob(pieces)
}

const links =
  '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/two.xml"/></Relationships>'
const named = '<workbook><sheets><sheet name="One" r:id="r1"/></sheets></workbook>'
const parts = { 'xl/workbook.xml': named, 'xl/_rels/workbook.xml.rels': links }

it.each([
  ['nothing', '', 'emptyFile'],
  ['white space', ' \n\t ', 'emptyFile'],
  ['an old workbook', new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])]), 'oldWorkbook'],
  ['a picture', new Blob([new Uint8Array(2000).map((_, at) => at % 7)]), 'binaryFile'],
  ['too many rows', 'a,b\n'.repeat(100_001), 'sheetTooLarge'],
  ['too many columns', `claim${',x'.repeat(2001)}\n`, 'sheetTooLarge'],
])('[F2] refuses %s, and says why', async (_what, file, key) => {
  expect(await refusalOf(file)).toBe(key)
})

it('[F2] refuses a workbook that is cut off, has lost a sheet, breaks off in one, or claims rows without end', async () => {
  const whole = new Uint8Array(await (await xlsxOf(project)).arrayBuffer())
  expect(await refusalOf(new Blob([whole.slice(0, whole.length / 2)]))).toBe('noSheet')
  expect(await refusalOf(await workbook({ 'notes.txt': 'x' }))).toBe('noSheet')
  expect(await refusalOf(await workbook(parts))).toBe('damagedSheet')
  const sheet = (data: string) => workbook({ ...parts, 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}` })
  expect(await refusalOf(await sheet('<row r="1"><c r="A1"><v>1</v></c></row>'))).toBe('damagedSheet')
  expect(await refusalOf(await sheet('<row r="9000000"/></sheetData>'))).toBe('sheetTooLarge')
  expect(await refusalOf(await sheet('<row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'))).toBe('sheetTooLarge')
  expect(await refusalOf(await sheet('<row r="2"/><row r="1"/></sheetData>'))).toBe('damagedSheet')
})

it('[F2] refuses a table whose head has a quotation mark that never closes, and never reads it as one good row', async () => {
  const whole = (await (await csvOf(project, 'claims')).text()).replace('\ufeff', '')
  expect(await refusalOf(whole)).toBeNull()
  for (const text of ['"claim,note\nOne,a\nTwo,b\n', 'claim,"note\nOne,"a"\n', 'claim\t"note\nOne\ta', `"${whole}`])
    expect(await refusalOf(text)).toBe('brokenFirstRow')
  const found = await lookAt(project, 'claim,note\n"One,a')
  expect(found.reports).toMatchObject([{ row: 2, outcome: 'refused', reasons: [{ key: 'brokenRow' }] }])
})

it('[F2] never throws, whatever bytes or text come', async () => {
  const file = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => new Blob([new Uint8Array(bytes)])),
    fc
      .array(fc.constantFrom('claim', 'article', ',', '"', '\n', '\r', ';', '=', 'judgement', '\t', 'x'), {
        maxLength: 60,
      })
      .map((all) => all.join('')),
  )
  await fc.assert(
    fc.asyncProperty(file, async (one) => {
      const session = new SheetsIn(project, () => 'made')
      const read = await session.read(one, [])
      if (!('refused' in read))
        session.look({ sheets: [0], choices: [], articles: [], analyst: 'ana' as never, now: '' })
    }),
    { numRuns: 300, seed: 20240319 },
  )
})

it('[F2] a file that is cut anywhere changes nothing but what its whole rows say', async () => {
  const text = await (await csvOf(project, 'assessments')).text()
  for (let end = text.length - 1; end > 500; end -= 37) {
    const { writes } = await lookAt(project, text.slice(0, end))
    expect(writes.rows).toEqual([])
    // The cell in which it breaks off may be a word of its own.
    expect(writes.changes.length).toBeLessThan(2)
  }
})

it('reads shared and spoken texts, words of formulas, dates by their looks, answers, and cells without a place', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd&quot;of&quot;mmm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>'
  const shared =
    '<sst><si><t>claim</t></si><si><r><t>The </t></r><r><t>port_x000D_</t></r><rPh><t>po</t></rPh></si></sst>'
  const data =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="str"><f>A1</f><v>date</v></c><c t="inlineStr"><is><t>note</t></is></c></row>' +
    '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" s="1"><v>45370</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" s="2"><v>45371.5</v></c></row>'
  const file = await workbook({
    ...parts,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': shared,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`,
  })
  const found = await lookAt(project, file)
  expect(found.sheets).toMatchObject([
    { name: 'One', rows: 1, sample: [['The port\r', '', '2024-03-19', 'TRUE', '2024-03-20']] },
  ])
  expect(found.writes.rows).toMatchObject([
    { table: 'claims', row: { wording: 'The port', note: 'TRUE', time: { earliest: '2024-03-19' } } },
  ])
})
