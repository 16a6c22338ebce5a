/** Which articles are erased, by name. */
import type { ErasureScope } from '#domain/erasure/what-is-erased.ts'
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
}

/** Deleted articles have no name here any more: they are counted. */
export function ErasedNames({ scope: { articles, stories }, asked }: ErasedNamesProps) {
  const chosen = new Set(asked)
  const there = new Set(articles.map(({ id }) => id))
  const unasked = articles.filter(({ id }) => !chosen.has(id)).length
  const deleted = asked.filter((id) => !there.has(id)).length
  return (
    <>
      {articles.length === 0 ? null : (
        <ul className={styles['names']}>
          {articles.slice(0, mostNamed).map(({ id, title, firstWords, language }) => (
            <li key={id}>
              <Quote text={title ?? `[${firstWords}]`} lang={language.tag} dir={language.direction} />
            </li>
          ))}
          {articles.length > mostNamed ? <li>{`+ ${articles.length - mostNamed}`}</li> : null}
        </ul>
      )}
      {unasked === 0 ? null : <p>{words.same(unasked)}</p>}
      {deleted === 0 ? null : <p>{words.deleted(deleted)}</p>}
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
