/** What a version is called among others: its outlet and language, and its title where it has no outlet or one asks for both. */
import type { Article } from '#domain/records.ts'
import { Isolated } from '../Isolated.tsx'
import { LanguageTag } from './LanguageTag.tsx'
import { NameSign } from './NameSign.tsx'
import { Quote } from './Quote.tsx'
import styles from './VersionName.module.css'

interface VersionNameProps {
  readonly article: Article
  /** Beside the outlet, too; cut to the room of the line. */
  readonly withTitle?: boolean
}

/** In one line. */
export function VersionName({ article, withTitle = false }: VersionNameProps) {
  const { outlet, language } = article
  return (
    <span className={styles['version']}>
      <NameSign name={outlet} />
      {outlet === null ? null : <Isolated>{outlet}</Isolated>}
      <LanguageTag tag={language.tag} show="code" />
      {outlet === null || withTitle ? (
        <span className={outlet === null ? styles['alone'] : styles['title']}>
          <NameSign name={titleOf(article)} />
          <Quote text={titleOf(article)} lang={language.tag} dir={language.direction} />
        </span>
      ) : null}
    </span>
  )
}

/** The same with the title for assistive technology. */
export function versionLabel(article: Article): string {
  return article.outlet === null ? titleOf(article) : `${article.outlet}, ${titleOf(article)}`
}

function titleOf({ title, firstWords }: Article): string {
  return title ?? `[${firstWords}]`
}
