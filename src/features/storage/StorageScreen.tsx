/** Where a project is kept, how safely, and its copies outside the browser. */
import { useState } from 'react'
import { storageMessages as words } from '#i18n/messages/storage.ts'
import { useSession } from '#state/use-session.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { BackupSection } from './BackupSection.tsx'
import { ErasedSection } from './ErasedSection.tsx'
import { ErrorsSection } from './ErrorsSection.tsx'
import { HomesSection } from './HomesSection.tsx'
import { PromiseSection } from './PromiseSection.tsx'
import { SpaceSection } from './SpaceSection.tsx'
import styles from './storage.module.css'

/** What helps most comes first. */
export function StorageScreen() {
  usePageTitle(words.title)
  const [checks, setChecks] = useState(0)
  const isNewer = useSession().report.newer !== null
  return (
    <div className={styles['storage']}>
      {isNewer ? <OfNewerProgram /> : <BackupSection />}
      <section aria-labelledby="where">
        <h2 id="where">{words.where.title}</h2>
        <p>{words.where.here(location.origin)}</p>
        <p>{words.where.cleared}</p>
      </section>
      {isNewer ? null : <HomesSection onChecked={() => setChecks((count) => count + 1)} />}
      <SpaceSection />
      <PromiseSection />
      <ErasedSection />
      <ErrorsSection key={checks} />
    </div>
  )
}

/** A copy made here could lack what only the newer program knows. */
function OfNewerProgram() {
  return (
    <section aria-labelledby="newer">
      <h2 id="newer">{words.newer.title}</h2>
      <p>{words.newer.left}</p>
    </section>
  )
}
