/** The things of the project that go by several names, each with its names in their languages. */
import { useDeferredValue } from 'react'
import { languageOfThing, thingsNamed, type NamedThing } from '#domain/aliases.ts'
import { namesMessages as words } from '#i18n/messages/names.ts'
import { useNamed } from '#state/use-named.ts'
import { useRows } from '#state/use-rows.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { matchesWords } from '#ui/matches-words.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { useSearchParameter } from '#ui/use-address.ts'
import { NameForm } from './NameForm.tsx'
import { NameRow } from './NameRow.tsx'
import styles from './names.module.css'

/** What is searched for lives in the address. */
export function NamesScreen() {
  usePageTitle(words.title)
  const [search, setSearch] = useSearchParameter('q')
  const wanted = useDeferredValue(search ?? '')
  const things = useRows((snapshot) => thingsNamed(snapshot.all('aliases')), ['aliases'])
  const named = useNamed()
  const shown = things.filter((thing) => isWanted(thing, wanted))
  return (
    <div className={styles['screen']}>
      <p className={styles['soft']}>{words.intro}</p>
      <section aria-labelledby="add-name">
        <h2 id="add-name">{words.add.title}</h2>
        <NameForm draftKey="names/new" />
      </section>
      {things.length === 0 ? (
        <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>
      ) : (
        <SearchField
          label={words.search}
          value={search ?? ''}
          onChange={(typed) => setSearch(typed === '' ? null : typed)}
        />
      )}
      {shown.map((thing) => (
        <Thing key={thing.key} thing={thing} articles={named?.get(thing.means.trim()) ?? null} />
      ))}
      {things.length > 0 && shown.length === 0 ? <p role="status">{words.nothing}</p> : null}
    </div>
  )
}

function isWanted({ means, names }: NamedThing, wanted: string): boolean {
  return matchesWords([means, ...names.map(({ name }) => name)].join(' '), wanted)
}

interface ThingProps {
  readonly thing: NamedThing
  /** In how many it is named; `null` until that is known. */
  readonly articles: number | null
}

function Thing({ thing, articles }: ThingProps) {
  return (
    <section className={styles['thing']}>
      <h2>
        <Quote text={thing.means} lang={languageOfThing(thing)} />{' '}
        <span className={styles['count']}>{words.table.count(thing.names.length)}</span>{' '}
        <span className={styles['count']}>
          {articles === null ? words.table.notCounted : words.table.articles(articles)}
        </span>
      </h2>
      <table className={styles['names']} aria-label={words.table.label(thing.means)}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.table.name}</th>
            <th scope="col">{words.table.language}</th>
            <th scope="col">{words.table.actions}</th>
          </tr>
        </thead>
        <tbody>
          {thing.names.map((alias) => (
            <NameRow key={alias.id} alias={alias} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
