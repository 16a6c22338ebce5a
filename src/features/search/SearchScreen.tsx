/** Search: what is looked for, where it stands, and the places or rows that were found. */
import { useMemo, useRef } from 'react'
import type { ClaimId } from '#domain/ids.ts'
import { SEARCH_KINDS, type SearchKind } from '#domain/search/search-rows.ts'
import { searchMessages as words } from '#i18n/messages/search.ts'
import { useRows } from '#state/use-rows.ts'
import { useSearch, type UsedSearch } from '#state/use-search.ts'
import { useView } from '#state/use-view.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { Popover } from '#ui/Popover.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Switch } from '#ui/Switch.tsx'
import { LinePart } from './LinePart.tsx'
import { RowPart } from './RowPart.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import { useQuery, type TypedQuery } from './use-query.ts'
import styles from './search.module.css'

export function SearchScreen() {
  usePageTitle(words.title)
  const query = useQuery()
  const { asked, otherScripts, kind } = query
  const search = useSearch({ typed: asked, otherScripts, kind })
  const field = useRef<HTMLInputElement>(null)
  const example = (typed: string) => {
    query.type(typed)
    field.current?.focus()
  }
  return (
    <div className={styles['screen']}>
      <div className={styles['bar']}>
        <form
          role="search"
          className={styles['field']}
          onSubmit={(event) => {
            event.preventDefault()
            query.ask()
          }}
        >
          <SearchField label={words.field} value={query.typed} onChange={query.type} inputRef={field} autoFocus />
        </form>
        <Popover label={words.help} trigger={<Button size="small">{words.help}</Button>}>
          {(close) => (
            <SearchHelp
              onExample={(typed) => {
                close()
                example(typed)
              }}
            />
          )}
        </Popover>
        <Switch isSelected={otherScripts} onChange={query.setOtherScripts}>
          {words.otherScripts}
        </Switch>
        <ClaimField />
      </div>
      <Problems search={search} />
      {asked === '' ? (
        <div className={styles['empty']}>
          <h2>{words.empty.title}</h2>
          <p>{words.empty.text}</p>
          <SearchHelp onExample={example} />
        </div>
      ) : (
        <Found query={query} search={search} />
      )}
    </div>
  )
}

/** To which claim passages are linked that are taken. */
function ClaimField() {
  const [claim, setClaim] = useView('claim')
  const claims = useRows((snapshot) => [...snapshot.all('claims')], ['claims'])
  const options = useMemo(
    () => claims.map(({ id, wording, language }) => ({ id: id as string, label: wording, lang: language })),
    [claims],
  )
  return (
    <div className={styles['claim']}>
      <ComboBox<string>
        label={words.claim}
        placeholder={words.noClaim}
        options={options}
        value={options.some(({ id }) => id === claim) ? claim : null}
        onChange={(id) => setClaim(id as ClaimId | null)}
      />
    </div>
  )
}

function Problems({ search }: { readonly search: UsedSearch }) {
  const { answer, state, read, again } = search
  const failure = state === 'failed' ? words.failed : state === 'tooLong' ? words.tooLong : null
  return (
    <div className={styles['problems']}>
      {failure ? (
        <ErrorNotice {...failure} actions={<Button onPress={again}>{words.again}</Button>} />
      ) : (
        <div className={styles['said']} role="status">
          {(answer?.problems ?? []).map(({ kind, at, typed }) => (
            <p key={`${kind} ${at}`}>{words.problems[kind](typed)}</p>
          ))}
        </div>
      )}
      {read.done < read.total ? (
        <ProgressBar label={words.reading(read.done, read.total)} done={read.done} total={read.total} />
      ) : null}
    </div>
  )
}

function Found({ query, search }: { readonly query: TypedQuery; readonly search: UsedSearch }) {
  const { answer, state } = search
  return (
    <>
      <KindTabs query={query} search={search} />
      {answer === null ? (
        <p className={styles['status']} role="status">
          {state === 'asking' ? words.asking : ''}
        </p>
      ) : query.kind === 'articles' ? (
        <LinePart search={search} order={query.order} onOrder={query.setOrder} />
      ) : (
        <RowPart search={search} />
      )}
    </>
  )
}

/** Where the words stand, with how often: buttons, for each is another view of the same search. */
function KindTabs({ query, search }: { readonly query: TypedQuery; readonly search: UsedSearch }) {
  const { answer, hasMore, articles, state } = search
  const counts = answer?.counts
  const isAllRead = state === 'ready' && query.kind === 'articles' && !hasMore
  const count = (kind: SearchKind) => {
    if (!counts) return ''
    if (kind === 'articles' && answer.isMost) return words.kindCount(isAllRead ? articles : counts[kind], !isAllRead)
    return words.kindCount(counts[kind], false)
  }
  return (
    <div role="group" aria-label={words.kindsLabel} className={styles['kinds']}>
      {SEARCH_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles['kind']}
          aria-pressed={kind === query.kind}
          onClick={() => query.setKind(kind)}
        >
          {words.kinds[kind]} <span className={styles['count']}>{count(kind)}</span>
        </button>
      ))}
    </div>
  )
}
