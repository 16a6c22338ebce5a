/** The frame: rail, top line, the screen, notices. It knows where one is, not what the screens do. */
import { Suspense, useState, type ReactNode } from 'react'
import { frameMessages as words } from '#i18n/messages/frame.ts'
import { useOutdated } from '#state/use-outdated.ts'
import { projectOf, type Address } from '#ui/address.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { LiveRegion } from '#ui/LiveRegion.tsx'
import { OnlyShown } from '#ui/only-shown.ts'
import { OperationsProvider } from '#ui/operations/OperationsProvider.tsx'
import { Toasts } from '#ui/Toasts.tsx'
import { TopSlotContext } from '#ui/TopSlot.tsx'
import { FrameOperations } from './FrameOperations.tsx'
import { OutdatedBanner } from './OutdatedBanner.tsx'
import { Rail } from './Rail.tsx'
import { TopLine } from './TopLine.tsx'
import { useArrival } from './use-arrival.ts'
import { Waiting } from './Waiting.tsx'
import styles from './Frame.module.css'

export interface FrameProps {
  readonly address: Address
  /** `null` outside projects and until it is known. */
  readonly projectName: string | null
  /** What belongs to the open project in the top line: `SessionParts`; `null` outside projects. */
  readonly projectParts: ReactNode
  readonly children: ReactNode
}

/** One for each page. */
export function Frame({ address, projectName, projectParts, children }: FrameProps) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const project = projectOf(address)
  const main = useArrival(address)
  const onlyShown = useOutdated() ? words.outdated.inDialogs : null
  return (
    <OnlyShown value={onlyShown}>
      <OperationsProvider>
        <TopSlotContext value={slot}>
          <FrameOperations project={project} />
          <div className={styles['frame']} data-rail={project !== null}>
            <a href="#main" className={styles['skip']}>
              {words.skip}
            </a>
            <TopLine project={project} projectName={projectName} slot={setSlot}>
              {projectParts}
            </TopLine>
            <OutdatedBanner />
            {project === null ? null : <Rail project={project} screen={address.screen} />}
            <main ref={main} id="main" tabIndex={-1} className={styles['main']}>
              <ErrorBoundary resetKey={`${address.screen} ${project ?? ''}`}>
                <Suspense fallback={<Waiting />}>{children}</Suspense>
              </ErrorBoundary>
            </main>
            <Toasts />
          </div>
          <LiveRegion />
        </TopSlotContext>
      </OperationsProvider>
    </OnlyShown>
  )
}
