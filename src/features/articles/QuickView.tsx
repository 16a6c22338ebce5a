/** The article with the focus beside the table: its facts, to be mended in place, and the beginning of its text. */
import { BookOpenText, Pencil } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { articlesMessages } from '#i18n/messages/articles.ts'
import { shownWords } from '#i18n/shown-words.ts'
import { useSession } from '#state/use-session.tsx'
import { useText } from '#state/use-text.ts'
import { readAddressOf } from '#ui/address.ts'
import { Link } from '#ui/Link.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { ToggleButton } from '#ui/ToggleButton.tsx'
import { shownTitle, type ArticleRow } from './article-row.ts'
import styles from './articles.module.css'

const words = articlesMessages.quick
/** More is read under Read. */
const shownUnits = 4000

// Languages and the reading of dates are fetched when somebody mends something.
const ArticleDetails = lazy(async () => ({ default: (await import('./ArticleDetails.tsx')).ArticleDetails }))

const OriginalFile = lazy(async () => ({ default: (await import('./OriginalFile.tsx')).OriginalFile }))

const UnusualInText = lazy(async () => ({ default: (await import('./UnusualInText.tsx')).UnusualInText }))

const TextWithMarks = lazy(async () => ({ default: (await import('./UnusualInText.tsx')).TextWithMarks }))

export interface QuickViewProps {
  readonly row: ArticleRow
  readonly isMending: boolean
  readonly onMending: (isMending: boolean) => void
}

/** Mount it anew for each article. */
export function QuickView({ row, isMending, onMending }: QuickViewProps) {
  const { project } = useSession()
  const { tag, direction, evidence } = row.language
  return (
    <aside className={styles['quick']} aria-label={words.title}>
      <header className={styles['quickHead']}>
        <h2 className={styles['quickTitle']}>
          <NameSign name={shownTitle(row)} />
          <Quote text={shownTitle(row)} lang={tag} dir={direction} />
        </h2>
        <p className={styles['quickFacts']}>
          <LanguageTag tag={tag} basis={row.language.basis} />
          <span>{words.facts(words.words(row.words), words.passages(row.passages), words.claims(row.claims))}</span>
          <Link to={readAddressOf(project, [row.id])}>
            <BookOpenText size={14} aria-hidden="true" style={{ display: 'inline', verticalAlign: '-2px' }} />{' '}
            {words.read}
          </Link>
        </p>
        {evidence === null ? null : (
          <p className={styles['quickFacts']} lang="en">
            {words.evidence(evidence)}
          </p>
        )}
      </header>
      <div>
        <ToggleButton icon={<Pencil size={14} />} isSelected={isMending} onChange={onMending}>
          {words.details}
        </ToggleButton>
      </div>
      <Suspense>
        <OriginalFile revision={row.revision} />
      </Suspense>
      {isMending ? (
        <Suspense>
          <ArticleDetails row={row} />
        </Suspense>
      ) : null}
      <BeginningOfText row={row} />
    </aside>
  )
}

function BeginningOfText({ row }: { readonly row: ArticleRow }) {
  const found = useText(row.textHash)
  if (found.state === 'loading') return <p role="status">{words.loading}</p>
  if (found.state === 'missing') return <p role="alert">{words.missing}</p>
  const { tag, direction } = row.language
  const beginning = found.text.slice(0, shownUnits)
  return (
    <>
      <Suspense>
        <UnusualInText row={row} text={found.text} />
      </Suspense>
      <section aria-label={words.text}>
        <p className={styles['quickText']} lang={tag} dir={direction} translate="no">
          <Suspense fallback={shownWords(beginning)}>
            <TextWithMarks text={found.text} beginning={beginning} />
          </Suspense>
        </p>
        {found.text.length > shownUnits ? <p className={styles['faint']}>{words.cut}</p> : null}
      </section>
    </>
  )
}
