/** The encoding of the files of some articles, as it is chosen in a dialog before it is kept. */
import { useState } from 'react'
import { unattended } from '#ui/unattended.ts'
import type { DraftRow } from './draft-row.ts'
import type { ImportJob } from './import-job.ts'

interface ChosenCharset {
  /** False where a file says it for sure. */
  readonly isOpen: boolean
  /** What is shown as chosen; `null` where the files have different ones. */
  readonly charset: string | null
  /** Another one than that of the preview; else `null`. */
  readonly chosen: string | null
  readonly choose: (charset: string) => void
  /** Has the files read in the chosen one, if there is one. */
  readonly keep: () => void
}

export function useCharset(job: ImportJob, rows: readonly DraftRow[]): ChosenCharset {
  const [typed, choose] = useState<string | null>(null)
  const files = [...new Set(rows.map(({ file }) => file))]
  const known = new Set(files.map((file) => charsetOf(job, file)))
  const [common = null] = known.size === 1 ? known : []
  const chosen = typed === common ? null : typed
  return {
    isOpen: !known.has(null),
    charset: typed ?? common,
    chosen,
    choose,
    keep: () => {
      if (chosen !== null) unattended(job.readWith(files, { charset: chosen }))
    },
  }
}

/** The charset of a file, where it is a question; `null` where it is none. */
function charsetOf(job: ImportJob, file: number): string | null {
  const state = job.state()
  return state.kind === 'preview' ? (state.reading.files[file]?.charset ?? null) : null
}
