import { expect, it } from 'vitest'
import type { SheetOfFile } from '#domain/sheet-reader.ts'
import { sheetOptions } from './choose-sheets.ts'

function sheet(own: SheetOfFile['own'], decidedBy: SheetOfFile['decidedBy'] = 'own'): SheetOfFile {
  return { name: 'x', rows: 1, own, decidedBy, choice: { hasHead: true, columns: [] }, sample: [] }
}

it('[F1] takes claims before the judgements of them, each once, and of a workbook no articles', () => {
  const book = [sheet('articles'), sheet('assessments'), sheet('claims'), sheet('passages'), sheet('matrix')]
  expect(sheetOptions(book)).toEqual([
    { id: 'own', sheets: [2, 1] },
    { id: '1', sheets: [1] },
    { id: '2', sheets: [2] },
    { id: '4', sheets: [4] },
  ])
  expect(sheetOptions([sheet('articles')])).toEqual([])
})

it('offers the sheet whose columns are known first', () => {
  const book = [sheet(null, 'nobody'), sheet(null, 'content'), sheet(null, 'names')]
  expect(sheetOptions(book).map(({ id }) => id)).toEqual(['2', '1', '0'])
})
