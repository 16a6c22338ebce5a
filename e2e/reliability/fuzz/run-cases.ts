/** Hands bad files to the readers and counts what becomes of them; what no reader may do is a fault, with how to do it again. */
import { stateHash } from '../../../src/interchange/state-hash.ts'
import { badFile, type BadFile } from './bad-file.ts'
import { homeProject, type Became, type ImportPath } from './import-paths.ts'
import { emptyTally, mostTime, type Tally } from './tally.ts'

/** What all files share and none may change. */
function worldOf(): string {
  return `${stateHash(homeProject.snapshot)} ${Object.getOwnPropertyNames(Object.prototype).join(' ')}`
}

const world = worldOf()

/** What became of a file; or what is wrong. */
async function tried(path: ImportPath, bad: BadFile): Promise<Became | string> {
  try {
    const became = await path.read(bad.name, bad.bytes)
    return worldOf() === world ? became : 'the project, or what all objects inherit, was changed'
  } catch (error) {
    return told(error)
  }
}

/** An error in one line, with the places it comes from. */
function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)
}

/** Files `from` up to but without `to`. `begins` is told each before it is read: one that never ends is known by it. */
export async function runCases(
  path: ImportPath,
  { seed, from, to }: { readonly seed: number; readonly from: number; readonly to: number },
  begins: (number: number) => void = () => undefined,
): Promise<Tally> {
  const tally = emptyTally()
  // What nobody waits for may fail too, and is as uncaught.
  const uncaught: string[] = []
  const listener = (error: unknown) => void uncaught.push(`uncaught: ${told(error)}`)
  process.on('unhandledRejection', listener)
  for (let number = from; number < to; number += 1) {
    begins(number)
    const bad = badFile(path.name, path.seeds, seed, number)
    const before = process.cpuUsage()
    const became = await tried(path, bad)
    const { user, system } = process.cpuUsage(before)
    // Rejections that nobody took are told at the end of a turn.
    await new Promise((resolve) => setImmediate(resolve))
    const time = (user + system) / 1000
    count(tally, number, became, time)
    const left = uncaught.splice(0)
    if (path.isApart) tally.left += left.length
    const faults = [...(path.isApart ? [] : left), ...(time > mostTime ? [`took ${Math.round(time)} ms`] : [])]
    if (typeof became === 'string') faults.push(became)
    tally.faults.push(...faults.map((what) => ({ path: path.name, number, did: bad.did, what })))
  }
  process.off('unhandledRejection', listener)
  return tally
}

function count(tally: Tally, number: number, became: Became | string, time: number): void {
  tally.files += 1
  if (tally.times.every((other) => other < time)) tally.slowest = number
  tally.times.push(time)
  if (typeof became === 'string') return
  tally.outcomes[became.outcome] += 1
  if (became.reason !== null) tally.reasons[became.reason] = (tally.reasons[became.reason] ?? 0) + 1
}
