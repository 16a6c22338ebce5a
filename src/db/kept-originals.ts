/** The files that texts were taken out of, which have the second home alone (H5). */
import type { ProjectId } from '#domain/ids.ts'
import type { KeptOriginals, KeptPack } from '#domain/kept-originals.ts'
import type { SecondHome } from './second-home.ts'

const nothing: KeptPack = { files: 0, bytes: 0, forgottenAt: null }

/** The originals of one project; none where there is no second home. */
export function originalsIn(home: SecondHome | null, project: ProjectId): KeptOriginals {
  return {
    read: async ({ batch, bytesHash }) => (await home?.original(project, batch, bytesHash)) ?? null,
    pack: async (batch) => (await home?.originalsPack(project, batch)) ?? nothing,
    keepOnly: async (batch, wanted) => home?.keepOnlyOriginals(project, batch, wanted),
    forget: async (batch, at) => home?.forgetOriginals(project, batch, at),
    remove: async (batch) => home?.removeOriginals(project, batch),
    size: async () => (await home?.originalsSize(project)) ?? 0,
  }
}
