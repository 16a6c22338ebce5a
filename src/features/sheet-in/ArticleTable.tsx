/** Names in a sheet that mean articles, where somebody must say which. */
import { useState } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { rowName } from '#domain/row-name.ts'
import type { ArticleName } from '#domain/sheet-reader.ts'
import { isVisible } from '#domain/visible-articles.ts'
import { formatNumber } from '#i18n/format.ts'
import { sheetInMessages as words } from '#i18n/messages/sheet-in.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import styles from './sheet-in.module.css'

/** The rest comes on demand. */
const firstShown = 30

interface ArticleTableProps {
  readonly names: readonly ArticleName[]
  readonly onChoose: (name: string, article: ArticleId) => void
}

/** Open where any is not known; nothing where the sheet speaks of none. */
export function ArticleTable({ names, onChoose }: ArticleTableProps) {
  const [all, setAll] = useState(false)
  if (names.length === 0) return null
  const shown = all ? names : names.slice(0, firstShown)
  return (
    <Disclosure title={words.articlesTitle} isOpenAtFirst={names.some(({ article }) => article === null)}>
      {/* Wide on a narrow screen: it scrolls, so it must be reachable by keyboard. */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.articlesTitle}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.inSheet}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.article}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((name) => (
              <NameRow key={name.name} named={name} onChoose={(article) => onChoose(name.name, article)} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < names.length ? (
        <Button size="small" onPress={() => setAll(true)}>
          {words.more(names.length - shown.length)}
        </Button>
      ) : null}
    </Disclosure>
  )
}

interface NameRowProps {
  readonly named: ArticleName
  readonly onChoose: (article: ArticleId) => void
}

function NameRow({ named: { name, count, article, severalMeant }, onChoose }: NameRowProps) {
  const [isAsked, setAsked] = useState(false)
  const title = useRows(
    (snapshot) => {
      const row = snapshot.get('articles', article)
      return row ? rowName(row) : null
    },
    ['articles'],
    [article],
  )
  return (
    <tr>
      <th scope="row">
        <Isolated>{name}</Isolated>
      </th>
      <td>{formatNumber(count)}</td>
      <td>
        {isAsked ? (
          <ArticleField
            name={name}
            article={article}
            onChoose={(chosen) => {
              setAsked(false)
              if (chosen !== article) onChoose(chosen)
            }}
          />
        ) : (
          <div className={styles['known']}>
            {title === null ? (
              <span className={styles['unknown']}>{severalMeant ? words.severalMeant : words.noArticle}</span>
            ) : (
              <Isolated>{title}</Isolated>
            )}
            <Button size="small" onPress={() => setAsked(true)} aria-label={words.articleOf(name)}>
              {title === null ? words.chooseArticle : words.changeArticle}
            </Button>
          </div>
        )}
      </td>
    </tr>
  )
}

interface ArticleFieldProps {
  readonly name: string
  readonly article: ArticleId | null
  readonly onChoose: (article: ArticleId) => void
}

/** All articles that can be seen, found by what is typed. */
function ArticleField({ name, article, onChoose }: ArticleFieldProps) {
  const options = useRows(
    (snapshot) =>
      [...snapshot.all('articles')]
        .filter((row) => isVisible(snapshot, row))
        .map((row) => ({
          id: row.id,
          label: rowName(row),
          lang: row.language.tag,
          dir: row.language.direction,
          ...(row.outlet === null ? {} : { hint: row.outlet }),
        })),
    ['articles', 'batches'],
  )
  return (
    <ComboBox
      label={words.articleOf(name)}
      hideLabel
      autoFocus
      options={options}
      value={article}
      onChange={(chosen) => {
        if (chosen !== null) onChoose(chosen)
      }}
    />
  )
}
