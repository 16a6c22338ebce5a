/** Answers the system's file dialog that a control opens. */
import type { Locator, Page } from '@playwright/test'

/** A path on this machine, or a file made by the test. */
export type GivenFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** @param press how the control is used: a click, unless the test is about the keyboard */
export async function chooseFiles(
  page: Page,
  control: Locator,
  files: readonly GivenFile[],
  press: (control: Locator) => Promise<void> = (button) => button.click(),
): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await press(control)
  const chooser = await chosen
  const paths = files.filter((file) => typeof file === 'string')
  // The two kinds cannot be mixed in one call.
  await chooser.setFiles(paths.length === files.length ? paths : files.filter((file) => typeof file !== 'string'))
}
