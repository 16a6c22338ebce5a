/** Says which text of the article stands below, and lets one choose another. */
import type { Article, Revision } from '#domain/records.ts'
import { formatInstant } from '#i18n/format.ts'
import { revisionsMessages as words } from '#i18n/messages/revisions.ts'
import { Chip } from '#ui/Chip.tsx'
import { Select } from '#ui/Select.tsx'
import styles from './revisions.module.css'

interface PaneHeadProps {
  readonly which: 'older' | 'newer'
  readonly article: Article
  readonly revisions: readonly Revision[]
  readonly revision: Revision
  readonly onChoose: (number: number) => void
}

/** An older text says that it is one: nothing can be marked in it. */
export function PaneHead({ which, article, revisions, revision, onChoose }: PaneHeadProps) {
  const options = revisions.map(({ number, importedAt }) => ({
    id: String(number),
    label: words.revision(number, formatInstant(importedAt)),
  }))
  const isShown = revision.id === article.revision
  return (
    <header className={styles['paneHead']}>
      <Select
        label={which === 'older' ? words.older : words.newer}
        options={options}
        value={String(revision.number)}
        onChange={(number) => onChoose(Number(number))}
      />
      <span title={isShown ? undefined : words.readOnly}>
        <Chip tone={isShown ? 'accent' : 'warning'}>{isShown ? words.shown : words.olderMark}</Chip>
      </span>
    </header>
  )
}
