/** The project's home: what is next, and the tour of the sample. */
import { screen } from '#ui/screen.tsx'

export { Tour } from './Tour.tsx'

export const screens = [screen('home', async () => (await import('./HomeScreen.tsx')).HomeScreen)]
