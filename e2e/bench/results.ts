/** Keeps what the benchmarks measured in one JSON file, from which `npm run bench` makes the table. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

const file = process.env['BENCH_RESULTS'] ?? 'test-results/bench.json'

/** All samples of one figure, in milliseconds unless the unit says otherwise. */
interface Figure {
  readonly name: string
  readonly unit: string
  readonly samples: readonly number[]
}

interface Results {
  browser: string
  readonly figures: Figure[]
}

function read(): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : { browser: '', figures: [] }
}

export function noteBrowser(browser: Browser): void {
  writeFileSync(file, JSON.stringify({ ...read(), browser: browser.version() }, null, 1))
}

/** Adds samples to a figure. */
export function note(name: string, samples: readonly number[], unit = 'ms'): void {
  const { browser, figures } = read()
  const before = figures.find((figure) => figure.name === name)
  const fresh = {
    name,
    unit,
    samples: [...(before?.samples ?? []), ...samples.map((each) => Math.round(each * 10) / 10)],
  }
  const others = figures.filter((figure) => figure !== before)
  const place = before ? figures.indexOf(before) : others.length
  writeFileSync(file, JSON.stringify({ browser, figures: others.toSpliced(place, 0, fresh) }, null, 1))
}
