/** The files that texts were taken out of, which have the second home alone (H5). */
import type { ProjectId } from '#domain/ids.ts'
import type { KeptOriginals } from '#domain/ports.ts'
import type { SecondHome } from './second-home.ts'

/** The originals of one project; none where there is no second home. */
export function originalsIn(home: SecondHome | null, project: ProjectId): KeptOriginals {
  return {
    read: async ({ batch, bytesHash }) => (await home?.original(project, batch, bytesHash)) ?? null,
    remove: async (batch) => home?.removeOriginals(project, batch),
    size: async () => (await home?.originalsSize(project)) ?? 0,
  }
}
