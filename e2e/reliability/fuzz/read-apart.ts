/** Runs the bad files of a path in a process of their own, which is ended where a file never ends; that file is a fault, the rest goes on. */
import { fork } from 'node:child_process'
import type { Told } from './runner.ts'
import { emptyTally, mostMemory, type Tally } from './tally.ts'

/** How long one file may take before its process is ended, in milliseconds: a file that is only slow says so itself. */
const patienceApart = 60_000

export interface PathTally extends Tally {
  /** Of the process at its peak, beyond what it had before the first file, in MB. */
  memory: number
}

interface Part {
  readonly told: Extract<Told, { tally: Tally }> | null
  /** The number of the file that was read last. */
  readonly last: number
}

/** Files 0 up to but without `count`. */
export async function readApart(script: string, path: string, seed: number, count: number): Promise<PathTally> {
  const all: PathTally = { ...emptyTally(), memory: 0 }
  for (let from = 0; from < count;) {
    // Some at a time: of a process that is ended the counts of the others are lost, and they are read again.
    const to = Math.min(count, from + 200)
    from = await readPart(all, { script, path, seed, from, to })
  }
  return all
}

/** Adds the files of a part. @returns where to go on */
async function readPart(
  all: PathTally,
  { script, path, seed, from, to }: { script: string; path: string; seed: number; from: number; to: number },
): Promise<number> {
  const { told, last } = await run(script, [path, String(seed), String(from), String(to)])
  if (told) {
    add(all, told.tally)
    all.memory = Math.max(all.memory, told.most - told.base)
    return to
  }
  all.files += 1
  all.faults.push({ path, number: last, did: '', what: 'did not end, or took more memory than there is' })
  if (last > from) {
    const before = await run(script, [path, String(seed), String(from), String(last)])
    if (before.told) add(all, before.told.tally)
  }
  return last + 1
}

function run(script: string, args: readonly string[]): Promise<Part> {
  return new Promise((resolve) => {
    const child = fork(script, args, {
      execArgv: [`--max-old-space-size=${mostMemory}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    let last = Number(args[2])
    let told: Part['told'] = null
    const giveUp = () => child.kill('SIGKILL')
    let timer = setTimeout(giveUp, patienceApart)
    child.on('message', (message: Told) => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, patienceApart)
      if ('begins' in message) last = message.begins
      else told = message
    })
    child.on('exit', () => {
      clearTimeout(timer)
      resolve({ told, last })
    })
  })
}

function add(all: PathTally, part: Tally): void {
  const slowest = Math.max(0, ...all.times)
  if (Math.max(0, ...part.times) > slowest) all.slowest = part.slowest
  all.files += part.files
  all.left += part.left
  all.times.push(...part.times)
  all.faults.push(...part.faults)
  for (const outcome of ['imported', 'repaired', 'refused'] as const) all.outcomes[outcome] += part.outcomes[outcome]
  for (const [reason, count] of Object.entries(part.reasons)) all.reasons[reason] = (all.reasons[reason] ?? 0) + count
}
