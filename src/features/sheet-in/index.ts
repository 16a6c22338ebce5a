/** Taking in claims and judgements from a sheet. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('sheet', async () => (await import('./SheetInScreen.tsx')).SheetInScreen)]
