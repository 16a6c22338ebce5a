/** Where a project is kept, and its copies outside the browser. */
import { screen } from '#ui/screen.tsx'

export { BackupKeeper } from './BackupKeeper.tsx'

export const screens = [screen('storage', async () => (await import('./StorageScreen.tsx')).StorageScreen)]
