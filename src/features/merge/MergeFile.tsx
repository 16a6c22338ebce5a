/** The way of a colleague's file into the project: chosen, compared, looked at, taken. */
import { mergeMessages as words } from '#i18n/messages/merge.ts'
import { takeHandedFile } from '#state/handed-file.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { FormatsLink } from '#ui/FormatsLink.tsx'
import { Link } from '#ui/Link.tsx'
import { Refusal, Running } from '#ui/TakingIn.tsx'
import { UnlockForm } from '#ui/UnlockForm.tsx'
import { unattended } from '#ui/unattended.ts'
import { LookedAt } from './LookedAt.tsx'
import { MergeDone } from './MergeDone.tsx'
import { useMerge, type MergeActions, type Merging } from './use-merge.ts'
import styles from './merge.module.css'

/** A file that was chosen in the list of projects is compared at once. */
export function MergeFile() {
  const { project } = useSession()
  const [merging, actions] = useMerge(() => takeHandedFile(project))
  const isBusy = merging.kind === 'looking' || merging.kind === 'writing'
  return (
    <section className={styles['file']} aria-label={words.title}>
      <p className={styles['soft']}>{words.intro}</p>
      <p>
        <Link to={{ screen: 'annotations', project }}>{words.annotations}</Link>
      </p>
      <p>
        <Link to={{ screen: 'sheet', project }}>{words.sheet}</Link>
      </p>
      <p>
        <FormatsLink project={project} />
      </p>
      <Standing merging={merging} actions={actions} />
      {isBusy ? null : (
        <p>
          <FileButton
            kind={merging.kind === 'nothing' ? 'primary' : 'plain'}
            accepts={['application/json', '.json', '.zip', '.age']}
            onFiles={([file]) => {
              if (file) unattended(actions.look(file))
            }}
          >
            {merging.kind === 'nothing' ? words.choose : words.other}
          </FileButton>
        </p>
      )}
    </section>
  )
}

function Standing({ merging, actions }: { readonly merging: Merging; readonly actions: MergeActions }) {
  const { lockedFiles } = usePorts()
  switch (merging.kind) {
    case 'nothing':
      return null
    case 'locked':
      return (
        <UnlockForm
          file={merging.file}
          unlock={async (file, key) => (await lockedFiles()).unlock(file, key)}
          onOpened={(file) => unattended(actions.look(file))}
        />
      )
    case 'looking':
      return (
        <Running
          says={words.comparing}
          label={words.handedOver}
          done={merging.done}
          total={merging.total}
          stop={words.stop}
          onStop={actions.stop}
        />
      )
    case 'looked':
      return <LookedAt look={merging.merge.look} onTake={() => unattended(actions.take(merging.file, merging.merge))} />
    case 'writing':
      return <p role="status">{words.writing}</p>
    case 'done':
      return <MergeDone words={merging.words} />
    case 'stopped':
      return <p role="status">{words.stopped}</p>
    case 'refused':
      return <Refusal why={merging.why} next={words.refusedNext} />
    case 'failed':
      return (
        <ErrorNotice
          happened={words.failed.happened}
          kept={words.failed.kept}
          next={merging.why}
          actions={<Button onPress={() => unattended(actions.look(merging.file))}>{words.again}</Button>}
        />
      )
  }
}
