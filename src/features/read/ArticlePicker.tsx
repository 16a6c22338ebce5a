/** Picks the article of a pane: the other versions of what is read first, then the rest of the project. */
import { useMemo, useState } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { versionsBeside } from '#domain/versions-beside.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { visibleArticle, visibleArticles } from '#state/select.ts'
import { useRows } from '#state/use-rows.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import styles from './ArticlePicker.module.css'
import { PickDialog, type PickChoice } from './PickDialog.tsx'
import { typedFilter } from './typed-filter.ts'
import { articleTitle } from './use-pane-rows.ts'

export interface ArticlePickerProps {
  readonly title: string
  /** The article whose other versions come first. */
  readonly beside: ArticleId
  /** Articles that are no choice: they are shown already. */
  readonly shown: readonly ArticleId[]
  readonly onPick: (article: ArticleId) => void
  readonly onClose: () => void
}

const words = readMessages.panes.picker
/** More are found by typing. */
const mostShown = 60

/** Filters by title and outlet as one types. */
export function ArticlePicker({ title, beside, shown, onPick, onClose }: ArticlePickerProps) {
  const articles = useRows(
    (snapshot) => {
      const article = visibleArticle(snapshot, beside)
      const versions = article ? versionsBeside(snapshot, article) : []
      return [...new Set([...versions, ...visibleArticles(snapshot)])].filter(({ id }) => !shown.includes(id))
    },
    ['articles', 'storyArticles', 'batches'],
    [beside, shown],
  )
  const [typed, setTyped] = useState('')
  const choices = useMemo(() => {
    const fits = typedFilter(typed)
    return articles
      .filter((article) => fits(`${articleTitle(article)} ${article.outlet ?? ''}`))
      .slice(0, mostShown)
      .map((article): PickChoice => {
        const { language, outlet, published } = article
        return {
          id: article.id,
          content: (
            <>
              <LanguageTag tag={language.tag} show="code" />
              <span className={styles['article']}>
                <NameSign name={articleTitle(article)} />
                <Quote text={articleTitle(article)} lang={language.tag} dir={language.direction} />
                <span className={styles['facts']}>
                  <Isolated>{outlet ?? ''}</Isolated> <DateText bounds={published} />
                </span>
              </span>
            </>
          ),
        }
      })
  }, [articles, typed])
  return (
    <PickDialog
      title={title}
      search={words.search}
      help={words.help}
      nothing={words.nothing}
      typed={typed}
      onType={setTyped}
      choices={choices}
      onPick={(id) => onPick(id as ArticleId)}
      onClose={onClose}
    />
  )
}
