/** One of the tables of the project, and the line that leads to the others. */
import type { ComponentType } from 'react'
import { tablesMessages as words } from '#i18n/messages/tables.ts'
import { useSession } from '#state/use-session.tsx'
import { Link } from '#ui/Link.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { BatchTable } from './BatchTable.tsx'
import { MentionTable } from './MentionTable.tsx'
import { PassageTable } from './PassageTable.tsx'
import { SourceTable } from './SourceTable.tsx'
import { TABLES, type Table } from './tables.ts'
import styles from './tables.module.css'

const parts: Readonly<Record<Table, ComponentType>> = {
  passages: PassageTable,
  mentions: MentionTable,
  batches: BatchTable,
  sources: SourceTable,
}

/** Tables are links: each has an address that can be kept, with its search, filters and order. */
export function TablesScreen({ table }: { readonly table: Table }) {
  usePageTitle(words.titles[table])
  const { project } = useSession()
  const Shown = parts[table]
  return (
    <div className={styles['screen']}>
      <nav aria-label={words.nav} className={styles['nav']}>
        {TABLES.map((one) => (
          <Link key={one} to={{ screen: one, project }} aria-current={one === table ? 'page' : undefined}>
            {words.titles[one]}
          </Link>
        ))}
      </nav>
      <div className={styles['table']}>
        <Shown />
      </div>
    </div>
  )
}
