/** The buttons above a table while rows are selected. */
import type { Operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { Button } from '#ui/Button.tsx'

interface BulkActionsProps {
  readonly operations: readonly Operation[]
  /** The one that takes something away. */
  readonly danger: string | null
}

/** What cannot be done now says why when it is pressed. */
export function BulkActions({ operations, danger }: BulkActionsProps) {
  const keyOf = useKeyNames()
  return operations.map((each) => (
    <Button
      key={each.id}
      size="small"
      kind={each.id === danger ? 'danger' : 'plain'}
      keyName={keyOf(each.id)}
      onPress={() => runOperation(each)}
    >
      {each.label}
    </Button>
  ))
}
