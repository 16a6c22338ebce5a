/** What is known of files: which formats there are, what each is for, what it holds and what it leaves out. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('formats', async () => (await import('./FormatsScreen.tsx')).FormatsScreen)]
