/** Texts of one article against each other: what changed, and where its passages are by now. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('revisions', async () => (await import('./RevisionsScreen.tsx')).RevisionsScreen)]
