import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSettings } from '#domain/publication.ts'
import type { Revision } from '#domain/records.ts'
import { sheetMessages } from '#i18n/messages/sheets.ts'
import { arbitraryProject } from '../project-file/arbitrary-project.cases.ts'
import { projectWith, sampleProject, sourceOf, written } from '../published/sample-project.cases.ts'
import type { SheetCell } from '../tables/sheet-table.ts'
import { sheetTables } from '../tables/sheet-tables.ts'
import { textHash } from '../text-hash.ts'
import { openArchive } from '../zip/open-archive.ts'
import { cellText, fittingText, isTooLong, longestCell } from './cell-text.ts'
import { columnName, sheetXml } from './sheet-xml.ts'
import { xlsxWriter } from './write-xlsx.ts'

const project = sampleProject()

/** The text of a cell as a spreadsheet reads it: markup first, then escapes. */
function readText(xml: string): string {
  const plain = xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** The rows of a sheet, empty cells as `null`. */
function readSheet(xml: string, width: number): readonly (readonly SheetCell[])[] {
  return [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells = new Map<string, SheetCell>()
    for (const [, place = '', number, text] of row.matchAll(
      /<c r="([A-Z]+)\d+" s="\d"(?:><v>(.*?)<\/v>| t="inlineStr"><is><t xml:space="preserve">(.*?)<\/t><\/is>)<\/c>/gs,
    ))
      cells.set(place, number === undefined ? readText(text ?? '') : Number(number))
    return Array.from({ length: width }, (_, index) => cells.get(columnName(index)) ?? null)
  })
}

async function parts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const opened = await openArchive(bytes, { files: 100, bytes: 1e9 } as Parameters<typeof openArchive>[1])
  if ('refused' in opened) throw new Error('refused')
  const found = new Map<string, string>()
  for (const file of opened) {
    const taken = 'bytes' in file ? await file.bytes() : null
    if (taken instanceof Uint8Array) found.set('name' in file ? file.name : '', new TextDecoder().decode(taken))
  }
  return found
}

describe('a workbook', () => {
  it('[F1] gives back every text, whatever is in it, and has no formula', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
      fc.constantFrom(
        '=1+1',
        ' a ',
        '_x000D_',
        '_x005F_x',
        'a\rb\r\nc\td',
        '\0\u0001\ufffe',
        '<b>&amp;',
        '',
        ']]>',
        '😀',
      ),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
      fc.constant(null),
    )
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const columns = ['a', 'b', 'c'].map((name) => ({ name, width: 9 }))
        let xml = ''
        for await (const piece of sheetXml({ columns, rows: made, mark: '' })) xml += piece
        expect(readSheet(xml, 3).slice(1)).toEqual(made.map((row) => row.map((each) => (each === '' ? null : each))))
        expect(xml).not.toContain('<f>')
        expect(xml).not.toMatch(/(?![\t\n])[\p{Cc}\ufffe\uffff]/u)
      }),
    )
  })

  it('has the five tables as sheets, with a head that stays in sight, for any project', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (made) => {
        const source = await sourceOf(made, { texts: true })
        const files = await parts(await written(xlsxWriter, source))
        for (const [index, { columns, rows }] of sheetTables.entries()) {
          const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
          expect(xml).toContain('state="frozen"')
          const heads = columns(source).map(({ name }) => name)
          const expected: (readonly SheetCell[])[] = [heads]
          for await (const row of rows(source)) expected.push(row)
          const plain = (each: SheetCell) => (typeof each === 'string' ? each.toWellFormed() || null : each)
          expect(readSheet(xml, heads.length)).toEqual(expected.map((row) => row.map(plain)))
        }
      }),
      { numRuns: 20 },
    )
    const files = await parts(await written(xlsxWriter, await sourceOf(project)))
    expect([...(files.get('xl/workbook.xml') ?? '').matchAll(/sheet name="(.*?)"/g)].map(([, name]) => name)).toEqual(
      Object.values(sheetMessages.names),
    )
    for (const [, target = ''] of (files.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/Target="(.*?)"/g))
      expect(files.has(`xl/${target}`)).toBe(true)
    for (const [, part = ''] of (files.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/(.*?)"/g))
      expect(files.has(part)).toBe(true)
  })

  it('[F3] cuts a text that no cell holds, between two characters, and says so there and before', async () => {
    fc.assert(
      fc.property(fc.nat({ max: 3 }), (more) => {
        const text = 'x'.repeat(more) + '😀'.repeat(20_000)
        const cut = fittingText(text, ' [cut]')
        expect(cut.length).toBeLessThanOrEqual(longestCell)
        expect(cut.isWellFormed() && cut.endsWith(' [cut]') && text.startsWith(cut.slice(0, -6))).toBe(true)
        expect(fittingText(text.slice(0, longestCell), '!')).toBe(text.slice(0, longestCell))
      }),
    )
    const long = 'Containers. '.repeat(3000)
    const [first] = [...project.snapshot.all('articles')]
    const revision = project.snapshot.get('revisions', first?.revision ?? null) as Revision
    const texts = new Map([...project.texts, [textHash(long) as string, long]])
    const revisions = [{ ...revision, textHash: textHash(long), length: long.length }]
    const source = await sourceOf({ ...projectWith(project, { revisions }), texts }, { texts: true })
    const files = await parts(await written(xlsxWriter, source))
    expect(isTooLong(long)).toBe(true)
    expect(files.get('xl/worksheets/sheet1.xml')).toContain(sheetMessages.cut)
    const { warnings } = await xlsxWriter.review(source, plainSettings)
    expect(warnings).toEqual([{ key: 'cellsCut', count: 1 }])
  })

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
    expect(cellText('_x000D_\r')).toBe('_x005F_x000D__x000D_')
  })
})
