/** What each purpose would put into the file, as lines to read before anything is written (F3). */
import type { PublicationPreview } from '#domain/publication.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { exportMessages } from '#i18n/messages/export.ts'
import { interchangeMessages } from '#i18n/messages/interchange.ts'

const words = exportMessages.leaves

export type Purpose = 'publish' | 'colleague' | 'keep'

/** The lines of a published file. */
export function publicationLines(preview: PublicationPreview): string[] {
  return [
    ...preview.holds.map(({ what, count }) => words[what](count)),
    preview.analystsNamed > 0 ? words.analysts(preview.analystsNamed) : words.noNames,
    preview.fullTexts > 0 ? words.texts(preview.fullTexts) : words.noTexts,
    words.noNotes,
    words.noJournal,
  ]
}

/** What should be known before a published file leaves, in plain words. */
export function publicationWarnings(preview: PublicationPreview): string[] {
  const said = { ...exportMessages.warning, brokenEscaped: interchangeMessages.loneSurrogates }
  return preview.warnings.map(({ key, count }) => said[key](count))
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
    purpose === 'keep' ? words.journal(commits) : words.edits(commits),
  ]
}
