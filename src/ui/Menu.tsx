/** A list of commands behind a button, with keys and the reason for what cannot be done now. */
import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Header } from 'react-aria-components/Header'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { FocusBack } from './FocusBack.tsx'
import { KeyHint } from './KeyHint.tsx'
import popoverStyles from './Popover.module.css'
import styles from './Menu.module.css'
import { classNames } from './class-names.ts'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly run: () => void
  readonly icon?: ReactNode
  /** A key in the form of the key table. */
  readonly keyName?: string | null
  /** Why it cannot be done now; `null` when it can. */
  readonly reason?: string | null
  readonly isDanger?: boolean
}

export interface MenuGroup {
  readonly id: string
  /** `null` for a group without a heading. */
  readonly title: string | null
  readonly entries: readonly MenuEntry[]
}

interface MenuListProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
}

/** The list alone, for Menu and ContextMenu. */
export function MenuList({ label, groups }: MenuListProps) {
  return (
    <AriaMenu aria-label={label} className={styles['menu'] ?? ''}>
      {groups.map((group) => (
        <MenuSection
          key={group.id}
          className={styles['group'] ?? ''}
          {...(group.title === null ? { 'aria-label': label } : {})}
        >
          {group.title === null ? null : <Header className={styles['title'] ?? ''}>{group.title}</Header>}
          {group.entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.reason !== undefined && entry.reason !== null}
              onAction={entry.run}
              className={classNames(styles['entry'], entry.isDanger === true && styles['danger'])}
            >
              <span className={styles['icon']} aria-hidden="true">
                {entry.icon}
              </span>
              <Text slot="label">{entry.label}</Text>
              {entry.keyName === undefined || entry.keyName === null ? null : <KeyHint name={entry.keyName} />}
              {entry.reason === undefined || entry.reason === null ? null : (
                <Text slot="description" className={styles['reason'] ?? ''}>
                  {entry.reason}
                </Text>
              )}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  )
}

export interface MenuProps extends MenuListProps {
  /** The button that opens it. */
  readonly trigger: ReactElement
}

/** A button (`trigger`) with its menu. */
export function Menu({ trigger, label, groups }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(popoverStyles['popover'], popoverStyles['options'])} offset={3}>
        <FocusBack />
        <MenuList label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  )
}
