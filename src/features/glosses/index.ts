/** Translations as glosses (T6): made elsewhere, by copying numbered lines out and pasting them back, or by this device. */
import { overlay } from '#ui/screen.tsx'

export const overlays = [
  overlay('copyForTranslation', async () => (await import('./CopyDialog.tsx')).CopyDialog),
  overlay('pasteTranslation', async () => (await import('./PasteDialog.tsx')).PasteDialog),
  overlay('translateHere', async () => (await import('./TranslateDialog.tsx')).TranslateDialog),
]
