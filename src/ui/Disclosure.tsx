/** A part that can be folded away. */
import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import styles from './Disclosure.module.css'

export interface DisclosureProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean
  /** Level of the heading, so that the outline of the page stays right. */
  readonly level?: 2 | 3 | 4
}

/** Keeps its own state. What is inside is made when it is first opened, and kept from then on. */
export function Disclosure({ title, children, isOpenAtFirst = false, level = 3 }: DisclosureProps) {
  const [wasOpen, setWasOpen] = useState(isOpenAtFirst)
  return (
    <AriaDisclosure
      defaultExpanded={isOpenAtFirst}
      onExpandedChange={() => setWasOpen(true)}
      className={styles['disclosure'] ?? ''}
    >
      <Heading level={level} className={styles['heading'] ?? ''}>
        <Button slot="trigger" className={styles['trigger'] ?? ''}>
          <span className={styles['arrow']} aria-hidden="true">
            <ChevronRight size={14} />
          </span>
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>{wasOpen ? children : null}</DisclosurePanel>
    </AriaDisclosure>
  )
}
