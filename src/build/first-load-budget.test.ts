import type { Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { budgetReport, weighFirstLoad } from './first-load-budget.ts'

/** A chunk as a bundler hands it over, with what matters here. */
function chunk(fileName: string, module: string, imports: string[] = [], isEntry = false) {
  const parts = { type: 'chunk', fileName, code: `/* ${module} */`, moduleIds: [`/home/x/${module}`], imports, isEntry }
  return parts as unknown as Rolldown.OutputChunk
}
const asset = (fileName: string) => ({ type: 'asset', fileName, source: fileName }) as unknown as Rolldown.OutputAsset

const outputs = [
  chunk('assets/index.js', 'src/main.tsx', ['assets/react.js'], true),
  chunk('assets/react.js', 'node_modules/react/index.js'),
  chunk('assets/articles.js', 'src/features/articles/index.ts', ['assets/table.js', 'assets/index.js']),
  chunk('assets/table.js', 'src/ui/table/DataTable.tsx'),
  chunk('assets/matrix.js', 'src/features/matrix/index.ts', ['assets/table.js']),
  asset('assets/store.worker-abc.js'),
  asset('assets/parse.worker-abc.js'),
  asset('packs/kk-abc.js'),
  asset('parsers/read-page-abc.js'),
  asset('assets/index.css'),
]
const bundle = Object.fromEntries(outputs.map((output) => [output.fileName, output]))
const files = (screens: string[], laterWorkers: string[]) =>
  weighFirstLoad(bundle, { screens, laterWorkers })
    .map(({ file }) => file)
    .toSorted()

describe('first load', () => {
  it('is the entry, its static imports and every worker, without the packs and parsers a worker may load', () => {
    const entry = ['assets/index.js', 'assets/react.js']
    const workers = ['assets/parse.worker-abc.js', 'assets/store.worker-abc.js']
    expect(files([], [])).toEqual([...entry, ...workers].toSorted())
  })

  it('has the named screens with what they import, and not the other screens', () => {
    const screens = files(['src/features/articles/index.ts'], [])
    expect(screens).toContain('assets/articles.js')
    expect(screens).toContain('assets/table.js')
    expect(screens).not.toContain('assets/matrix.js')
  })

  it('takes a folder for all that is in it', () => {
    expect(files(['src/features/articles/'], [])).toEqual(files(['src/features/articles/index.ts'], []))
  })

  it('leaves out workers that start later', () => {
    expect(files([], ['parse'])).not.toContain('assets/parse.worker-abc.js')
    expect(files([], ['parse'])).toContain('assets/store.worker-abc.js')
  })

  it('refuses a screen that is in no chunk', () => {
    expect(() => files(['src/features/gone/index.ts'], [])).toThrow('src/features/gone/index.ts')
  })

  it('is over its budget by one byte, not at it', () => {
    const weighed = [
      { file: 'assets/a.js', bytes: 200 },
      { file: 'assets/b.js', bytes: 100 },
    ]
    expect(budgetReport(weighed, 300).over).toBe(false)
    expect(budgetReport(weighed, 299).over).toBe(true)
    expect(budgetReport(weighed, 299).table).toContain('assets/b.js')
  })
})
