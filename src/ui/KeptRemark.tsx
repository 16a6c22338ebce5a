/** Says in a form that its words were kept from before, and offers to start afresh; says too when they cannot be kept. */
import { RotateCcw } from 'lucide-react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import type { KeptDraft } from './kept-draft.ts'
import styles from './Field.module.css'

const words = uiMessages.draft

interface KeptRemarkProps extends Pick<KeptDraft<unknown>, 'isLeftOver' | 'isSafe' | 'drop'> {
  /** In one line beside a field, with an icon for the button. */
  readonly isNarrow?: boolean
}

/** Nothing while there is nothing to say. */
export function KeptRemark({ isLeftOver, isSafe, drop, isNarrow = false }: KeptRemarkProps) {
  const startAfresh = ({ target }: { readonly target: Element }) => {
    focusFirstField(target)
    drop()
  }
  return (
    <>
      {isLeftOver ? (
        <span role="status" className={styles[isNarrow ? 'keptNarrow' : 'kept']}>
          {isNarrow ? (
            <IconButton label={words.afresh} icon={<RotateCcw size={14} />} size="small" onPress={startAfresh} />
          ) : null}
          {isNarrow ? words.leftOverShort : words.leftOver}{' '}
          {isNarrow ? null : (
            <Button size="small" kind="quiet" onPress={startAfresh}>
              {words.afresh}
            </Button>
          )}
        </span>
      ) : null}
      {isSafe ? null : (
        <span role="status" className={styles['kept']}>
          {words.unsafe}
        </span>
      )}
    </>
  )
}

/** The button goes away with what it dropped; the keyboard must stand somewhere. */
function focusFirstField(button: Element): void {
  const form = button.closest('[role="dialog"], [data-keeps]')
  const field =
    form?.querySelector<HTMLElement>('textarea') ??
    form?.querySelector<HTMLElement>('[data-autofocus]') ??
    form?.querySelector<HTMLElement>('input')
  field?.focus()
}
