/** What the analyst sums a row or a column up with: the note of its claim or article, written in the matrix. */
import type { KeyboardEvent } from 'react'
import { setArticleDetails } from '#commands/articles/set-article-details.ts'
import { changeClaim } from '#commands/claims/change-claim.ts'
import type { Article, Claim } from '#domain/records.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAct } from '#state/use-act.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './OmissionForm.module.css'

/** Whose note it is. */
export type Noted =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'article'; readonly article: Article }

interface NoteDialogProps {
  readonly noted: Noted
  readonly onClose: () => void
}

const words = matrixViewMessages.note

/** The same note as in the drawer of the claim and in the details of the article, and the same draft of it. */
export function NoteDialog({ noted, onClose }: NoteDialogProps) {
  const act = useAct()
  const { note, id } = noted.kind === 'claim' ? noted.claim : noted.article
  const kept = useKeptText(noted.kind === 'claim' ? `claims/${id}/note` : `articles/${id}/note`, note)
  const write = async () => {
    const isWritten =
      noted.kind === 'claim'
        ? await act(changeClaim, { claim: noted.claim.id, fields: { note: kept.typed } })
        : await act(setArticleDetails, { articles: [noted.article.id], fields: { note: kept.typed } })
    if (!isWritten) return
    kept.drop()
    onClose()
  }
  const press = (event: KeyboardEvent) => {
    const isTyped = event.target instanceof HTMLTextAreaElement && !event.nativeEvent.isComposing
    if (event.key !== 'Enter' || event.shiftKey || !isTyped) return
    event.preventDefault()
    event.stopPropagation()
    unattended(write())
  }
  return (
    <Dialog
      title={words.titles[noted.kind]}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" keyName="Enter" onPress={() => unattended(write())}>
            {words.write}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <div onKeyDownCapture={press} data-keeps className={styles['form']}>
        <p>{noted.kind === 'claim' ? <ClaimName claim={noted.claim} /> : <ArticleName article={noted.article} />}</p>
        <TextAreaField
          label={words.field}
          help={words.help}
          rows={4}
          autoFocus
          // One goes on where the note ends.
          onFocus={({ target }) => {
            if (target instanceof HTMLTextAreaElement) target.setSelectionRange(note.length, note.length)
          }}
          value={kept.typed}
          onChange={kept.type}
        />
        <KeptRemark {...kept} />
      </div>
    </Dialog>
  )
}

function ClaimName({ claim }: { readonly claim: Claim }) {
  return <Quote text={claim.wording} lang={claim.language} dir="auto" />
}

function ArticleName({ article: { title, firstWords, language } }: { readonly article: Article }) {
  return <Quote text={title ?? `[${firstWords}]`} lang={language.tag} dir={language.direction} />
}
