/** The texts of a group that are nearly the same, and two of them with what differs. */
import { useEffect, useState } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import type { AlikeTexts } from '#domain/import-draft.ts'
import type { LanguageMark } from '#domain/records.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { segmentText } from '#language/segment.ts'
import type { ProjectSession } from '#state/project-session.ts'
import type { RevisionDifferences } from '#ui/reader-text/revision-differences.ts'
import { unattended } from '#ui/unattended.ts'
import { draftPlace, draftTitle } from './draft-columns.tsx'
import type { DraftRow } from './draft-row.ts'
import type { ImportJob } from './import-job.ts'

const words = importMessages.alikeDialog

/** One text of the group. */
export interface AlikeMember {
  readonly id: string
  readonly label: string
  readonly language: LanguageMark
  /** `null` for an article of the project. */
  readonly row: DraftRow | null
  readonly text: () => Promise<string | null>
}

/** Drafts first, in their order. `rows` are those of the whole preview. */
export function membersOf(
  { drafts, articles }: AlikeTexts,
  rows: readonly DraftRow[],
  job: ImportJob,
  session: ProjectSession,
): readonly AlikeMember[] {
  const wanted = new Set(drafts)
  return [
    ...rows.filter(({ number }) => wanted.has(number)).map((row) => draftMember(job, row)),
    ...articles.flatMap((id) => articleMember(session, id) ?? []),
  ]
}

/** Two texts and what differs; a text is `null` where it is not there any more. */
export interface ComparedTexts {
  readonly key: string
  readonly left: string | null
  readonly right: string | null
  readonly differences: RevisionDifferences | null
}

/** `null` until both are there. */
export function useComparedTexts(left: AlikeMember | undefined, right: AlikeMember | undefined): ComparedTexts | null {
  const [texts, setTexts] = useState<ComparedTexts | null>(null)
  const key = `${left?.id ?? ''} ${right?.id ?? ''}`
  useEffect(() => {
    if (!left || !right) return
    let isWanted = true
    const load = async () => {
      const { revisionDifferences } = await import('#ui/reader-text/revision-differences.ts')
      const [one, other] = await Promise.all([left.text(), right.text()])
      if (!isWanted) return
      const { tag } = left.language
      const cut = (text: string) => ({ text, stretches: segmentText(text, tag).sentences })
      const differences = one === null || other === null ? null : revisionDifferences(cut(one), cut(other), tag)
      setTexts({ key, left: one, right: other, differences })
    }
    unattended(load())
    return () => {
      isWanted = false
    }
  }, [key, left, right])
  return texts?.key === key ? texts : null
}

function draftMember(job: ImportJob, row: DraftRow): AlikeMember {
  const { id, language, textHash } = row
  return {
    id,
    label: words.draft(draftPlace(row), draftTitle(row)),
    language,
    row,
    text: () => job.text(textHash),
  }
}

/** `null` for one that is gone. */
function articleMember(session: ProjectSession, id: ArticleId): AlikeMember | null {
  const article = session.snapshot.get('articles', id)
  const hash = session.snapshot.get('revisions', article?.revision ?? null)?.textHash
  if (!article || hash === undefined) return null
  const { title, firstWords, language } = article
  const label = words.here(title ?? `[${firstWords}]`)
  return { id, label, language, row: null, text: () => session.text(hash) }
}
