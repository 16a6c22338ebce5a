/** Panes side by side (or one above the other) that the analyst sizes; by mouse, touch and arrow keys. */
import { Fragment, type ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { uiMessages } from '#i18n/messages/ui.ts'
import styles from './SplitPanes.module.css'

export interface Pane {
  readonly id: string
  readonly content: ReactNode
  /** Share of the width in per cent at first; the rest is shared. */
  readonly size?: number
  /** Smallest width in pixels; 180 unless told. */
  readonly smallest?: number
}

export interface SplitPanesProps {
  /** Names the place, so that the sizes are kept in this browser. */
  readonly id: string
  readonly panes: readonly Pane[]
  readonly orientation?: 'horizontal' | 'vertical'
}

/** With one pane there is no handle. */
export function SplitPanes({ id, panes, orientation = 'horizontal' }: SplitPanesProps) {
  const panelIds = panes.map((pane) => pane.id)
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: `variorum.panes.${id}`,
    panelIds,
    storage: localStorage,
  })
  return (
    <Group
      orientation={orientation}
      className={styles['group']}
      {...(defaultLayout === undefined ? {} : { defaultLayout })}
      onLayoutChanged={onLayoutChanged}
    >
      {panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index === 0 ? null : <Separator className={styles['handle']} aria-label={uiMessages.resizePanes} />}
          <Panel
            id={pane.id}
            minSize={pane.smallest ?? 180}
            className={styles['pane']}
            {...(pane.size === undefined ? {} : { defaultSize: `${pane.size}%` })}
          >
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  )
}
