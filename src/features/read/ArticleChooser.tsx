/** Read without an article: choose one, newest stories together, or learn where articles come from. */
import { useMemo, useState } from 'react'
import type { Article } from '#domain/records.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { visibleArticles } from '#state/select.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf } from '#ui/address.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { typedFilter } from './typed-filter.ts'
import { articleTitle } from './use-pane-rows.ts'
import styles from './ArticleChooser.module.css'

const words = readMessages.choose
/** More are found by searching. */
const mostShown = 60

/** A list by story; the search looks at titles and outlets. */
export function ArticleChooser() {
  const { project } = useSession()
  const articles = useRows((snapshot) => visibleArticles(snapshot), ['articles', 'batches'])
  const storyOf = useRows(
    (snapshot) => {
      const names = new Map<string, string>()
      for (const { article, story } of snapshot.all('storyArticles'))
        names.set(article, snapshot.get('stories', story)?.name ?? '')
      return names
    },
    ['storyArticles', 'stories'],
  )
  const [typed, setTyped] = useState('')
  const found = useMemo(() => {
    const fits = typedFilter(typed)
    return articles
      .filter((article) => fits(`${articleTitle(article)} ${article.outlet ?? ''}`))
      .sort((one, other) => compare(storyOf.get(one.id), storyOf.get(other.id)) || compare(one.id, other.id))
  }, [articles, typed, storyOf])
  if (articles.length === 0) {
    return (
      <EmptyState title={words.none} actions={<Link to={{ screen: 'import', project }}>{words.toImport}</Link>}>
        {words.noneText}
      </EmptyState>
    )
  }
  return (
    <div className={styles['chooser']}>
      <h2 className={styles['title']}>{words.title}</h2>
      <p className={styles['text']}>{words.text}</p>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {found.length === 0 ? <p className={styles['text']}>{words.nothing}</p> : null}
      <ul className={styles['list']}>
        {found.slice(0, mostShown).map((article, place) => (
          <Entry
            key={article.id}
            article={article}
            story={storyOf.get(article.id) ?? null}
            isFirst={place === 0 || storyOf.get(article.id) !== storyOf.get(found[place - 1]?.id ?? '')}
          />
        ))}
      </ul>
      {found.length > mostShown ? <p className={styles['text']}>{words.more(found.length - mostShown)}</p> : null}
    </div>
  )
}

function Entry({ article, story, isFirst }: { article: Article; story: string | null; isFirst: boolean }) {
  const { project } = useSession()
  return (
    <li className={styles['entry']}>
      {isFirst ? (
        <span className={styles['story']}>{story === null ? words.noStory : <Isolated>{story}</Isolated>}</span>
      ) : null}
      <Link to={readAddressOf(project, [article.id])} className={styles['link']}>
        <LanguageTag tag={article.language.tag} show="code" />
        <span className={styles['name']}>
          <NameSign name={articleTitle(article)} />
          <Quote text={articleTitle(article)} lang={article.language.tag} dir={article.language.direction} />
        </span>
        <span className={styles['facts']}>
          <Isolated>{article.outlet ?? ''}</Isolated> <DateText bounds={article.published} />
        </span>
      </Link>
    </li>
  )
}

function compare(one: string | undefined, other: string | undefined): number {
  // Articles without a story come last.
  if (one === other) return 0
  if (one === undefined) return 1
  return other === undefined || one < other ? -1 : 1
}
