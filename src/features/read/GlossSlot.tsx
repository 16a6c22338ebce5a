/** What stands under one sentence: its glosses, and the field to write one (T6). Never part of the article's text. */
import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import type { Gloss } from '#domain/records.ts'
import { directionOf } from '#i18n/direction.ts'
import { formatLanguage } from '#i18n/format.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { glossOrigin } from '#ui/marks/gloss-origin.ts'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './GlossSlot.module.css'

const words = readMessages.glosses

export interface GlossSlotProps {
  readonly glosses: readonly Gloss[]
  /** The language written in; `null` when this sentence is not being edited. */
  readonly editing: string | null
  /** Words typed here before are kept and not saved. */
  readonly isWaiting: boolean
  /** The analyst's own gloss in that language, to begin with. */
  readonly draft: string
  /** Names the sentence, so that what is typed outlives a reload. */
  readonly draftKey: string
  readonly onEdit: () => void
  readonly onRemove: (gloss: Gloss) => void
  /** `next` asks for the following sentence. An empty text means: nothing to save. True when nothing is left to be written. */
  readonly onSave: (text: string, next: boolean) => Promise<boolean>
  /** Ends the editing without saving; `goBack` gives the text the focus again. */
  readonly onCancel: (goBack: boolean) => void
}

/** Glosses show their language and origin; a person's own words are never set as the article's. */
export function GlossSlot(props: GlossSlotProps) {
  const { glosses, editing, isWaiting, draft, draftKey, onEdit, onRemove, onSave, onCancel } = props
  return (
    <span className={styles['slot']}>
      {glosses.map((gloss) => (
        <span key={gloss.id} className={styles['gloss']}>
          <Isolated lang={gloss.language} dir={directionOf(gloss.language)} className={styles['words']}>
            {gloss.text}
          </Isolated>
          <span className={styles['origin']}>
            {gloss.language} · {glossOrigin(gloss)}
          </span>
          <span className={styles['actions']}>
            <button type="button" className={styles['action']} onClick={onEdit}>
              {words.edit}
            </button>
            <button type="button" className={styles['action']} onClick={() => onRemove(gloss)}>
              {words.remove}
            </button>
          </span>
        </span>
      ))}
      {editing === null && isWaiting ? (
        <span className={styles['gloss']}>
          {words.waiting}
          <button type="button" className={styles['action']} onClick={onEdit}>
            {words.goOn}
          </button>
        </span>
      ) : null}
      {editing === null ? null : (
        <GlossField language={editing} draft={draft} draftKey={draftKey} onSave={onSave} onCancel={onCancel} />
      )}
    </span>
  )
}

interface GlossFieldProps {
  readonly language: string
  readonly draft: string
  readonly draftKey: string
  readonly onSave: GlossSlotProps['onSave']
  readonly onCancel: GlossSlotProps['onCancel']
}

/** What was typed is never lost by looking elsewhere: it is saved; Esc keeps it without saving. */
function GlossField({ language, draft, draftKey, onSave, onCancel }: GlossFieldProps) {
  const kept = useKeptText(`${draftKey}/${language}`, draft)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    // Behind what stands there already, as one goes on writing.
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
    field.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [])
  // Leaving the field also ends it: it must not be saved a second time.
  const ended = useRef(false)
  const cancel = (goBack: boolean) => {
    ended.current = true
    onCancel(goBack)
  }
  const save = (next: boolean) => {
    if (ended.current) return
    ended.current = true
    unattended(onSave(kept.typed.trim(), next).then((isWritten) => isWritten && kept.drop()))
  }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (ended.current || currentTarget.contains(relatedTarget)) return
    // What was only kept, and not touched since, waits on.
    if (kept.choice === null) save(false)
    else cancel(false)
  }
  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      cancel(true)
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      save(true)
    }
  }
  return (
    <span className={styles['editor']} data-keeps onBlur={leave}>
      <textarea
        ref={field}
        className={styles['field']}
        aria-label={words.write(formatLanguage(language))}
        placeholder={words.write(formatLanguage(language))}
        lang={language}
        dir={directionOf(language)}
        translate="no"
        rows={2}
        value={kept.typed}
        onChange={(event) => kept.type(event.target.value)}
        onKeyDown={handleKey}
      />
      <KeptRemark {...kept} />
      <span className={styles['help']}>{words.help}</span>
    </span>
  )
}
