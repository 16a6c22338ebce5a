/** Erases texts from both homes of a project, away from the page (H8). */
import { expose } from 'comlink'
import { eraseTexts, type ErasableHome } from '#db/erase-texts.ts'
import { browserLocks } from '#db/locks.ts'
import { newId } from '#db/new-id.ts'
import type { ProjectId } from '#domain/ids.ts'
import type { ErasureReport } from '#domain/erasure/erasure.ts'
import type { Instant } from '#domain/records.ts'
import { dropKeptJournals } from './kept-journals.ts'
import { listDocuments, removeDocument, replaceJournals, writeDocument } from './opfs-files.ts'
import { keepOnlyOriginals } from './originals-pack.ts'

const home: ErasableHome = {
  documents: listDocuments,
  dropKeptJournals,
  keepOnlyOriginals,
  removeDocument,
  replaceJournals,
  writeDocument,
}

const eraser = {
  erase: (project: ProjectId, now: Instant): Promise<ErasureReport | null> =>
    eraseTexts({ project, home, locks: browserLocks(), now, newId }),
}

export type Eraser = typeof eraser

expose(eraser)
