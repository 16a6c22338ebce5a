/**
 * The sheets of a workbook (ECMA-376) as rows of text. Nothing is computed: of a formula stands what the program that wrote the file last
 * found. A number that is shown as a date is that date, for nobody typed the number.
 */
import type { ReadingReason } from '#domain/import-draft.ts'
import { decode } from '../decode.ts'
import { longestDocument, type ContainedFile } from '../format.ts'
import { openArchive } from '../zip/open-archive.ts'
import { bytesIn, xmlIn } from '../zip/file-in-archive.ts'
import { descendants, type XmlElement } from '../xml/xml-tree.ts'
import { dateStyles } from './date-styles.ts'
import { sharedTexts, sheetRows, type SheetLimits } from './sheet-rows.ts'

/** A sheet with its rows, the head among them. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** A workbook that is damaged or too large gives the reason, with the sheet. */
export async function readXlsx(
  bytes: Uint8Array,
  limits: SheetLimits,
): Promise<readonly ReadSheet[] | { readonly refused: ReadingReason }> {
  const files = await openArchive(bytes, { files: 20_000, bytes: longestDocument })
  if ('refused' in files) return files
  const workbook = await xmlIn(files, 'xl/workbook.xml')
  if (workbook === null) return { refused: { key: 'damagedArchive', params: {} } }
  const shared = sharedTexts((await textIn(files, 'xl/sharedStrings.xml')) ?? '')
  const styles = await xmlIn(files, 'xl/styles.xml')
  const isFrom1904 = descendants(workbook, 'workbookPr')[0]?.attributes.get('date1904') === '1'
  const kinds = { shared, dates: styles === null ? new Set<string>() : dateStyles(styles), isFrom1904 }
  const paths = await pathsOf(files)
  const sheets: ReadSheet[] = []
  let left = limits.cells
  for (const { name, link } of sheetsOf(workbook)) {
    const text = await textIn(files, paths.get(link) ?? '')
    if (text === null) return { refused: { key: 'damagedSheet', params: { sheet: name } } }
    const read = sheetRows(text, kinds, { ...limits, cells: left })
    if (typeof read === 'string') return { refused: { key: read, params: { sheet: name } } }
    left -= read.reduce((sum, row) => sum + row.length, 0)
    sheets.push({ name, rows: read })
  }
  return sheets
}

function sheetsOf(workbook: XmlElement): readonly { readonly name: string; readonly link: string }[] {
  return descendants(workbook, 'sheet').map(({ attributes }) => ({
    name: attributes.get('name') ?? '',
    link: [...attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '',
  }))
}

/** Where the parts of the workbook lie, by the names of their links. */
async function pathsOf(files: readonly ContainedFile[]): Promise<ReadonlyMap<string, string>> {
  const links = await xmlIn(files, 'xl/_rels/workbook.xml.rels')
  const all = links === null ? [] : descendants(links, 'Relationship')
  return new Map(
    all.map(({ attributes }) => {
      const target = attributes.get('Target') ?? ''
      return [attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
    }),
  )
}

async function textIn(files: readonly ContainedFile[], name: string): Promise<string | null> {
  const bytes = await bytesIn(files, name)
  const decoded = bytes && decode(bytes, { keepLineEnds: true })
  return decoded && 'text' in decoded ? decoded.text : null
}
