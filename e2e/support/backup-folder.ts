/** A folder of the browser's own in place of one that somebody picks: the same interface, and no window of the system. */
import type { Page } from '@playwright/test'

/** From now on whoever asks for a folder is given the one of this name. */
export async function pickWhenAsked(page: Page, name: string): Promise<void> {
  await page.evaluate((folder) => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true })
    Object.assign(globalThis, { showDirectoryPicker: pick })
  }, name)
}

/** The text of each file in it by name, in the order of the names; none where there is no such folder. */
export function filesIn(page: Page, name: string): Promise<[string, string][]> {
  return page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory()
    const directory = await root.getDirectoryHandle(folder, { create: true })
    const found: [string, string][] = []
    for await (const [file, handle] of directory.entries()) {
      if (handle instanceof FileSystemFileHandle) found.push([file, await (await handle.getFile()).text()])
    }
    return found.toSorted(([one], [other]) => (one < other ? -1 : 1))
  }, name)
}

/** As if the disk had been taken away. */
export async function takeAway(page: Page, name: string): Promise<void> {
  await page.evaluate(async (folder) => {
    await (await navigator.storage.getDirectory()).removeEntry(folder, { recursive: true })
  }, name)
}
