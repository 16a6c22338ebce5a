/** No import begins or goes on where the browser's space is nearly used up: saving, undoing and backing up need the rest. */
import { spaceLevel, type BrowserStorage } from '#domain/browser-storage.ts'
import { OutdatedError } from '#domain/build-watch.ts'
import { formatBytes } from '#i18n/format.ts'
import { importMessages } from '#i18n/messages/import.ts'
import type { ImportPorts } from './import-context.ts'

export class NoSpaceError extends Error {
  override readonly name = 'NoSpaceError'
}

/** Rejects with a `NoSpaceError` from `SPACE_SHARES.full` on. A browser that does not say how much there is stops nothing. */
export async function mindSpace(storage: Pick<BrowserStorage, 'space'>): Promise<void> {
  const space = await storage.space()
  if (space === null || spaceLevel(space) !== 'full') return
  throw new NoSpaceError(importMessages.failed.noSpace(formatBytes(space.used), formatBytes(space.quota)))
}

/**
 * The reader, to be had only while there is space for what it brings. A tab of an older build has none: it writes nothing, and files it
 * read would only be left behind (H4).
 */
export function readerWithSpace({
  importReader,
  browserStorage,
  environment,
}: ImportPorts): ImportPorts['importReader'] {
  return async () => {
    if (environment.isOutdated()) throw new OutdatedError()
    await mindSpace(browserStorage)
    return importReader()
  }
}
