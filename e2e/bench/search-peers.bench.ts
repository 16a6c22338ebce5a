/**
 * Looking for words, beside the libraries one would take for it and a plain scan: the same texts and words, in turn, in one page.
 * `BENCH_PEERS` names the sizes.
 */
import { expect, test, type CDPSession, type Page } from '@playwright/test'
import type { EngineName } from './peers/search-engines.ts'
import type { PeersPage } from './peers/peers.ts'
import { note, noteBrowser } from './results.ts'
import { randomFrom } from '../support/random.ts'
import { languages, pick } from './made-up.ts'

const sizes = (process.env['BENCH_PEERS'] ?? '1000,5000,10000').split(',').map(Number)
/** More would not end, or not fit: measured in `performance` before. */
const mostOf: Readonly<Record<EngineName, number>> = {
  variorum: Infinity,
  'variorum without figures': Infinity,
  minisearch: 10_000,
  flexsearch: 10_000,
  scan: Infinity,
}
const names = Object.keys(mostOf) as readonly EngineName[]
const rounds = 2

type Held = typeof globalThis & { readonly peers: PeersPage }

/** One word or two of the same language, as they are made up. */
function questions(): readonly (readonly string[])[] {
  const random = randomFrom(9)
  return Array.from({ length: 200 }, (_, at) => {
    const { syllables } = pick(random, languages)
    const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, syllables)).join('')
    return at % 3 === 0 ? [word(), word()] : [word()]
  })
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

async function measure(page: Page, session: CDPSession, name: EngineName, size: number): Promise<number> {
  const named = (what: string) => `Words in ${size.toLocaleString('en-GB')} texts, ${name}: ${what}`
  await page.evaluate(() => (globalThis as Held).peers.drop())
  const before = await heap(session)
  const built = await page.evaluate((engine) => (globalThis as Held).peers.build(engine), name)
  note(named('index made'), [built])
  const beside = await page.evaluate(() => (globalThis as Held).peers.beside())
  note(named('memory'), [(await heap(session)) - before + beside], 'MB')
  const asked = questions()
  const ask = (prefix: boolean) =>
    page.evaluate(([list, isPrefix]) => (globalThis as Held).peers.ask(list, isPrefix), [asked, prefix] as const)
  await ask(false)
  const whole = await ask(false)
  note(named('a question for whole words'), [whole.each * 1000], 'µs')
  note(named('a question for beginnings'), [(await ask(true)).each * 1000], 'µs')
  const kept = await page.evaluate(() => (globalThis as Held).peers.keep())
  if (kept) {
    note(named('kept and loaded again'), [kept.milliseconds])
    note(named('kept'), [kept.megabytes], 'MB')
  }
  return whole.found
}

for (const size of sizes)
  test(`words in ${size} texts`, async ({ page, browser }) => {
    noteBrowser(browser)
    await page.goto('/peers/index.html')
    const session = await page.context().newCDPSession(page)
    await page.evaluate((count) => (globalThis as Held).peers.makeTexts(count), size)
    const found = new Map<EngineName, number>()
    for (let round = 0; round < rounds; round += 1)
      for (const name of round % 2 === 0 ? names : names.toReversed())
        if (size <= mostOf[name]) found.set(name, await measure(page, session, name, size))
    // They look for the same: FlexSearch finds beginnings, whatever it is asked.
    const counts = [...found].filter(([name]) => name !== 'flexsearch').map(([, count]) => count)
    expect(new Set(counts).size).toBe(1)
  })
