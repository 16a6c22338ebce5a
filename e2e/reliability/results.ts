/** Keeps what the reliability runs counted in one JSON file, from which `npm run reliability` makes the table. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const file = process.env['RELIABILITY_RESULTS'] ?? 'test-results/reliability.json'

/** Counts by what was tried. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number | string>>>>

/** Adds what a run counted. */
export function note(what: string, counts: Readonly<Record<string, number | string>>): void {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : {}
  writeFileSync(file, JSON.stringify({ ...before, [what]: counts }, null, 1))
}
