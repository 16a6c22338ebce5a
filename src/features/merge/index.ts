/** Merging a colleague's file, and the queue of what it leaves to decide. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('merge', async () => (await import('./MergeScreen.tsx')).MergeScreen)]
