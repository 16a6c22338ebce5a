/** The matrix of claims and articles, with the panel of a cell and the review queue. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('matrix', async () => (await import('./MatrixScreen.tsx')).MatrixScreen)]
