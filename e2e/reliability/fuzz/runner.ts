/**
 * Reads the bad files of one path in a process of its own: one that never ends, or takes all memory, takes nothing else along. Arguments:
 * path, seed, first number, the number after the last. Tells each number before it is read, and the tally at the end.
 */
import { readFileSync } from 'node:fs'
import { controls } from './controls.ts'
import { importPaths } from './import-paths.ts'
import { runCases } from './run-cases.ts'
import type { Tally } from './tally.ts'

/** What the process tells the one that started it. */
export type Told = { readonly begins: number } | { readonly tally: Tally; readonly base: number; readonly most: number }

/** The most memory this process ever had, in MB. What the platform reports counts the process that started it too. */
function mostMemorySoFar(): number {
  const [, kilobytes = '0'] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

const tell = (told: Told) => process.send?.(told)

const [name, seed, from, to] = process.argv.slice(2)
const path = [...(await importPaths()), ...controls].find((one) => one.name === name)
if (!path) throw new Error(`There is no path ${name}`)
// With all code loaded, so that what is counted is the files.
if (!name?.startsWith('control')) await runCases(path, { seed: 0, from: 0, to: 5 })
const base = mostMemorySoFar()
const tally = await runCases(path, { seed: Number(seed), from: Number(from), to: Number(to) }, (begins) =>
  tell({ begins }),
)
tell({ tally, base, most: mostMemorySoFar() })
process.disconnect()
