/** What stands in the cells of more than one of the tables. */
import type { ClaimStyle } from '#domain/claim-style.ts'
import type { Article, Claim } from '#domain/records.ts'
import { formatNumber } from '#i18n/format.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { shownTitle } from './article-facts.ts'
import styles from './tables.module.css'

/** A name with a mark where it is not what it seems; nothing for `null`. */
export function NameCell({ name }: { readonly name: string | null }) {
  if (name === null || name === '') return null
  return (
    <>
      <NameSign name={name} />
      <Isolated>{name}</Isolated>
    </>
  )
}

/** The title of an article in its own language and direction. */
export function ArticleCell({ article }: { readonly article: Article }) {
  const title = shownTitle(article)
  return (
    <span className={styles['line']}>
      <NameSign name={title} />
      <Quote text={title} lang={article.language.tag} dir={article.language.direction} as="line" />
    </span>
  )
}

interface ClaimCellProps {
  /** `null` leaves the cell empty. */
  readonly claim: Claim | null
  readonly style: ClaimStyle | null
  /** How many claims there are besides. */
  readonly more?: number
}

/** The wording with the look it has in the text. */
export function ClaimCell({ claim, style, more = 0 }: ClaimCellProps) {
  if (claim === null) return null
  return (
    <span className={styles['line']}>
      {style ? <ClaimMark style={style} /> : null}
      <Quote text={claim.wording} lang={claim.language} as="line" />
      {more === 0 ? null : <span className={styles['more']}>{`+${formatNumber(more)}`}</span>}
    </span>
  )
}

/** Words of which nobody recorded the language, cut at the end of their own direction. */
export function NoteCell({ text }: { readonly text: string | null }) {
  return text === null || text === '' ? null : <Quote text={text} lang="und" as="line" />
}

/** A figure; a nought is quiet. */
export function countCell(count: number) {
  return <span className={count === 0 ? styles['nought'] : undefined}>{formatNumber(count)}</span>
}
