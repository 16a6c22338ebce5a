/** The matrix of claims and articles, with the panel of a cell and the review queue. */
import { overlay, screen } from '#ui/screen.tsx'

export const screens = [screen('matrix', async () => (await import('./MatrixScreen.tsx')).MatrixScreen)]

export const overlays = [overlay('judgeCell', async () => (await import('./JudgeCellDialog.tsx')).JudgeCellDialog)]
