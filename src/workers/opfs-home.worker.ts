/** The worker in which the second home lives: only workers may flush a file of OPFS to disk. */
import { expose } from 'comlink'
import {
  appendRecords,
  closeJournals,
  listDocuments,
  listProjects,
  probe,
  readDocument,
  readLines,
  readTails,
  removeProject,
  writeDocument,
} from './opfs-files.ts'
import { originalsSize, readOriginal, removeOriginals } from './originals-pack.ts'

/** Calls are served one after the other for a journal, in the order they were made. */
const files = {
  appendRecords,
  closeJournals,
  listDocuments,
  listProjects,
  originalsSize,
  probe,
  readDocument,
  readLines,
  readOriginal,
  readTails,
  removeOriginals,
  removeProject,
  writeDocument,
}

export type OpfsFiles = typeof files

expose(files)
