/** The worker in which the second home lives: only workers may flush a file of OPFS to disk. */
import { expose } from 'comlink'
import type { BytesHash } from '#domain/ids.ts'
import type { Instant } from '#domain/records.ts'
import {
  appendRecords,
  closeJournals,
  hasDocument,
  listDocuments,
  listProjects,
  mendJournals,
  probe,
  readDamaged,
  readDocument,
  readLines,
  readTails,
  removeProject,
  writeDocument,
} from './opfs-files.ts'

/** Fetched when somebody asks for a kept file: no part of the first load. */
const originals = () => import('./originals-pack.ts')
/** Fetched after an end without a goodbye. */
const kept = () => import('./kept-journals.ts')

/** Calls are served one after the other for a journal, in the order they were made. */
const files = {
  alive: () => undefined,
  appendRecords,
  closeJournals,
  forgetOriginals: async (project: string, batch: string, at: Instant) =>
    (await originals()).forgetOriginals(project, batch, at),
  hasDocument,
  keepOnlyOriginals: async (project: string, batch: string, wanted: readonly BytesHash[]) =>
    (await originals()).keepOnlyOriginals(project, batch, wanted),
  keepJournals: async (project: string, name: string) => (await kept()).keepJournals(project, name),
  keptJournals: async (project: string) => (await kept()).keptJournals(project),
  listDocuments,
  listProjects,
  mendJournals,
  originalsPack: async (project: string, batch: string) => (await originals()).originalsPack(project, batch),
  originalsSize: async (project: string) => (await originals()).originalsSize(project),
  probe,
  readDamaged,
  readDocument,
  readKeptJournals: async (project: string, name: string) => (await kept()).readKeptJournals(project, name),
  readLines,
  readOriginal: async (project: string, batch: string, hash: BytesHash) =>
    (await originals()).readOriginal(project, batch, hash),
  readTails,
  removeOriginals: async (project: string, batch: string) => (await originals()).removeOriginals(project, batch),
  removeProject,
  writeDocument,
}

export type OpfsFiles = typeof files

expose(files)
