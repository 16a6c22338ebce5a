/** Which articles are erased, by name. */
import type { ErasureScope } from '#domain/erasure/what-is-erased.ts'
import type { DeletedOnes } from './erase-request.ts'
import type { ArticleId } from '#domain/ids.ts'
import { erasureMessages as words } from '#i18n/messages/erasure.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import styles from './erasure.module.css'

/** Longer lists are a count. */
const mostNamed = 20

interface ErasedNamesProps {
  readonly scope: ErasureScope
  readonly asked: readonly ArticleId[]
  readonly deleted: DeletedOnes
}

/** Of deleted articles the title is what the history says it was. */
export function ErasedNames({ scope: { articles, stories }, asked, deleted }: ErasedNamesProps) {
  const chosen = new Set(asked)
  const unasked = articles.filter(({ id }) => !chosen.has(id)).length
  const named = articles.length + deleted.titles.length
  return (
    <>
      {named === 0 ? null : (
        <ul className={styles['names']}>
          {articles.slice(0, mostNamed).map(({ id, title, firstWords, language }) => (
            <li key={id}>
              <Quote text={title ?? `[${firstWords}]`} lang={language.tag} dir={language.direction} />
            </li>
          ))}
          {deleted.titles.slice(0, mostNamed).map((title) => (
            <li key={title}>
              <Isolated>{title}</Isolated>
            </li>
          ))}
          {named > mostNamed ? <li>{`+ ${named - mostNamed}`}</li> : null}
        </ul>
      )}
      {unasked === 0 ? null : <p>{words.same(unasked)}</p>}
      {deleted.articles.length === 0 ? null : <p>{words.deleted(deleted.articles.length)}</p>}
      {stories.length === 0 ? null : (
        <>
          <p>{words.stories}</p>
          <ul className={styles['names']}>
            {stories.map(({ id, name }) => (
              <li key={id}>
                <Isolated>{name}</Isolated>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
