/** Second opinions: asked, given, and compared. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('opinions', async () => (await import('./OpinionsScreen.tsx')).OpinionsScreen)]
