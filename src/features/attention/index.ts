/** What in the project needs a person's eye: broken rules and passages not found again. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('attention', async () => (await import('./AttentionScreen.tsx')).AttentionScreen)]
