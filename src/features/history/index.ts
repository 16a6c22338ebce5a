/** The journal in readable steps. */
import { inTheWayDialog } from '#state/session-view.ts'
import { overlay, screen } from '#ui/screen.tsx'

export const screens = [screen('history', async () => (await import('./HistoryScreen.tsx')).HistoryScreen)]

export const overlays = [overlay(inTheWayDialog, async () => (await import('./InTheWayDialog.tsx')).InTheWayDialog)]
