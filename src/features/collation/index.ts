/** The collation of a story: its versions in rows of sentences that tell the same. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('collation', async () => (await import('./CollationScreen.tsx')).CollationScreen)]
