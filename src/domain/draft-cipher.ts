/**
 * What hides the words of drafts where the browser keeps them for a tab: nothing can be removed from its files there. Its secret lies with
 * the project, and goes with it, or with what is erased from it (H8).
 */
export interface DraftCipher {
  seal(words: string): string
  /** `null` for what was sealed with another secret, or not at all. */
  open(sealed: string): string | null
}
