/** A small button for what a key does, for those who touch and for those who do not know the keys yet. */
import { Button } from '../Button.tsx'
import { runOperation } from './run-operation.ts'
import { useKeyNames } from './use-key-names.ts'
import { useOperation } from './use-operations.ts'

interface OperationButtonProps {
  readonly id: string
  /** Shorter than the operation's own name, which speaks where nothing stands around it. */
  readonly label: string
  readonly kind?: 'primary' | 'plain' | 'quiet'
}

/** Disabled while no part of the screen offers the operation; where it cannot be done now, a press says why. */
export function OperationButton({ id, label, kind = 'plain' }: OperationButtonProps) {
  const found = useOperation(id)
  const keyOf = useKeyNames()
  return (
    <Button
      kind={kind}
      size="small"
      keyName={keyOf(id)}
      isDisabled={found === null}
      onPress={() => {
        if (found) runOperation(found)
      }}
    >
      {label}
    </Button>
  )
}
