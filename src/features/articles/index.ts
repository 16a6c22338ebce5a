/** The table of articles and the dialogs for acting on several at once. */
import { overlay, screen } from '#ui/screen.tsx'

export const screens = [screen('articles', async () => (await import('./ArticlesScreen.tsx')).ArticlesScreen)]

export const overlays = [
  overlay('articleLanguage', async () => (await import('./LanguageDialog.tsx')).LanguageDialog),
  overlay('articleOutlet', async () => (await import('./OutletDialog.tsx')).OutletDialog),
  overlay('articleTags', async () => (await import('./TagsDialog.tsx')).TagsDialog),
  overlay('articleDelete', async () => (await import('./DeleteDialog.tsx')).DeleteDialog),
]
