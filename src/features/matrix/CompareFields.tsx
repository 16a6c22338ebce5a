/** Choosing two articles to be set side by side. */
import { useState } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import type { Article } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { dateWords } from '#i18n/date-words.ts'
import type { Pair } from './comparison.ts'
import styles from './ViewMenu.module.css'

interface CompareFieldsProps {
  /** In the order of the columns. */
  readonly articles: readonly Article[]
  readonly onCompare: (pair: Pair) => void
}

const words = matrixViewMessages.compare

/** Nothing where there are no two. */
export function CompareFields({ articles, onCompare }: CompareFieldsProps) {
  const [first, setFirst] = useState<ArticleId | null>(null)
  const [second, setSecond] = useState<ArticleId | null>(null)
  if (articles.length < 2) return null
  const options = articles.map((article) => ({
    id: article.id,
    label: articleWords(article),
    hint: article.title ?? article.firstWords,
  }))
  return (
    <fieldset className={styles['group']}>
      <legend>{words.title}</legend>
      <ComboBox label={words.first} options={options} value={first} onChange={setFirst} />
      <ComboBox label={words.second} options={options} value={second} onChange={setSecond} />
      <Button
        size="small"
        isDisabled={first === null || second === null || first === second}
        onPress={() => {
          if (first !== null && second !== null) onCompare([first, second])
        }}
      >
        {words.begin}
      </Button>
    </fieldset>
  )
}

/** Outlet, language and date: what tells two columns apart. */
export function articleWords({ outlet, language, published }: Article): string {
  return `${outlet ?? matrixMessages.noOutlet}, ${language.tag}, ${dateWords(published)}`
}
