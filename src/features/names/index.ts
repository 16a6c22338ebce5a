/** The names things go by: their list, and the dialog that makes selected words one of them. */
import { overlay, screen } from '#ui/screen.tsx'

export const screens = [screen('names', async () => (await import('./NamesScreen.tsx')).NamesScreen)]

export const overlays = [overlay('sameName', async () => (await import('./SameNameDialog.tsx')).SameNameDialog)]
