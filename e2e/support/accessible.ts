/** Runs axe over the page as it stands, in the light and in the dark theme. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The two themes, as the system asks for them. */
export const THEMES = ['light', 'dark'] as const

/** What a test may leave out, each with a reason beside the call. */
interface Exceptions {
  /** Rules of axe by id: React Aria's open combobox breaks `aria-hidden-focus` by design. */
  rules?: readonly string[]
  /** A selector: only what is inside is looked at. */
  within?: string
}

/** Does something once in each theme and goes back to the light one. */
export async function inBothThemes(page: Page, work: (theme: 'light' | 'dark') => Promise<void>): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme })
    await work(theme)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/**
 * Fails with one line for each element that axe finds fault with: all of axe's rules in the light theme, and in the dark one the
 * rules about colour, which is all that a theme changes.
 */
export async function expectAccessible(page: Page, exceptions: Exceptions = {}): Promise<void> {
  await inBothThemes(page, async (theme) => {
    // In the page itself: the other mode opens a second page for its report.
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    if (exceptions.within !== undefined) axe.include(exceptions.within)
    if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
    axe.disableRules([...(exceptions.rules ?? [])])
    const { violations, passes } = await axe.analyze()
    const faults = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${theme}: ${id}: ${help}: ${node.target.join(' ')}`),
    )
    expect(faults).toEqual([])
    expect(passes.length, 'rules that axe could apply').toBeGreaterThan(0)
  })
}
