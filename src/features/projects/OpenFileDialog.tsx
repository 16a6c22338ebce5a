/** Opens a project file: reads and checks all of it, shows what is in it, and only then makes a project of it. */
import { useEffect, useRef, useState } from 'react'
import { asId, type ProjectId } from '#domain/ids.ts'
import type { RestorableProject } from '#domain/ports.ts'
import type { FoundProject, OpenProjectFile } from '#domain/project-files.ts'
import { ageForm } from '#interchange/age/is-age-file.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { unattended } from '#ui/unattended.ts'
import { wordReading } from '#i18n/messages/interchange.ts'
import { opinionsMessages } from '#i18n/messages/opinions.ts'
import { projectsMessages } from '#i18n/messages/projects.ts'
import { handFile } from '#state/handed-file.ts'
import { usePorts } from '#state/use-ports.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { answerAtOnce } from '#ui/answer-at-once.ts'
import { navigate, replaceSearch } from '#ui/use-address.ts'
import { UnlockForm } from './UnlockForm.tsx'

const words = projectsMessages.openProjectFile

interface OpenFileDialogProps {
  readonly onClose: () => void
  readonly onOpened: (project: ProjectId) => void
}

type State =
  | { readonly kind: 'asking' | 'reading' | 'opening' }
  | { readonly kind: 'locked'; readonly file: File }
  | {
      readonly kind: 'found'
      readonly file: File
      readonly opened: OpenProjectFile
      readonly taken: boolean
    }
  | { readonly kind: 'refused'; readonly why: string }

/** Open as long as it is rendered. Nothing is written before the person has seen what the file holds. */
export function OpenFileDialog({ onClose, onOpened }: OpenFileDialogProps) {
  const { catalogue, environment, projectFiles } = usePorts()
  const [state, setState] = useState<State>({ kind: 'asking' })
  const closing = useRef<() => void>(() => undefined)
  useEffect(() => () => closing.current(), [])

  const read = async (file: File | undefined) => {
    if (!file) return
    if ((await ageForm(file)) !== null) return setState({ kind: 'locked', file })
    setState({ kind: 'reading' })
    try {
      const reading = await projectFiles.read(file)
      if ('refused' in reading) return setState({ kind: 'refused', why: wordReading(reading.refused) })
      const { opened } = reading
      closing.current = opened.close
      const { projects: known } = await catalogue.list()
      setState({ kind: 'found', file, opened, taken: known.some(({ id }) => id === opened.found.summary.id) })
    } catch (error) {
      setState({ kind: 'refused', why: words.unreadable(String(error)) })
    }
  }

  const restore = async (content: RestorableProject, { asked }: FoundProject) => {
    setState({ kind: 'opening' })
    try {
      const project = await catalogue.restore(content)
      if (asked === 0) return onOpened(project)
      navigate({ screen: 'opinions', project })
      replaceSearch({ [answerAtOnce]: '1' })
    } catch (error) {
      setState({ kind: 'refused', why: words.failed(error instanceof Error ? error.message : String(error)) })
    }
  }

  const openCopy = ({ asCopy, found }: OpenProjectFile) =>
    restore(asCopy(asId<ProjectId>(environment.newId()), words.copyOf(found.summary.name)), found)

  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      {state.kind === 'found' ? (
        <Found
          found={state.opened.found}
          taken={state.taken}
          onOpen={() => restore(state.opened.asItIs(), state.opened.found)}
          onCopy={() => openCopy(state.opened)}
          onShowExisting={() => onOpened(state.opened.found.summary.id)}
          onMerge={() => {
            const project = state.opened.found.summary.id
            handFile(project, state.file)
            navigate({ screen: 'merge', project })
          }}
        />
      ) : (
        <p>{words.intro}</p>
      )}
      {state.kind === 'locked' ? <UnlockForm file={state.file} onOpened={(file) => unattended(read(file))} /> : null}
      {state.kind === 'reading' ? <p role="status">{words.reading}</p> : null}
      {state.kind === 'opening' ? <p role="status">{words.opening}</p> : null}
      {state.kind === 'refused' ? (
        <div role="alert">
          <p>{state.why}</p>
          <p>{words.nothingWritten}</p>
        </div>
      ) : null}
      {state.kind === 'asking' || state.kind === 'refused' || state.kind === 'locked' ? (
        <FileButton
          kind={state.kind === 'locked' ? 'plain' : 'primary'}
          accepts={['application/json', '.json', '.zip', '.age']}
          onFiles={(files) => unattended(read(files[0]))}
        >
          {words.choose}
        </FileButton>
      ) : null}
    </Dialog>
  )
}

interface FoundProps {
  readonly found: FoundProject
  /** Whether the project is in this browser already. */
  readonly taken: boolean
  readonly onOpen: () => Promise<void>
  readonly onCopy: () => Promise<void>
  readonly onShowExisting: () => void
  readonly onMerge: () => void
}

function Found({ found, taken, onOpen, onCopy, onShowExisting, onMerge }: FoundProps) {
  const { summary, purpose, commits, asked, textsMissing, ruleBreaks } = found
  return (
    <>
      <p>
        <Isolated>{summary.name}</Isolated>
      </p>
      <p>{words.holds(found.articles, found.passages, found.claims, found.assessments)}</p>
      <p>{purpose === 'keep' ? words.withJournal(commits) : words.withoutJournal}</p>
      {textsMissing === 0 ? null : <p>{words.textsMissing(textsMissing)}</p>}
      {ruleBreaks === 0 ? null : <p>{words.ruleBreaks(ruleBreaks)}</p>}
      {asked === 0 ? null : <p>{opinionsMessages.opened(asked)}</p>}
      {taken ? (
        <>
          <p>{words.taken}</p>
          <Button kind="primary" onPress={onMerge}>
            {words.merge}
          </Button>{' '}
          <Button onPress={() => unattended(onCopy())}>{words.openCopy}</Button>{' '}
          <Button onPress={onShowExisting}>{words.showExisting}</Button>
        </>
      ) : (
        <Button kind="primary" onPress={() => unattended(onOpen())}>
          {asked === 0 ? words.open : opinionsMessages.openAndAnswer}
        </Button>
      )}
    </>
  )
}
