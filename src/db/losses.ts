/** What one home or both had lost when a project was opened (H5). Fetched only where something was wrong. */
import type { OpeningReport } from '#domain/opening-report.ts'
import type { CatalogueParts } from './catalogue-parts.ts'
import { textsLacking, textsNamed } from './lost-texts.ts'
import type { ProjectDatabase } from './project-database.ts'

export type Losses = Pick<OpeningReport, 'restoredCommits' | 'lostCommits' | 'lostTexts'>

/** What a loss is noted as among the errors of the storage. */
class LossError extends Error {
  override readonly name: string

  constructor(name: 'ChangesRestored' | 'ChangesLost' | 'TextsLost') {
    super(name)
    this.name = name
  }
}

/**
 * What was lost where something was wrong: commits were `restored`, damage was mended, or there are `short` fewer commits than were
 * acknowledged. The user is told once; whoever looks into it later finds it among the errors of the storage.
 */
export async function lossesOf(
  database: ProjectDatabase,
  restoredCommits: number,
  short: number,
  { errors, hashText }: Pick<CatalogueParts, 'errors' | 'hashText'>,
): Promise<Losses> {
  const lost = await textsLacking(database, await textsNamed(database), hashText)
  const losses = { restoredCommits, lostCommits: Math.max(0, short), lostTexts: lost.length }
  if (losses.restoredCommits > 0) errors.note('open', new LossError('ChangesRestored'))
  if (losses.lostCommits > 0) errors.note('open', new LossError('ChangesLost'))
  if (losses.lostTexts > 0) errors.note('open', new LossError('TextsLost'))
  return losses
}
