/** Bringing articles in; `FileDrop` belongs once into the open project and takes files dropped anywhere. */
import { lazy } from 'react'
import { screen } from '#ui/screen.tsx'

export const FileDrop = lazy(async () => ({ default: (await import('./FileDrop.tsx')).FileDrop }))

export const screens = [screen('import', async () => (await import('./ImportScreen.tsx')).ImportScreen)]
