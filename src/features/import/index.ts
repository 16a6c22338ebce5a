/** Bringing articles in; `FileDrop` belongs once into the open project and takes files dropped anywhere. */
import { screen } from '#ui/screen.tsx'

export { FileDrop } from './FileDrop.tsx'

export const screens = [screen('import', async () => (await import('./ImportScreen.tsx')).ImportScreen)]
