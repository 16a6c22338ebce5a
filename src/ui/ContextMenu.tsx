/** The menu of a place: by right click, long press, or the menu key. Every entry is also somewhere else. */
import { useRef, useState, type ReactNode } from 'react'
import { Popover } from 'react-aria-components/Popover'
import { MenuList, type MenuGroup } from './Menu.tsx'
import popoverStyles from './Popover.module.css'
import styles from './ContextMenu.module.css'
import { classNames } from './class-names.ts'

export interface ContextMenuProps {
  readonly label: string
  /** Asked when the menu opens; an empty list leaves the browser's own menu. */
  readonly groups: (target: EventTarget) => readonly MenuGroup[]
  readonly children: ReactNode
}

interface OpenMenu {
  readonly x: number
  readonly y: number
  readonly groups: readonly MenuGroup[]
}

/** Wraps a region without changing its layout. */
export function ContextMenu({ label, groups, children }: ContextMenuProps) {
  const [open, setOpen] = useState<OpenMenu | null>(null)
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <div
      className={styles['region']}
      onContextMenu={(event) => {
        const found = groups(event.target)
        if (found.length === 0) return
        event.preventDefault()
        setOpen({ x: event.clientX, y: event.clientY, groups: found })
      }}
    >
      {children}
      <span
        ref={anchor}
        aria-hidden="true"
        className={styles['anchor']}
        style={open === null ? undefined : { left: open.x, top: open.y }}
      />
      <Popover
        triggerRef={anchor}
        isOpen={open !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setOpen(null)
        }}
        placement="bottom start"
        offset={2}
        className={classNames(popoverStyles['popover'], popoverStyles['options'])}
      >
        {open === null ? null : (
          <MenuList
            label={label}
            groups={open.groups.map((group) => ({
              ...group,
              entries: group.entries.map((entry) => ({
                ...entry,
                run: () => {
                  setOpen(null)
                  entry.run()
                },
              })),
            }))}
          />
        )}
      </Popover>
    </div>
  )
}
