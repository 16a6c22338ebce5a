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

/** A count so near to where numbers of 32 bits end is taken for one that fell below nothing, in bytes. */
const nearTheEnd = 2 ** 26

/**
 * How much is used. Chromium's count of a folder of files can fall below nothing, and is told then as a number of 32 bits without a sign,
 * some four gigabytes, to which what other folders hold is added: what is so near to that is taken for so much less. `null`: the browser
 * does not say.
 */
export function usedSpace({ usage, usageDetails }: StorageEstimateParts): number | null {
  if (usage === undefined) return null
  const files = usageDetails?.fileSystem ?? 0
  const isTooHigh = Math.abs(files - 2 ** 32) < nearTheEnd
  return isTooHigh ? usage - files + Math.max(0, files - 2 ** 32) : usage
}
