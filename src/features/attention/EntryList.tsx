/** What one check found. */
import { useId, useState } from 'react'
import type { Concern } from '#domain/checks/check.ts'
import type { ConcernKind } from '#domain/checks/checks.ts'
import { attentionMessages as words } from '#i18n/messages/attention.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './AttentionScreen.module.css'
import { describeConcern, type ConcernEntry } from './describe-concern.ts'
import { EntryItem } from './EntryItem.tsx'

/** The rest comes on demand. */
const firstShown = 100

/** Nothing where nothing was found. */
export function EntryList({ concerns }: { readonly concerns: readonly Concern<ConcernKind>[] }) {
  const { project, snapshot } = useSession()
  const { id } = useAnalyst()
  const [all, setAll] = useState(false)
  if (concerns.length === 0) return null
  const shown = all ? concerns : concerns.slice(0, firstShown)
  const entries = shown.flatMap((concern) => describeConcern(snapshot, concern, { project, analyst: id }) ?? [])
  return (
    <>
      {[...groupsOf(entries)].map(([said, group]) => (
        <Group key={said} entries={group} />
      ))}
      {shown.length < concerns.length ? (
        <Button size="small" onPress={() => setAll(true)}>
          {words.all(concerns.length)}
        </Button>
      ) : null}
    </>
  )
}

/** Entries of which the same is said: it is said once. */
function Group({ entries }: { readonly entries: readonly ConcernEntry[] }) {
  const id = useId()
  const [first] = entries
  if (!first) return null
  const { what, todo, by } = first
  return (
    <div className={styles['group']}>
      <p id={id}>
        <strong>{what}</strong> {by === null ? null : <span className={styles['soft']}>{words.by(by)}</span>}
      </p>
      <p className={styles['soft']}>{todo}</p>
      <ul className={styles['list']} aria-labelledby={id}>
        {entries.map((entry) => (
          <EntryItem key={entry.key} entry={entry} />
        ))}
      </ul>
    </div>
  )
}

/** By what is said of them, in the order in which the first of each comes. */
function groupsOf(entries: readonly ConcernEntry[]): ReadonlyMap<string, readonly ConcernEntry[]> {
  const groups = new Map<string, ConcernEntry[]>()
  for (const entry of entries) {
    const said = JSON.stringify([entry.concern.kind, entry.todo])
    groups.set(said, [...(groups.get(said) ?? []), entry])
  }
  return groups
}
