/** Reading articles: text, passages, claims at hand, glosses beneath the text. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('read', async () => (await import('./ReadScreen.tsx')).ReadScreen)]
