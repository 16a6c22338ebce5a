/** The projects of this browser: listing, making, opening, and who one is in each. */
import { overlay, screen } from '#ui/screen.tsx'

export { IdentityGate } from './IdentityGate.tsx'
export { OpenProblem } from './OpenProblem.tsx'

export const screens = [screen('projects', async () => (await import('./ProjectsScreen.tsx')).ProjectsScreen)]

export const overlays = [overlay('identity', async () => (await import('./IdentityDialog.tsx')).IdentityDialog)]
