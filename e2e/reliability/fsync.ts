/** Counts what a browser asks the system to put on the disk for good, by the files it asks it for. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** In which home the file lies that was put on the disk. */
export type Home = 'IndexedDB' | 'OPFS'

/** A trace of a running browser with all its processes. */
export class FsyncTrace {
  readonly #strace: ChildProcess
  readonly #file: string

  private constructor(strace: ChildProcess, file: string) {
    this.#strace = strace
    this.#file = file
  }

  /** Traces these processes, and those that they start. Resolves once it does. */
  static async of(processes: readonly number[], file: string): Promise<FsyncTrace> {
    const attached = processes.flatMap((process) => ['-p', String(process)])
    const calls = 'trace=fsync,fdatasync,sync_file_range,msync,syncfs,sync'
    const strace = spawn('strace', ['-f', '-y', '-e', calls, '-o', file, ...attached], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await new Promise<void>((resolve, reject) => {
      strace.stderr.setEncoding('utf8')
      let told = ''
      strace.stderr.on('data', (part: string) => {
        told += part
        if ([...told.matchAll(/attached/g)].length >= processes.length) resolve()
      })
      strace.on('exit', () => reject(new Error(`strace ended: ${told}`)))
    })
    return new FsyncTrace(strace, file)
  }

  /** Ends the trace. @returns how often each home was put on the disk */
  async end(): Promise<Readonly<Record<Home, number>>> {
    const ended = new Promise((resolve) => this.#strace.once('exit', resolve))
    this.#strace.kill('SIGINT')
    await ended
    return countFsyncs(readFileSync(this.#file, 'utf8'))
  }
}

/** Calls that put content on the disk for good, by home; a call that was interrupted in the trace is counted at its begin only. */
export function countFsyncs(trace: string): Readonly<Record<Home, number>> {
  const counts: Record<Home, number> = { IndexedDB: 0, OPFS: 0 }
  for (const [, path = ''] of trace.matchAll(/\b(?:fsync|fdatasync)\(\d+<([^>]*)>/g)) {
    if (/\/(IndexedDB|WebStorage)\//.test(path)) counts.IndexedDB += 1
    else if (path.includes('/File System/')) counts.OPFS += 1
  }
  return counts
}
