/** Copies outside the browser: the last one and its age, making one, and the folder they go to. */
import { Download, FolderPlus, FolderSync } from 'lucide-react'
import { KEPT_BACKUPS, newestBackup, uncopied, type Backups, type BackupState } from '#domain/backup.ts'
import { storageMessages } from '#i18n/messages/storage.ts'
import { useBackups } from '#state/use-backups.ts'
import { useHistory } from '#state/use-history.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './storage.module.css'
import { useBackUpNow } from './use-back-up-now.ts'

const words = storageMessages.backup

export function BackupSection() {
  const known = useBackups()
  return (
    <section aria-labelledby="backups">
      <h2 id="backups">{words.title}</h2>
      <p className={styles['soft']}>{words.intro}</p>
      {known === null ? null : <Known {...known} />}
    </section>
  )
}

interface KnownProps {
  readonly backups: Backups
  readonly state: BackupState
}

function Known({ backups, state }: KnownProps) {
  const { doing, start } = useBackUpNow(backups, state)
  const isWorking = doing.kind === 'working'
  return (
    <>
      <Last {...state} />
      <Where backups={backups} state={state} />
      <p className={styles['buttons']}>
        <Button
          kind="primary"
          icon={state.folder === null ? <Download size={16} /> : <FolderSync size={16} />}
          isDisabled={isWorking}
          onPress={() => unattended(start())}
        >
          {words.now}
        </Button>
        {backups.knowsFolders ? (
          <Button icon={<FolderPlus size={16} />} onPress={() => unattended(backups.chooseFolder())}>
            {state.folder === null ? words.choose : words.chooseOther}
          </Button>
        ) : null}
        {state.folder === null ? null : (
          <Button kind="quiet" onPress={() => unattended(backups.forgetFolder())}>
            {words.forget}
          </Button>
        )}
      </p>
      <p role="status">{isWorking ? words.working : doing.kind === 'done' ? doing.words : ''}</p>
      {doing.kind === 'failed' ? <ErrorNotice {...words.failed} details={doing.error} /> : null}
    </>
  )
}

/** The last copy and what came since. */
function Last({ record }: BackupState) {
  const { device } = useSession()
  const { heads } = useHistory()
  const { environment } = usePorts()
  const last = newestBackup(record)
  if (last === null) return <p>{words.none}</p>
  const age = Date.parse(environment.now()) - Date.parse(last.at)
  return (
    <>
      <p className={styles['figures']}>{words.last(last.at, age, last.bytes)}</p>
      <p className={styles['soft']}>
        <span translate="no">{words.file(last.name)}</span>,{' '}
        {last === record.folder ? words.inFolder : words.downloaded}.
      </p>
      <p>{words.edits(uncopied(heads, record, device).edits)}</p>
    </>
  )
}

function Where({ backups, state: { folder } }: KnownProps) {
  if (folder === null) return <p>{backups.knowsFolders ? words.noFolder : words.noFolders}</p>
  return (
    <>
      <p>{words.folder(folder.name, KEPT_BACKUPS)}</p>
      <p className={styles['soft']}>{words.rest}</p>
      {folder.access === 'granted' ? null : (
        <div role="status" className={styles['warning']}>
          <p>{words[folder.access]}</p>
          {folder.access === 'ask' ? (
            <Button size="small" onPress={() => unattended(backups.askForFolder())}>
              {words.allow}
            </Button>
          ) : null}
        </div>
      )}
    </>
  )
}
