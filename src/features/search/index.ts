/** Looking for words in the whole project, and taking what is found. */
import { lazy } from 'react'
import { screen } from '#ui/screen.tsx'

export const screens = [screen('search', async () => (await import('./SearchScreen.tsx')).SearchScreen)]

/** See the file. */
export const SearchKeeper = lazy(async () => ({ default: (await import('./SearchKeeper.tsx')).SearchKeeper }))
