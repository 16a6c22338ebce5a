/** The journal in readable steps. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('history', async () => (await import('./HistoryScreen.tsx')).HistoryScreen)]
