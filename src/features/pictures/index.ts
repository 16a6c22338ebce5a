/** Pictures of a story, each with the table behind it, to look at and to publish. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('pictures', async () => (await import('./PicturesScreen.tsx')).PicturesScreen)]
