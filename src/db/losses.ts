/** What one home or both had lost when a project was opened (H5). */
import type { OpeningReport } from '#domain/opening-report.ts'
import type { StorageErrorLog } from '#domain/storage-errors.ts'
import { textsLacking, textsNamed } from './lost-texts.ts'
import type { ProjectDatabase } from './project-database.ts'
import type { Recovered } from './recovery.ts'

type Losses = Pick<OpeningReport, 'restoredCommits' | 'lostCommits' | 'lostTexts'>

/** What a loss is noted as among the errors of the storage. */
class LossError extends Error {
  override readonly name: string

  constructor(name: 'ChangesRestored' | 'ChangesLost' | 'TextsLost') {
    super(name)
    this.name = name
  }
}

/** The user is told once; whoever looks into it later finds it here. */
export function noteLosses({ restoredCommits, lostCommits, lostTexts }: Losses, errors: StorageErrorLog): void {
  if (restoredCommits > 0) errors.note('open', new LossError('ChangesRestored'))
  if (lostCommits > 0) errors.note('open', new LossError('ChangesLost'))
  if (lostTexts > 0) errors.note('open', new LossError('TextsLost'))
}

/** `short`: how many commits fewer there are than were acknowledged. Texts are looked for only where something else was wrong. */
export async function lossesOf(
  database: ProjectDatabase,
  { restored, mended }: Recovered,
  short: number,
): Promise<Losses> {
  const lostCommits = Math.max(0, short)
  const isAnyDoubt = restored > 0 || mended || lostCommits > 0
  const lost = isAnyDoubt ? await textsLacking(database, await textsNamed(database)) : []
  return { restoredCommits: restored, lostCommits, lostTexts: lost.length }
}
