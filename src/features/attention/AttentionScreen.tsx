/** Everything a check finds, by check, with the way to it and what can be done (C2, C10, T4). */
import { finderChecks, rowChecks, type Found } from '#domain/checks/checks.ts'
import { attentionMessages as words } from '#i18n/messages/attention.ts'
import { useChecks } from '#state/use-checks.ts'
import { useSession } from '#state/use-session.tsx'
import { revisionsAddressOf } from '#ui/address.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { usePageTitle } from '#ui/page-title.ts'
import styles from './AttentionScreen.module.css'
import { moveFocus } from '#ui/entry-focus.ts'
import { EntryList } from './EntryList.tsx'
import { FinderSection } from './FinderSection.tsx'

/** The lists follow the project: what is mended goes. */
export function AttentionScreen() {
  usePageTitle(words.title)
  const found = useChecks()
  useOperations([
    operation('queue.next', words.next, () => moveFocus(1)),
    operation('queue.previous', words.previous, () => moveFocus(-1)),
  ])
  return (
    <div className={styles['attention']} data-entries tabIndex={-1}>
      <div>
        <p className={styles['soft']}>{words.intro}</p>
        <div role="status">{found === null ? <p>{words.checking}</p> : <Total count={found.length} />}</div>
      </div>
      {rowChecks.map(({ name }) => (
        <CheckSection key={name} name={name} found={found?.filter(({ check }) => check === name) ?? []} />
      ))}
      {finderChecks.map((check) => (
        <FinderSection key={check.name} check={check} />
      ))}
    </div>
  )
}

function Total({ count }: { readonly count: number }) {
  if (count === 0) return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
  return <p>{words.total(count)}</p>
}

interface CheckSectionProps {
  readonly name: Found['check']
  readonly found: readonly Found[]
}

function CheckSection({ name, found }: CheckSectionProps) {
  const { project } = useSession()
  if (found.length === 0) return null
  const heading = `check-${name}`
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.checks[name](found.length)}</h2>
      {name === 'lostPassage' ? (
        <p className={styles['actions']}>
          <Link to={revisionsAddressOf(project, null)}>{words.open.all}</Link>
        </p>
      ) : null}
      <EntryList concerns={found} />
    </section>
  )
}
