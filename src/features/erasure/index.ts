/** Erasing texts for good: the question before it. */
import { overlay } from '#ui/screen.tsx'

export const overlays = [overlay('erase', async () => (await import('./EraseDialog.tsx')).EraseDialog)]
