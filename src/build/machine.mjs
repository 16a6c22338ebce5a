/** What a measured figure is worth depends on this. */
import { cpus, freemem, loadavg, release, totalmem, type } from 'node:os'

/** Processor, memory, system and load of this machine, in words for a table of figures. */
export function machine() {
  const gigabytes = (/** @type {number} */ bytes) => `${(bytes / 2 ** 30).toFixed(1)} GB`
  const [first] = cpus()
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')
  return {
    processor: `${cpus().length} x ${first?.model ?? 'unknown'}`,
    memory: `${gigabytes(totalmem())}, ${gigabytes(freemem())} free at the end`,
    system: `${type()} ${release()}`,
    node: process.version,
    load: `${load} (1, 5, 15 minutes, at the end)`,
  }
}
