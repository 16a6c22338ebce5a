/** A small label: a tag, a filter that is on, a state. With `onRemove` it can be taken away. */
import { X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import styles from './Chip.module.css'
import { classNames } from './class-names.ts'
import { Isolated } from './Isolated.tsx'

export interface ChipProps {
  readonly children: string
  readonly tone?: 'plain' | 'accent' | 'warning'
  readonly onRemove?: () => void
  /** Name of the removing button; needed with `onRemove`. */
  readonly removeLabel?: string
}

/** Draws no meaning by colour alone: the words say it. */
export function Chip({ children, tone = 'plain', onRemove, removeLabel }: ChipProps) {
  return (
    <span className={classNames(styles['chip'], styles[tone])}>
      <Isolated>{children}</Isolated>
      {onRemove === undefined ? null : (
        <Button className={styles['remove'] ?? ''} aria-label={removeLabel ?? ''} onPress={onRemove}>
          <X size={12} aria-hidden="true" />
        </Button>
      )}
    </span>
  )
}
