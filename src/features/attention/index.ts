/** What in the project needs a person's eye: what the checks find. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('attention', async () => (await import('./AttentionScreen.tsx')).AttentionScreen)]
