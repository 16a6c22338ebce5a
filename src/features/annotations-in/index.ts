/** Bringing in annotations that were made with other tools. */
import { screen } from '#ui/screen.tsx'

export const screens = [
  screen('annotations', async () => (await import('./AnnotationsInScreen.tsx')).AnnotationsInScreen),
]
