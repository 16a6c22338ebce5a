/** What the browser says of the space it gives, and when it is short. */

/** In bytes, as the browser estimates them for this address; `quota` is what it would give at most. */
export interface StorageSpace {
  readonly used: number
  readonly quota: number
}

export interface BrowserStorage {
  /** `null` where the browser does not say. Never rejects. */
  space(): Promise<StorageSpace | null>
  /** Whether the browser promised to keep the data. Never rejects. */
  isPersisted(): Promise<boolean>
  /** Asks for that promise; gives the answer. Never rejects. */
  askToPersist(): Promise<boolean>
}

/** Shares of the quota from which space is short, and from which no import goes on: undoing and saving need some too. */
export const SPACE_SHARES = { short: 0.7, full: 0.85 } as const

export function spaceLevel({ used, quota }: StorageSpace): 'enough' | 'short' | 'full' {
  const share = quota === 0 ? 1 : used / quota
  if (share >= SPACE_SHARES.full) return 'full'
  return share >= SPACE_SHARES.short ? 'short' : 'enough'
}

/** What Chromium tells beside the sum: bytes in files of the origin's own file system among them. */
export interface StorageEstimateParts {
  readonly usage?: number | undefined
  readonly usageDetails?: { readonly fileSystem?: number | undefined } | undefined
}

/**
 * How much is used. Chromium's count of files can fall below nothing, and is told then as a number of 32 bits without a sign, some four
 * gigabytes (seen in profiles whose files were moved): what is so near to that is taken for nothing. `null`: the browser does not say.
 */
export function usedSpace({ usage, usageDetails }: StorageEstimateParts): number | null {
  if (usage === undefined) return null
  const files = usageDetails?.fileSystem ?? 0
  const isBelowNothing = files < 2 ** 32 && files > 2 ** 32 - 2 ** 26
  return isBelowNothing ? Math.max(0, usage - files) : usage
}
