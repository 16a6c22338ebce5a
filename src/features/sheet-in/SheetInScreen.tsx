/** Claims and judgements from a sheet: a file is chosen or cells are pasted, looked at, and taken in. */
import { ClipboardPaste } from 'lucide-react'
import { useEffect, useState } from 'react'
import { sheetInMessages as words } from '#i18n/messages/sheet-in.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { FormatsLink } from '#ui/FormatsLink.tsx'
import { Link } from '#ui/Link.tsx'
import { showNotice } from '#ui/notices.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { Refusal, Running, Taken } from '#ui/TakingIn.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { unattended } from '#ui/unattended.ts'
import { FoundSheet } from './FoundSheet.tsx'
import { useSheetIn, type SheetActions, type TakingSheet } from './use-sheet-in.ts'
import styles from './sheet-in.module.css'

const accepted = ['.csv', '.tsv', '.tab', '.txt', '.xlsx', 'text/csv', 'text/tab-separated-values']

export function SheetInScreen() {
  usePageTitle(words.title)
  const { project } = useSession()
  const [state, actions] = useSheetIn()
  const isBusy = state.kind === 'reading' || state.kind === 'writing'
  const readFiles = (files: readonly File[]) => {
    const [file, ...others] = files
    if (others.length > 0) showNotice(words.onlyOne)
    if (file && !isBusy) unattended(actions.read({ name: file.name, content: file }))
  }
  const readCells = (text: string) => unattended(actions.read({ name: words.paste.name, content: text }))
  usePastedCells(isBusy ? null : readCells)
  return (
    <div
      className={styles['screen']}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const files = [...event.dataTransfer.files]
        if (files.length === 0) return
        event.preventDefault()
        readFiles(files)
      }}
    >
      <p className={styles['intro']}>{words.intro}</p>
      <p>
        <FormatsLink project={project} />
      </p>
      <Standing state={state} actions={actions} />
      {isBusy ? null : <Choose isFirst={state.kind === 'nothing'} onFiles={readFiles} onCells={readCells} />}
    </div>
  )
}

/** Cells that are pasted outside of a field are read at once. */
function usePastedCells(read: ((text: string) => void) | null): void {
  useEffect(() => {
    if (!read) return
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const inField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')
      if (event.defaultPrevented || text.trim() === '' || inField || event.clipboardData?.files.length) return
      event.preventDefault()
      read(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [read])
}

interface ChooseProps {
  /** Whether nothing was chosen yet. */
  readonly isFirst: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly onCells: (text: string) => void
}

function Choose({ isFirst, onFiles, onCells }: ChooseProps) {
  const [cells, setCells] = useState<string | null>(null)
  return (
    <>
      <div className={styles['buttons']}>
        <FileButton kind={isFirst ? 'primary' : 'plain'} accepts={accepted} onFiles={onFiles}>
          {isFirst ? words.choose : words.other}
        </FileButton>
        <Button icon={<ClipboardPaste size={16} />} onPress={() => setCells((before) => (before === null ? '' : null))}>
          {words.paste.action}
        </Button>
      </div>
      {cells === null ? null : (
        <div className={styles['paste']}>
          <TextAreaField
            label={words.paste.label}
            help={words.paste.help}
            rows={6}
            autoFocus
            value={cells}
            onChange={setCells}
          />
          <Button
            isDisabled={cells.trim() === ''}
            onPress={() => {
              setCells(null)
              onCells(cells)
            }}
          >
            {words.paste.read}
          </Button>
        </div>
      )}
    </>
  )
}

function Standing({ state, actions }: { readonly state: TakingSheet; readonly actions: SheetActions }) {
  switch (state.kind) {
    case 'nothing':
      return <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>
    case 'reading':
      return <Running says={words.reading} label={words.progress} {...state} stop={words.stop} onStop={actions.stop} />
    case 'writing':
      return <p role="status">{words.writing}</p>
    case 'found':
      return <FoundSheet looked={state} isLooking={state.isLooking} actions={actions} />
    case 'done':
      return <Done {...state} />
    case 'stopped':
      return <p role="status">{words.stopped}</p>
    case 'refused':
      return <Refusal why={state.why} next={words.refusedNext} />
    case 'failed':
      return (
        <ErrorNotice
          happened={words.failed.happened}
          kept={words.failed.kept}
          next={state.why}
          actions={<Button onPress={() => unattended(actions.read(state.source))}>{words.again}</Button>}
        />
      )
  }
}

/** With the ways to what it leaves to do. */
function Done({ taken, questions, unproven }: Extract<TakingSheet, { readonly kind: 'done' }>) {
  const { project } = useSession()
  return (
    <>
      <Taken words={taken + questions === 0 ? words.doneNothing : words.done(taken, questions)} />
      {questions === 0 ? null : <Link to={{ screen: 'merge', project }}>{words.toQuestions}</Link>}
      {unproven === 0 ? null : <Link to={{ screen: 'attention', project }}>{words.toAttention}</Link>}
    </>
  )
}
