/** Annotations of other tools: a file is chosen, looked at, and taken in. */
import { annotationsInMessages as words } from '#i18n/messages/annotations-in.ts'
import { checksInMessages } from '#i18n/messages/checks-in.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { FormatsLink } from '#ui/FormatsLink.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { Refusal, Running, Taken } from '#ui/TakingIn.tsx'
import { unattended } from '#ui/unattended.ts'
import { FoundReviews } from './FoundReviews.tsx'
import { namesOf } from './names-of.ts'
import { Found } from './Found.tsx'
import { LeftOut } from './LeftOut.tsx'
import { useAnnotationsIn, type BringingActions, type BringingIn } from './use-annotations-in.ts'
import styles from './annotations-in.module.css'

export function AnnotationsInScreen() {
  usePageTitle(words.title)
  const { project } = useSession()
  const [state, actions] = useAnnotationsIn()
  const isBusy = state.kind === 'reading' || state.kind === 'writing'
  return (
    <div className={styles['screen']}>
      <p className={styles['intro']}>{words.intro}</p>
      <p>
        <FormatsLink project={project} />
      </p>
      <Standing state={state} actions={actions} />
      {isBusy ? null : (
        <p>
          <FileButton
            kind={state.kind === 'nothing' ? 'primary' : 'plain'}
            accepts={['application/json', '.json', '.jsonl', '.jsonld', '.ann', '.txt', '.zip', '.html', '.htm']}
            allowsMultiple
            onFiles={(files) => unattended(actions.read(files))}
          >
            {state.kind === 'nothing' ? words.choose : words.other}
          </FileButton>
        </p>
      )}
    </div>
  )
}

function Standing({ state, actions }: { readonly state: BringingIn; readonly actions: BringingActions }) {
  const stop = { stop: words.stop, onStop: actions.stop }
  switch (state.kind) {
    case 'nothing':
      return <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>
    case 'reading':
      return <Running says={words.reading} label={words.progress} {...state} {...stop} />
    case 'writing':
      return <Running says={words.writing} label={words.passages} {...state} {...stop} />
    case 'found':
      // Another file begins anew, with nothing chosen.
      return (
        <Found
          key={state.files.map(({ name, lastModified }) => name + lastModified).join()}
          looked={state}
          actions={actions}
        />
      )
    case 'reviews':
      return <FoundReviews key={namesOf(state.files)} looked={state} actions={actions} />
    case 'reviewsDone':
      return (
        <>
          <p className={styles['done']}>{checksInMessages.done(state.taken)}</p>
          <FoundReviews looked={state} actions={null} />
        </>
      )
    case 'done': {
      const { sorted, found, taken } = state
      const left = sorted.left.length + sorted.toReview.length + found.problemCount
      return (
        <>
          <Taken words={words.done(taken, left)} />
          <LeftOut found={found} sorted={sorted} notChosen={sorted.toReview} />
        </>
      )
    }
    case 'stopped':
      return <p role="status">{state.words}</p>
    case 'refused':
      return <Refusal why={state.why} next={words.refusedNext} />
    case 'failed':
      return (
        <ErrorNotice
          happened={words.failed.happened}
          kept={words.failed.kept}
          next={state.why}
          actions={<Button onPress={() => unattended(actions.read(state.files))}>{words.again}</Button>}
        />
      )
  }
}
