/** The texts a file speaks of, with the article that each is; a person may say another. */
import { useState } from 'react'
import type { SourceOfFile } from '#domain/annotation-reader.ts'
import type { ArticleId } from '#domain/ids.ts'
import { rowName } from '#domain/row-name.ts'
import { isVisible } from '#domain/visible-articles.ts'
import { formatNumber } from '#i18n/format.ts'
import { annotationsInMessages as words } from '#i18n/messages/annotations-in.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import styles from './annotations-in.module.css'

/** The rest comes on demand. */
const firstShown = 50

interface SourceTableProps {
  readonly sources: readonly SourceOfFile[]
  readonly onChoose: (source: number, article: ArticleId | null) => void
}

/** Those that are not known come first. */
export function SourceTable({ sources, onChoose }: SourceTableProps) {
  const [all, setAll] = useState(false)
  const [asked, setAsked] = useState<number | null>(null)
  const names = useRows(
    (snapshot) => sources.map(({ article }) => nameOf(snapshot.get('articles', article))),
    ['articles'],
    [sources],
  )
  const inOrder = [...sources].sort((one, other) => Number(one.article !== null) - Number(other.article !== null))
  const shown = all ? inOrder : inOrder.slice(0, firstShown)
  return (
    <>
      <h3>{words.sourcesTitle}</h3>
      {/* Wide on a narrow screen: it scrolls, so it must be reachable by keyboard. */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.sourcesTitle}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.stretches}</th>
              <th scope="col">{words.article}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((source) => (
              <tr key={source.index}>
                <th scope="row">
                  {source.name === '' ? (
                    <span className={styles['soft']}>{words.noName}</span>
                  ) : (
                    <Isolated>{source.name}</Isolated>
                  )}
                </th>
                <td>{formatNumber(source.stretches)}</td>
                <td>
                  {asked === source.index ? (
                    <ArticleField
                      source={source}
                      onChoose={(article) => {
                        setAsked(null)
                        onChoose(source.index, article)
                      }}
                    />
                  ) : (
                    <Known source={source} name={names[source.index] ?? ''} onAsk={() => setAsked(source.index)} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < sources.length ? (
        <Button size="small" onPress={() => setAll(true)}>
          {words.more(sources.length - shown.length)}
        </Button>
      ) : null}
    </>
  )
}

interface KnownProps {
  readonly source: SourceOfFile
  readonly name: string
  readonly onAsk: () => void
}

function Known({ source: { article, by, name: source }, name, onAsk }: KnownProps) {
  const isKnown = article !== null && by !== null
  return (
    <div className={styles['known']}>
      {isKnown ? (
        <span>
          <Isolated>{name}</Isolated> <span className={styles['soft']}>{words.by[by]}</span>
        </span>
      ) : (
        <span className={styles['unknown']}>{words.noArticle}</span>
      )}
      <Button size="small" onPress={onAsk} aria-label={words.articleOf(source)}>
        {isKnown ? words.changeArticle : words.chooseArticle}
      </Button>
    </div>
  )
}

interface ArticleFieldProps {
  readonly source: SourceOfFile
  readonly onChoose: (article: ArticleId | null) => void
}

/** All articles that can be seen, found by what is typed. */
function ArticleField({ source, onChoose }: ArticleFieldProps) {
  const options = useRows(
    (snapshot) =>
      [...snapshot.all('articles')]
        .filter((article) => isVisible(snapshot, article))
        .map((article) => ({
          id: article.id,
          label: nameOf(article),
          lang: article.language.tag,
          dir: article.language.direction,
          ...(article.outlet === null ? {} : { hint: article.outlet }),
        })),
    ['articles', 'batches'],
  )
  return (
    <ComboBox
      label={words.articleOf(source.name)}
      hideLabel
      autoFocus
      options={options}
      value={source.article}
      onChange={(article) => {
        if (article !== null && article !== source.article) onChoose(article)
      }}
    />
  )
}

function nameOf(article: Parameters<typeof rowName>[0] | undefined): string {
  return article ? rowName(article) : ''
}
