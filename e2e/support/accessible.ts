/** Runs axe over the page as it stands, in the light and in the dark theme. */
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The small form of axe: the page has to read all of it. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** In a long list the first dozen stand for the rest, which takes longer to look at than a whole screen does. `null` for none. */
const furtherOfAKind = process.env['VARIORUM_EVERY_WIDTH'] ? null : ':is(ol, ul, tbody) > :nth-child(n + 13)'

/** The two themes, as the system asks for them. */
export const THEMES = ['light', 'dark'] as const

/** What a test may leave out, each with a reason beside the call. */
interface Exceptions {
  /** Rules of axe by id: React Aria's open combobox breaks `aria-hidden-focus` by design. */
  rules?: readonly string[]
  /** A selector: only what is inside is looked at. */
  within?: string
  /** For one of many parts in the colours of all others: the dark theme is left to `VARIORUM_EVERY_WIDTH=1`. */
  light?: boolean
}

/** Does something once in each theme and goes back to the light one. */
export async function inBothThemes(page: Page, work: (theme: 'light' | 'dark') => Promise<void>): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme })
    await coloursAtRest(page)
    await work(theme)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

async function inLight(_page: Page, work: (theme: 'light') => Promise<void>): Promise<void> {
  await work('light')
}

/** Waits until the theme is drawn: colours change over a moment. */
async function coloursAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
}

/**
 * Fails with one line for each element that axe finds fault with: all of axe's rules in the light theme, and in the dark one the
 * rules about colour, which is all that a theme changes. Only faults are reported in full: collecting every element that passed
 * takes longer than looking at it.
 */
export async function expectAccessible(
  page: Page,
  { rules = [], within, light = false }: Exceptions = {},
): Promise<void> {
  const inThemes = light && !process.env['VARIORUM_EVERY_WIDTH'] ? inLight : inBothThemes
  await inThemes(page, async (theme) => {
    const only = theme === 'dark' ? ['color-contrast', 'link-in-text-block'] : null
    const { faults, applied } = await lookWithAxe(page, { only, without: rules, within: within ?? null })
    expect(faults.map((fault) => `${theme}: ${fault}`)).toEqual([])
    expect(applied, 'rules that axe could apply').toBeGreaterThan(0)
  })
}

interface Looking {
  /** Ids of the only rules to apply; `null` for all. */
  readonly only: readonly string[] | null
  readonly without: readonly string[]
  /** `null` for the whole page. */
  readonly within: string | null
}

/** What axe finds in the page as it stands; axe is put into a page once. */
async function lookWithAxe(page: Page, looking: Looking): Promise<{ faults: readonly string[]; applied: number }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(
    async ({ only, without, within, further }) => {
      const { axe: inPage } = window as unknown as { readonly axe: typeof axe }
      const aside = further === null ? [] : [...document.querySelectorAll<HTMLElement>(further)]
      for (const part of aside) part.style.setProperty('display', 'none', 'important')
      const { violations, passes } = await inPage.run(within ?? document, {
        resultTypes: ['violations'],
        // There is nothing that plays, and no style sheet is asked about.
        preload: false,
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        ...(only === null ? {} : { runOnly: [...only] }),
      })
      for (const part of aside) part.style.removeProperty('display')
      const faults = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
      )
      return { faults, applied: passes.length }
    },
    { ...looking, further: furtherOfAKind },
  )
}
