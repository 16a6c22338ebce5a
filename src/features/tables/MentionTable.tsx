/** All links between passages and claims: what every judgement rests on. */
import { Link2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useOperations } from '#ui/operations/use-operations.ts'
import { DataTable } from '#ui/table/DataTable.tsx'
import { useTableState } from '#ui/table/use-table-state.ts'
import { navigate } from '#ui/use-address.ts'
import { BulkActions } from './BulkActions.tsx'
import { mentionColumns, mentionFacets } from './mention-columns.tsx'
import { MentionRowBook, mentionRowTables, mentionSearchText, type MentionRow } from './mention-rows.ts'
import { RoleMenu } from './RoleMenu.tsx'
import { useChosen } from './use-chosen.ts'
import { useMentionOperations } from './use-mention-operations.ts'
import { useWording } from './use-wording.ts'

const words = tablesMessages.mentions

/** Enter shows the passage where it stands, with its claim as the current one. */
export function MentionTable() {
  const { project } = useSession()
  const [book] = useState(() => new MentionRowBook())
  const rows = useRows((snapshot) => book.read(snapshot), mentionRowTables, [book])
  const facets = useMentionFacets()
  const [state, setState] = useTableState(mentionColumns, facets)
  const { selection, setSelection, onFocusRow, meant } = useChosen(rows)
  const { operations, setRole } = useMentionOperations(meant)
  useOperations(operations)
  return (
    <DataTable
      label={words.table}
      rows={rows}
      rowId={idOf}
      columns={mentionColumns}
      facets={facets}
      searchText={mentionSearchText}
      searchLabel={words.search}
      state={state}
      onStateChange={setState}
      selection={selection}
      onSelectionChange={setSelection}
      onActivate={({ passage, claim }) =>
        navigate(readAddressOf(project, [passage.article], { passage: passage.id, claim: claim.id }))
      }
      onFocusRow={onFocusRow}
      bulkActions={
        <>
          <RoleMenu onChoose={setRole} />
          <BulkActions operations={operations} danger="mentions.unlink" />
        </>
      }
      empty={<NoMentions />}
    />
  )
}

function useMentionFacets() {
  const wordingOf = useWording()
  const sources = useRows((snapshot) => [...snapshot.all('sources')], ['sources'])
  return useMemo(() => {
    const names = new Map<string, string>(sources.map(({ id, name }) => [id, name]))
    return mentionFacets(wordingOf, (source) => names.get(source) ?? tablesMessages.goneSource)
  }, [wordingOf, sources])
}

function NoMentions() {
  const { project } = useSession()
  return (
    <EmptyState
      title={words.empty}
      icon={<Link2 size={28} strokeWidth={1.4} />}
      actions={
        <Button kind="primary" onPress={() => navigate(readAddressOf(project, []))}>
          {tablesMessages.passages.read}
        </Button>
      }
    >
      <p>{words.emptyText}</p>
      <p>{words.emptyNext}</p>
    </EmptyState>
  )
}

function idOf({ id }: MentionRow): string {
  return id
}
