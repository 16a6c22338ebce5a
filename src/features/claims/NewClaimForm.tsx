/** The one form a claim is made with, whatever it is made from: wording first, then what can be said of it besides. */
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { KeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { unattended } from '#ui/unattended.ts'
import { draftQuantity, enteredClaim, type ClaimDraft, type EnteredClaim } from './claim-draft.ts'
import { NewClaimFields } from './NewClaimFields.tsx'
import styles from './NewClaimForm.module.css'

const words = claimsMessages.form

interface NewClaimFormProps {
  readonly kept: KeptDraft<ClaimDraft>
  /** True where a passage says the claim, and somebody may be named as saying it. */
  readonly hasSpeaker: boolean
  readonly onMake: (entered: EnteredClaim) => Promise<void>
  readonly onClose: () => void
  /** What it is made from. */
  readonly source?: ReactNode
  /** What is offered to be taken over. */
  readonly proposals?: ReactNode
  /** Further choices, after all fields. */
  readonly children?: ReactNode
}

/** Enter makes the claim; Esc makes none and keeps what was typed. */
export function NewClaimForm(props: NewClaimFormProps) {
  const { kept, hasSpeaker, onMake, onClose, source, proposals, children } = props
  const { typed: draft } = kept
  const form = useRef<HTMLFormElement>(null)
  const isMaking = useRef(false)
  const [tried, setTried] = useState(false)
  const change = (next: Partial<ClaimDraft>) => kept.type({ ...draft, ...next })
  const reading = useMemo(() => parseDateInWords(draft.time), [draft.time])
  const submit = () => {
    setTried(true)
    const entered = enteredClaim(draft, reading)
    // A key pressed twice makes one claim.
    if (!entered || isMaking.current) return
    isMaking.current = true
    unattended(onMake(entered).finally(() => (isMaking.current = false)))
  }
  return (
    <Dialog
      title={claimsMessages.newClaim}
      isOpen
      onClose={onClose}
      size="wide"
      closeOnOutside={false}
      footer={
        <>
          <Button kind="primary" onPress={submit}>
            {claimsMessages.make}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <form
        ref={form}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {source}
        <KeptRemark {...kept} />
        <WordingField
          wording={draft.wording}
          language={draft.language}
          isMissing={tried && draft.wording.trim() === ''}
          onChange={(wording) => change({ wording })}
          onEnter={() => form.current?.requestSubmit()}
        />
        {proposals}
        <NewClaimFields
          draft={draft}
          reading={reading}
          isBadQuantity={draftQuantity(draft) === 'bad'}
          hasSpeaker={hasSpeaker}
          onChange={change}
        />
        {children}
        {/* Enter in a field of one line needs a button of the form. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}

interface WordingFieldProps {
  readonly wording: string
  readonly language: string
  readonly isMissing: boolean
  readonly onChange: (wording: string) => void
  readonly onEnter: () => void
}

/** A claim is one statement: Enter makes it, as in a field of one line. */
function WordingField({ wording, language, isMissing, onChange, onEnter }: WordingFieldProps) {
  return (
    <TextAreaField
      label={claimsMessages.fields.wording}
      help={words.wordingHelp}
      error={isMissing ? words.wordingNeeded : null}
      lang={language}
      rows={2}
      autoFocus
      value={wording}
      onChange={onChange}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) {
          event.continuePropagation()
          return
        }
        event.preventDefault()
        onEnter()
      }}
    />
  )
}
