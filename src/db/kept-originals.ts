/** The files that texts were taken out of, which have the second home alone (H5). */
import { asId, type BatchId, type ProjectId } from '#domain/ids.ts'
import type { KeptOriginals, KeptPack } from '#domain/kept-originals.ts'
import type { SecondHome } from './second-home.ts'

const nothing: KeptPack = { files: 0, bytes: 0, forgottenAt: null }

/** Tells every tab that has the project open, this one too, of files that were forgotten: the journal does not. */
function forgottenChannel(project: ProjectId) {
  const name = `variorum.originals.${project}`
  const listeners = new Set<(batch: BatchId) => void>()
  const tellHere = (batch: BatchId) => {
    for (const listener of listeners) listener(batch)
  }
  let channel: BroadcastChannel | null = null
  return {
    tell(batch: BatchId) {
      tellHere(batch)
      // A channel does not hear itself: what was posted on one of its own would come twice on that which listens.
      if (channel) return channel.postMessage(batch)
      const mouth = new BroadcastChannel(name)
      mouth.postMessage(batch)
      mouth.close()
    },
    follow(listener: (batch: BatchId) => void) {
      listeners.add(listener)
      if (channel === null) {
        channel = new BroadcastChannel(name)
        channel.onmessage = ({ data }) => tellHere(asId<BatchId>(String(data)))
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        channel?.close()
        channel = null
      }
    },
  }
}

/** The originals of one project; none where there is no second home. */
export function originalsIn(home: SecondHome | null, project: ProjectId): KeptOriginals {
  const told = forgottenChannel(project)
  return {
    read: async ({ batch, bytesHash }) => (await home?.original(project, batch, bytesHash)) ?? null,
    pack: async (batch) => (await home?.originalsPack(project, batch)) ?? nothing,
    keepOnly: async (batch, wanted) => home?.keepOnlyOriginals(project, batch, wanted),
    forget: async (batch, at) => {
      await home?.forgetOriginals(project, batch, at)
      told.tell(batch)
    },
    follow: (listener) => told.follow(listener),
    remove: async (batch) => home?.removeOriginals(project, batch),
    size: async () => (await home?.originalsSize(project)) ?? 0,
  }
}
