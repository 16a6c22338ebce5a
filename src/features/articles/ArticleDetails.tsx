/** Mending what is known of one article, in place; each field is written when it is left. */
import { setArticleDetails, type SetArticleDetailsArgs } from '#commands/articles/set-article-details.ts'
import { setArticleLanguage } from '#commands/articles/set-article-language.ts'
import { setPublished } from '#commands/articles/set-published.ts'
import { articlesMessages } from '#i18n/messages/articles.ts'
import { directionOfLanguage } from '#language/direction.ts'
import { LANGUAGES } from '#language/language-names.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { useAct } from '#state/use-act.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { boundsOfReading, isNoDate } from '#ui/date-reading.ts'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { dateWords } from '#i18n/date-words.ts'
import { WrittenField } from '#ui/WrittenField.tsx'
import { today } from '#ui/today.ts'
import { unattended } from '#ui/unattended.ts'
import type { ArticleRow } from './article-row.ts'
import styles from './articles.module.css'

const words = articlesMessages.quick

type Field = 'title' | 'outlet' | 'author' | 'url'

/** Mount it anew for each article. */
export function ArticleDetails({ row }: { readonly row: ArticleRow }) {
  const act = useAct()
  const saveFields = (fields: SetArticleDetailsArgs['fields']) => act(setArticleDetails, { articles: [row.id], fields })
  const field = (name: Field, label: string) => (
    <WrittenField
      draftKey={`articles/${row.id}/${name}`}
      label={label}
      value={row[name] ?? ''}
      {...(name === 'title' ? { lang: row.language.tag } : {})}
      onWrite={(text) => unattended(saveFields({ [name]: text.trim() === '' ? null : text }))}
    />
  )
  return (
    <section className={styles['quickFields']} aria-label={words.details}>
      {field('title', words.titleField)}
      {field('outlet', words.outlet)}
      {field('author', words.author)}
      {field('url', words.url)}
      <EditedDate row={row} />
      <ComboBox
        label={words.language}
        options={LANGUAGES.map(({ tag, english, own }) => ({ id: tag, label: english, hint: own }))}
        value={row.language.tag}
        onChange={(tag) => {
          if (tag === null || tag === row.language.tag) return
          unattended(act(setArticleLanguage, { articles: [row.id], tag, direction: directionOfLanguage(tag) }))
        }}
      />
    </section>
  )
}

function EditedDate({ row }: { readonly row: ArticleRow }) {
  const act = useAct()
  const before = row.published === null ? '' : dateWords(row.published)
  const kept = useKeptText(`articles/${row.id}/published`, before)
  const text = kept.typed
  const reading = parseDateInWords(text, { language: row.language.tag, today: today() })
  const save = () => {
    const published = boundsOfReading(reading)
    if (!kept.isOpen || (published === null && !isNoDate(reading))) return
    unattended(act(setPublished, { articles: [row.id], published }).then((done) => done === 'written' && kept.drop()))
  }
  return (
    <div data-keeps>
      <DateField
        label={words.published}
        text={text}
        onText={kept.type}
        reading={reading}
        onBlur={() => {
          if (kept.choice === null) save()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save()
          else if (event.key === 'Escape' && kept.isOpen && kept.choice === null) kept.putAside()
          else event.continuePropagation()
        }}
      />
      <KeptRemark {...kept} />
    </div>
  )
}
