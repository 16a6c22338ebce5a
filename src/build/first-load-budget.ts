/**
 * The Vite plugin that weighs the JavaScript of the first load, gzipped, and fails the build when it is over the budget.
 * It counts files, not what a browser really fetched: the list of what belongs to the first load is `first-load.ts`.
 */
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { firstLoadFiles, type FirstLoad } from './first-load.ts'

/** One weighed script: file name and gzipped bytes. */
interface Weighed {
  file: string
  bytes: number
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** The scripts of the first load, heaviest first. */
export function weighFirstLoad(bundle: Rolldown.OutputBundle, firstLoad: FirstLoad): Weighed[] {
  const weighed: Weighed[] = []
  for (const file of firstLoadFiles(bundle, firstLoad)) {
    const output = bundle[file]
    if (!output || !/\.m?js$/.test(file)) continue
    const bytes = gzipSync(output.type === 'chunk' ? output.code : output.source).byteLength
    weighed.push({ file, bytes })
  }
  return weighed.toSorted((one, other) => other.bytes - one.bytes)
}

/** The table a failing build shows. */
export function budgetReport(
  weighed: readonly Weighed[],
  limit: number,
): { line: string; table: string; over: boolean } {
  const total = weighed.reduce((sum, { bytes }) => sum + bytes, 0)
  const line = `First load: ${kilobytes(total)} of ${kilobytes(limit)} gzip in ${weighed.length} scripts`
  const rows = weighed.map(({ file, bytes }) => `  ${kilobytes(bytes).padStart(10)}  ${file}`)
  return { line, table: rows.join('\n'), over: total > limit }
}

/**
 * The plugin.
 * @param limit bytes after gzip (1 kB is 1000 bytes)
 */
export function firstLoadBudget(limit: number, firstLoad: FirstLoad): Plugin {
  return {
    name: 'variorum:first-load-budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const { line, table, over } = budgetReport(weighFirstLoad(bundle, firstLoad), limit)
        if (over) {
          const advice = 'Load what the Articles screen does not need with import(), or drop it.'
          this.error(`${line}\n${table}\nThe first load is over its budget. ${advice}`)
        }
        this.info(line)
      },
    },
  }
}
