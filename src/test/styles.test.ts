/** What holds in every style sheet. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'))

/** What is placed absolutely, like words for screen readers only, would else stretch a scroller around it, into emptiness. */
it('what scrolls holds what is placed in it', () => {
  const bare = sheets.flatMap((sheet) =>
    [...readFileSync(join(folder, sheet), 'utf8').matchAll(/([^{}]*)\{([^{}]*)\}/gu)].flatMap(
      ([, selector = '', rule = '']) =>
        /\boverflow[\w-]*:[^;]*\b(?:auto|scroll)\b/u.test(rule) && !/\bposition:/u.test(rule)
          ? [`${sheet} ${selector.trim()}`]
          : [],
    ),
  )
  expect(sheets.length).toBeGreaterThan(50)
  expect(bare).toEqual([])
})
