/** What opening a project came to. */
import type { ErasureReport } from './erasure/erasure.ts'

/** What was found and done when a project was opened. */
export interface OpeningReport {
  /** Commits IndexedDB had lost and the other home gave back; above 0 the user is told once (H5). */
  readonly restoredCommits: number
  /** Commits the second home lacked and was given. */
  readonly copiedCommits: number
  /** Commits that were acknowledged once and that neither home has any more; above 0 the user is told (H5). */
  readonly lostCommits: number
  /** Texts of articles that neither home has; looked for where something was lost or damaged. Above 0 the user is told (H5). */
  readonly lostTexts: number
  /** Why there is only one home; `null` when both work. */
  readonly secondHomeMissing: string | null
  /** The second home had lost the project, and was given all of it again. */
  readonly secondHomeRefilled: boolean
  /** Something was damaged in one home, and was mended from the other. */
  readonly mended: boolean
  /** Damage was known of before, and mending was tried: what is still damaged is so in both homes. */
  readonly wasUnsound: boolean
  /** The tab or the browser that had it open before ended without closing it. */
  readonly endedUncleanly: boolean
  /**
   * A newer program wrote it: it is only shown, as it was when it was opened, and `unread` rows are of no kind that is known here. `null`
   * for all other projects.
   */
  readonly newer: { readonly unread: number } | null
  /** What was erased now; `null` when nothing waited for it. */
  readonly erased: ErasureReport | null
  /** Why something still waits to be erased: other `tabs` have the project open, the second `home` is missing, a home `failed`. */
  readonly erasureWaits: 'tabs' | 'home' | 'failed' | null
}
