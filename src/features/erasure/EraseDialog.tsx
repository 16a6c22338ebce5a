/** Asks before texts are erased for good (H8): says what goes, what stays, and wants a word typed. */
import { useState } from 'react'
import type { ErasureScope } from '#domain/erasure/what-is-erased.ts'
import { erasureScope } from '#domain/erasure/what-is-erased.ts'
import type { ClaimId } from '#domain/ids.ts'
import { isRejection, type Rejection } from '#domain/rejection.ts'
import { erasureMessages as words } from '#i18n/messages/erasure.ts'
import { rejectionText } from '#i18n/messages/rejections.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { forgetDrafts } from '#ui/draft-store.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'
import { articlesIn, deletedIn } from './erase-request.ts'
import { eraseAndOpenAnew } from './erase.ts'
import { ErasedNames } from './ErasedNames.tsx'
import { RepeatedWords } from './RepeatedWords.tsx'
import { useRepeats } from './use-repeats.ts'
import { useWhyNotErase } from './use-why-not-erase.ts'
import styles from './erasure.module.css'

const form = 'erase'

/** The request names `articles`, of which some may be deleted already. */
export function EraseDialog({ request, onClose }: OverlayProps) {
  const session = useSession()
  const [asked] = useState(() => articlesIn(request))
  const [deleted] = useState(() => deletedIn(request, (id) => session.snapshot.get('articles', id) !== undefined))
  // What the question was asked about is what is erased, whatever comes meanwhile.
  const [scope] = useState<ErasureScope>(() => erasureScope(session.snapshot, asked))
  const repeats = useRepeats(scope, deleted)
  const whyNot = useWhyNotErase()
  const [claims, setClaims] = useState<readonly ClaimId[]>([])
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<'asking' | 'working' | Error | Rejection>('asking')
  const articles = [...new Set([...scope.articles.map(({ id }) => id), ...asked])]
  const isReady = typed.trim().toLowerCase() === words.word && whyNot === null && state !== 'working'

  const erase = async () => {
    setState('working')
    const { analyst } = session.store.getState()
    const stories = scope.stories.map(({ id }) => id)
    try {
      const refusal = await eraseAndOpenAnew(session, { articles, claims, stories, analyst, tab: session.tab }, () => {
        // What was being typed may quote the texts.
        forgetDrafts(session.project)
        navigate({ screen: 'articles', project: session.project })
        location.reload()
      })
      if (refusal) setState(refusal)
    } catch (error) {
      setState(error instanceof Error ? error : new Error(String(error)))
    }
  }

  return (
    <Dialog
      title={words.title(articles.length)}
      role="alertdialog"
      size="normal"
      closeOnOutside={false}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="danger" type="submit" form={form} isDisabled={!isReady}>
            {state === 'working' ? words.working : words.action}
          </Button>
          <Button onPress={onClose} autoFocus>
            {uiMessages.cancel}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) unattended(erase())
        }}
      >
        <ErasedNames scope={scope} asked={asked} deleted={deleted} />
        <p>{words.goes}</p>
        <RepeatedWords repeats={repeats} claims={claims} onClaims={setClaims} />
        <p>{words.beyond}</p>
        <p className={styles['final']}>{words.final}</p>
        {whyNot === null ? (
          <TextField label={words.type(words.word)} value={typed} onChange={setTyped} autoComplete="off" dir="ltr" />
        ) : (
          <p role="alert">{words.blocked[whyNot]}</p>
        )}
        {typeof state === 'object' && isRejection(state) ? <p role="alert">{rejectionText(state)}</p> : null}
        {state instanceof Error ? <ErrorNotice {...words.failed} details={state.message} /> : null}
      </form>
    </Dialog>
  )
}
