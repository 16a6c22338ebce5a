/** Export: what for, which kind of file, of what, what leaves, and the file. Nothing is written before the preview was there to be read (F3). */
import { useState } from 'react'
import { exportMessages as words } from '#i18n/messages/export.ts'
import { useSession } from '#state/use-session.tsx'
import { FormatsLink } from '#ui/FormatsLink.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Switch } from '#ui/Switch.tsx'
import { useSearchParameter } from '#ui/use-address.ts'
import { FormatFields } from './FormatFields.tsx'
import { LockFields } from './LockFields.tsx'
import { Preview } from './Preview.tsx'
import { ScopeFields } from './ScopeFields.tsx'
import { useChoice } from './use-choice.ts'
import { useLock } from './use-lock.ts'
import { usePublication } from './use-publication.ts'
import type { Purpose } from './what-leaves.ts'
import styles from './ExportScreen.module.css'

const purposes: readonly Purpose[] = ['publish', 'colleague', 'keep']
/** No project file of what a newer program wrote: it could lack what is not known here, or be refused where it is opened. */
const whenOnlyShown: readonly Purpose[] = ['publish']

/** The purpose and all that is chosen for a published file stand in the address. */
export function ExportScreen() {
  usePageTitle(words.title)
  const { project, report } = useSession()
  const offered = report.newer ? whenOnlyShown : purposes
  const [asked, setPurpose] = useSearchParameter('for')
  const [notes, setNotes] = useState(false)
  const choosing = useChoice()
  const locking = useLock()
  const purpose = offered.find((known) => known === asked) ?? 'publish'
  const publishing = usePublication(purpose === 'publish', choosing.choice)
  return (
    <div className={styles['export']}>
      <div className={styles['choices']}>
        <RadioGroup
          label={words.purpose}
          options={purposes.map((id) => optionOf(id, offered.includes(id)))}
          value={purpose}
          onChange={setPurpose}
        />
        <p className={styles['formats']}>
          <FormatsLink project={project} />
        </p>
        {purpose === 'publish' ? (
          <>
            <FormatFields {...choosing} />
            <ScopeFields {...choosing} />
          </>
        ) : null}
        {purpose === 'colleague' ? (
          <Switch isSelected={notes} onChange={setNotes} help={words.privateNotesHelp}>
            {words.privateNotes}
          </Switch>
        ) : null}
        {purpose === 'publish' ? null : <LockFields {...locking} />}
      </div>
      <Preview
        purpose={purpose}
        notes={notes}
        choice={choosing.choice}
        publishing={publishing}
        lock={purpose === 'publish' ? null : locking.lock}
      />
    </div>
  )
}

/** One that is not offered says why. */
function optionOf(id: Purpose, isOffered: boolean) {
  const option = { id, ...words.purposes[id] }
  return isOffered ? option : { ...option, hint: words.ofNewer, isDisabled: true }
}
