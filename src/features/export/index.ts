/** Export: findings to publish, a project file for a colleague or to keep. */
import { screen } from '#ui/screen.tsx'

export const screens = [screen('export', async () => (await import('./ExportScreen.tsx')).ExportScreen)]
