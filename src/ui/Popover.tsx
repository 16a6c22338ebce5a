/** A light pane anchored to a control. Not modal: for questions that must be answered use Dialog. */
import { use, type ReactElement, type ReactNode } from 'react'
import { DialogTrigger, OverlayTriggerStateContext } from 'react-aria-components/Dialog'
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover'
import { FocusBack } from './FocusBack.tsx'
import styles from './Popover.module.css'

interface PopoverProps {
  /** Accessible name of the pane. */
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly placement?: NonNullable<AriaPopoverProps['placement']>
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
}

/** Opens on the trigger, closes on Escape, on a click outside and through the function its content is given. */
export function Popover({ label, trigger, children, placement = 'bottom start', ...open }: PopoverProps) {
  return (
    <DialogTrigger {...open}>
      {trigger}
      {/* The pane itself is the dialog, so that everything in it, the hidden closing buttons too, stands inside one. */}
      <AriaPopover aria-label={label} className={styles['popover'] ?? ''} placement={placement} offset={4}>
        <FocusBack />
        <PopoverBody>{children}</PopoverBody>
      </AriaPopover>
    </DialogTrigger>
  )
}

function PopoverBody({ children }: Pick<PopoverProps, 'children'>) {
  const state = use(OverlayTriggerStateContext)
  return (
    <div className={styles['body']}>{typeof children === 'function' ? children(() => state?.close()) : children}</div>
  )
}
