/** What each purpose would put into the file, as lines to read before anything is written (F3). */
import type { Publication } from '#domain/ports.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { exportMessages } from '#i18n/messages/export.ts'
import { interchangeMessages } from '#i18n/messages/interchange.ts'

const words = exportMessages.leaves

export type Purpose = 'publish' | 'colleague' | 'keep'

/** The lines of a published file. */
export function publicationLines(made: Publication): string[] {
  const lines = [
    words.findings(made.findings),
    words.annotations(made.annotations),
    words.articles(made.articles),
    made.analystsNamed > 0 ? words.analysts(made.analystsNamed) : words.noNames,
    words.noTexts,
    words.noNotes,
    words.noJournal,
  ]
  return made.withLoneSurrogates === 0 ? lines : [...lines, interchangeMessages.loneSurrogates(made.withLoneSurrogates)]
}

/** The lines of a project file. `commits` is how many the journal has. */
export function projectFileLines(
  snapshot: Snapshot,
  purpose: 'colleague' | 'keep',
  notes: boolean,
  commits: number,
): string[] {
  return [
    words.articles(snapshot.size('articles')),
    words.texts(snapshot.size('revisions')),
    words.passages(snapshot.size('passages')),
    words.claims(snapshot.size('claims')),
    words.judgements(snapshot.size('assessments')),
    words.analysts(snapshot.size('analysts')),
    purpose === 'keep' || notes ? words.notes : words.noNotes,
    purpose === 'keep' ? words.journal(commits) : words.noJournal,
  ]
}
