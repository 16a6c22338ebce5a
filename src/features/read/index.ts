/** Reading articles: text, passages, claims at hand, glosses beneath the text. */
import { overlay, screen } from '#ui/screen.tsx'

export const screens = [screen('read', async () => (await import('./ReadScreen.tsx')).ReadScreen)]

export const overlays = [
  overlay('deletePassage', async () => (await import('./DeletePassageDialog.tsx')).DeletePassageDialog),
]
