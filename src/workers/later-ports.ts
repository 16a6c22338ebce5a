/** Ports whose code is fetched with their first use: the list of projects is shown without it. */
import type { ProjectId } from '#domain/ids.ts'
import type { Encoder, Finder } from '#domain/ports.ts'
import type { ProjectFiles } from '#domain/project-files.ts'

/** `noteDamage` is told of a project whose file would not open. */
export function createProjectFiles(noteDamage: (project: ProjectId) => void): ProjectFiles {
  const files = once(async () => (await import('./export-client.ts')).startProjectFiles(noteDamage))
  return {
    write: async (...asked) => (await files()).write(...asked),
    read: async (file) => (await files()).read(file),
  }
}

export function createEncoder(): Encoder {
  const encoder = once(async () => (await import('./encoder-client.ts')).startEncoder())
  return {
    kept: async () => (await encoder()).kept(),
    keep: async (...asked) => (await encoder()).keep(...asked),
    remove: async () => (await encoder()).remove(),
    embed: async (...asked) => (await encoder()).embed(...asked),
  }
}

export function createFinder(): Finder {
  const finder = once(async () => (await import('./finder-client.ts')).startFinder())
  return {
    find: async (...asked) => (await finder()).find(...asked),
    findElsewhere: async (...asked) => (await finder()).findElsewhere(...asked),
    named: async (...asked) => (await finder()).named(...asked),
    keepIndex: async (...asked) => (await finder()).keepIndex(...asked),
    group: async (...asked) => (await finder()).group(...asked),
    skeletons: async (...asked) => (await finder()).skeletons(...asked),
    facts: async (...asked) => (await finder()).facts(...asked),
    whereElse: async (...asked) => (await finder()).whereElse(...asked),
    differences: async (...asked) => (await finder()).differences(...asked),
    collate: async (...asked) => (await finder()).collate(...asked),
    proposeClaims: async (...asked) => (await finder()).proposeClaims(...asked),
  }
}

/** One for all who ask; what could not be fetched is fetched with the next question. */
function once<Port>(start: () => Promise<Port>): () => Promise<Port> {
  let started: Promise<Port> | null = null
  return () => {
    started ??= start()
    started.catch(() => (started = null))
    return started
  }
}
