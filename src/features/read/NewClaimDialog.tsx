/** Makes a claim from a passage: what the passage says is offered, and nothing is taken without the analyst's word. */
import { useMemo, useRef, useState } from 'react'
import { readMessages } from '#i18n/messages/read.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { Button } from '#ui/Button.tsx'
import { boundsOfReading, isNoDate } from '#ui/date-reading.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { graphemeStart } from '#ui/reader-text/boundaries.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { unattended } from '#ui/unattended.ts'
import { claimDraftReader, draftQuantity, emptyDraft, type ClaimDraft } from './claim-draft.ts'
import { proposalsIn, type ClaimProposal } from './claim-proposals.ts'
import { NewClaimFields } from './NewClaimFields.tsx'
import { sentenceNumberAt, type CursorText } from './text-cursor.ts'
import { useMakeClaim } from './use-make-claim.ts'
import type { PaneRows } from './use-pane-rows.ts'
import styles from './NewClaimDialog.module.css'

const words = readMessages.claim

export interface NewClaimDialogProps {
  readonly rows: PaneRows
  readonly source: CursorText
  /** The passage it is made from, in UTF-16 code units. */
  readonly span: Span
  readonly onClose: () => void
}

/** Of a longer passage only the beginning is shown and read for figures and dates, in UTF-16 code units. */
const mostRead = 2000

/** Enter makes the claim; Esc makes none and keeps what was typed. */
export function NewClaimDialog({ rows, source, span, onClose }: NewClaimDialogProps) {
  const { language, published } = rows.article
  const { text } = source
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptClaim(rows, source, span)
  const { typed: draft } = kept
  const [tried, setTried] = useState(false)
  const end = span.end - span.start > mostRead ? graphemeStart(text, span.start + mostRead) : span.end
  const proposals = useMemo(
    () => proposalsIn(text, { start: span.start, end }, language.tag, published),
    [text, span, end, language.tag, published],
  )
  const make = useMakeClaim(rows, text, span, () => {
    kept.drop()
    onClose()
  })
  const change = (next: Partial<ClaimDraft>) => kept.type({ ...draft, ...next })
  const reading = useMemo(() => parseDateInWords(draft.time), [draft.time])
  const time = draft.takenTime ?? boundsOfReading(reading)
  const quantity = draftQuantity(draft)
  const noWording = draft.wording.trim() === ''
  const submit = () => {
    setTried(true)
    if (noWording || quantity === 'bad' || (time === null && !isNoDate(reading))) return
    unattended(make(draft, quantity, time))
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      closeOnOutside={false}
      footer={
        <>
          <Button kind="primary" onPress={submit}>
            {words.make}
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
        <Quote
          text={end < span.end ? `${text.slice(span.start, end)}…` : text.slice(span.start, end)}
          lang={language.tag}
          dir={language.direction}
          as="block"
          source={words.quote}
        />
        <KeptRemark {...kept} />
        <WordingField
          wording={draft.wording}
          language={draft.language}
          isMissing={tried && noWording}
          onChange={(wording) => change({ wording })}
          onEnter={() => form.current?.requestSubmit()}
        />
        <Proposals proposals={proposals} onTake={(fields) => change(inLanguageOf(draft, language.tag, fields))} />
        <NewClaimFields draft={draft} reading={reading} isBadQuantity={quantity === 'bad'} onChange={change} />
        {/* Enter in a field of one line needs a button of the form. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}

/** By the sentence the passage begins in: it is found again after a reload, and a selection in it is not. */
function useKeptClaim({ revision }: PaneRows, { sentences }: CursorText, { start }: Span) {
  const { glossLanguage } = useAnalyst()
  const place = sentences[sentenceNumberAt(sentences, start)]?.start ?? 0
  const key = `new-claims/${revision.id}/${place}`
  return useKeptDraft(key, emptyDraft(glossLanguage), claimDraftReader(glossLanguage))
}

/** A unit stands in the language of the wording: the word of an article in another one is left to the analyst. */
function inLanguageOf(draft: ClaimDraft, articleTag: string, fields: Partial<ClaimDraft>): Partial<ClaimDraft> {
  if (fields.unit === undefined || !/\p{L}/u.test(fields.unit)) return fields
  const [wording, article] = [draft.language, articleTag].map((tag) => tag.split('-')[0])
  return wording === article ? fields : { ...fields, unit: draft.unit }
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
      label={words.wording}
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

interface ProposalsProps {
  readonly proposals: readonly ClaimProposal[]
  readonly onTake: (next: Partial<ClaimDraft>) => void
}

function Proposals({ proposals, onTake }: ProposalsProps) {
  return (
    <div className={styles['proposals']} role="group" aria-label={words.found}>
      <span className={styles['found']}>{proposals.length === 0 ? words.noneFound : words.found}</span>
      {proposals.map((proposal) => (
        <Button key={proposal.key} size="small" onPress={() => onTake(proposal.fields)}>
          <bdi translate="no" lang={proposal.language}>
            {proposal.snippet}
          </bdi>{' '}
          → {proposal.meaning}
        </Button>
      ))}
    </div>
  )
}
