/** Which of the tabs of this browser run the newest build of the program. */

export interface BuildWatch {
  /** True once a newer build is at work in another tab: from then on this tab writes nothing (H4). It stays true. */
  readonly isOutdated: () => boolean
  /** Calls `listener` when that becomes true. @returns ends it */
  readonly subscribe: (listener: () => void) => () => void
}

/** A newer build of the program is open in another tab: this one writes nothing (H4). */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError'

  constructor() {
    super('A newer version of the program is open in another tab. Reload this tab, then try again.')
  }
}
