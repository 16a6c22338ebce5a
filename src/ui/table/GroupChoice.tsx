/** By what the rows of a table are grouped. */
import { Check, Rows3 } from 'lucide-react'
import { tablePartsMessages as words } from '#i18n/messages/table-parts.ts'
import { Button } from '../Button.tsx'
import { Menu, type MenuEntry } from '../Menu.tsx'
import type { DataFacet } from './data-column.ts'
import type { TableState } from './table-state.ts'

interface GroupChoiceProps<Row> {
  readonly facets: readonly DataFacet<Row>[]
  readonly state: TableState
  readonly onStateChange: (state: TableState) => void
}

export function GroupChoice<Row>({ facets, state, onStateChange }: GroupChoiceProps<Row>) {
  if (facets.length === 0) return null
  const entryOf = (id: string | null, label: string): MenuEntry => ({
    id: id ?? 'none',
    label,
    icon: state.group === id ? <Check size={14} /> : null,
    run: () => onStateChange({ ...state, group: id }),
  })
  const grouped = facets.find(({ id }) => id === state.group)
  return (
    <Menu
      label={words.groupBy}
      groups={[
        { id: 'none', title: null, entries: [entryOf(null, words.noGroups)] },
        { id: 'by', title: words.groupBy, entries: facets.map(({ id, title }) => entryOf(id, title)) },
      ]}
      trigger={
        <Button kind="quiet" size="small" icon={<Rows3 size={14} />}>
          {grouped === undefined ? words.group : words.groupedBy(grouped.title)}
        </Button>
      }
    />
  )
}
