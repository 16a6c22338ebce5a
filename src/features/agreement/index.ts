/** How far analysts agree on the matrix, and the cells on which they do not, to be decided. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('agreement', async () => (await import('./AgreementScreen.tsx')).AgreementScreen)]
