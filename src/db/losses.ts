/** What one home or both had lost when a project was opened (H5). Fetched only where something was wrong. */
import type { StoredCommit } from '#domain/commit.ts'
import type { OpeningReport } from '#domain/opening-report.ts'
import type { CatalogueParts } from './catalogue-parts.ts'
import { textsLacking, textsNamed } from './lost-texts.ts'
import { textsInDamaged } from './regain-texts.ts'
import { putTexts, type TextHomes } from './text-packs.ts'

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
 * acknowledged, as far as that is known: the last seconds before a sudden end may not be counted, but what is missing between commits shows.
 * Texts that stand whole in what is damaged are taken out of it first. The user is told once; whoever looks into it later finds it among the
 * errors of the storage.
 */
export async function lossesOf(
  homes: TextHomes,
  restoredCommits: number,
  short: number,
  errors: CatalogueParts['errors'],
): Promise<Losses> {
  const { database } = homes
  const missing = missingBetween(await database.commits.toArray())
  const lostTexts = await textsLost(homes)
  const losses = { restoredCommits, lostCommits: Math.max(0, short, missing), lostTexts }
  if (losses.restoredCommits > 0) errors.note('open', new LossError('ChangesRestored'))
  if (losses.lostCommits > 0) errors.note('open', new LossError('ChangesLost'))
  if (losses.lostTexts > 0) errors.note('open', new LossError('TextsLost'))
  return losses
}

async function textsLost(homes: TextHomes): Promise<number> {
  const { database, home, project, hashText } = homes
  const lacking = await textsLacking(database, await textsNamed(database), hashText)
  if (lacking.length === 0 || !home) return lacking.length
  const regained = await textsInDamaged(home, project, lacking, hashText)
  if (regained.length > 0) await putTexts(homes, regained)
  return lacking.length - regained.length
}

/** How many commits are missing in the chains of their devices, before the last that is there of each (H6). */
function missingBetween(commits: readonly StoredCommit[]): number {
  const last = new Map<string, number>()
  for (const { commit } of commits)
    last.set(commit.device, Math.max(last.get(commit.device) ?? 0, commit.deviceSequence))
  return [...last.values()].reduce((sum, sequence) => sum + sequence, 0) - commits.length
}
