/** What some runs need of the machine besides a browser. A run that lacks it says so in the table, and is skipped, never passed. */
import { test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { note } from './results.ts'

const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/sbin']

/** Skips the test that runs, with a note, unless these programs are here and we may use them. `what` names the run. */
export function needTools(what: string, tools: readonly string[], who: 'root' | 'anybody' = 'root'): void {
  const lacking = tools.filter((tool) => !folders.some((folder) => existsSync(join(folder, tool))))
  const isAllowed = who === 'anybody' || process.getuid?.() === 0
  if (lacking.length === 0 && isAllowed) return
  const reason = `not tried: ${[...lacking.map((tool) => `no ${tool}`), ...(isAllowed ? [] : ['not root'])].join(', ')}`
  note(what, { outcome: reason })
  test.skip(true, reason)
}
