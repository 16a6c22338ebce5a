/** Looking for the same fact in other versions: a dialog that any screen may ask for. */
import { overlay } from '#ui/screen.tsx'

export const overlays = [overlay('findInVersions', async () => (await import('./FindDialog.tsx')).FindDialog)]
