/** The projects of this browser: listing, making, opening, and who one is in each. */
import { lazy } from 'react'
import { overlay, screen } from '#ui/screen.tsx'

export { IdentityGate } from './IdentityGate.tsx'

/** Most never see it. */
export const OpenProblem = lazy(async () => ({ default: (await import('./OpenProblem.tsx')).OpenProblem }))

export const screens = [screen('projects', async () => (await import('./ProjectsScreen.tsx')).ProjectsScreen)]

export const overlays = [overlay('identity', async () => (await import('./IdentityDialog.tsx')).IdentityDialog)]
