/** How a table is laid out and taken along: groups, columns, and ways out. */
import { Columns3 } from 'lucide-react'
import { tablePartsMessages } from '#i18n/messages/table-parts.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '../Button.tsx'
import { Popover } from '../Popover.tsx'
import { ColumnList, type ColumnListProps } from './ColumnList.tsx'
import type { DataFacet } from './data-column.ts'
import { GroupChoice } from './GroupChoice.tsx'
import { OutputMenu, type TableOutput } from './OutputMenu.tsx'

interface TableToolsProps<Row> extends ColumnListProps<Row> {
  readonly facets: readonly DataFacet<Row>[]
  readonly output: TableOutput
}

export function TableTools<Row>({ facets, output, ...columns }: TableToolsProps<Row>) {
  const { state, onStateChange } = columns
  return (
    <>
      <GroupChoice facets={facets} state={state} onStateChange={onStateChange} />
      <Popover
        label={tablePartsMessages.chooseColumns}
        placement="bottom end"
        trigger={
          <Button kind="quiet" size="small" icon={<Columns3 size={14} />}>
            {uiMessages.table.columns}
          </Button>
        }
      >
        <ColumnList {...columns} />
      </Popover>
      <OutputMenu output={output} />
    </>
  )
}
