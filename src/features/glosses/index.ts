/** Translations made elsewhere: copying sentences out as numbered lines, and taking the translation in (T6). */
import { overlay } from '#ui/screen.tsx'

export const overlays = [
  overlay('copyForTranslation', async () => (await import('./CopyDialog.tsx')).CopyDialog),
  overlay('pasteTranslation', async () => (await import('./PasteDialog.tsx')).PasteDialog),
]
