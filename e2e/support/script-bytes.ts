/** Weighs the scripts that a page really fetches, gzipped: workers included, the service worker's own stock left out. */
import type { Page, Response } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = process.env['E2E_DIST'] ?? 'node_modules/.cache/e2e-dist'

/** @returns bytes of gzip over the different scripts fetched while `work` ran */
export async function scriptBytes(page: Page, work: () => Promise<void>): Promise<number> {
  const scripts = new Set<string>()
  const note = (response: Response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js') && response.request().serviceWorker() === null) scripts.add(pathname)
  }
  page.context().on('response', note)
  await work()
  page.context().off('response', note)
  let bytes = 0
  for (const path of scripts) bytes += gzipSync(readFileSync(join(dist, path))).byteLength
  return bytes
}
