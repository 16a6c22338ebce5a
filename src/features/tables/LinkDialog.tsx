/** Links passages to one claim, all in one step (C1, C13). */
import { useMemo, useState } from 'react'
import { markPassages } from '#commands/passages/mark-passages.ts'
import type { Passage } from '#domain/records.ts'
import { mentionId } from '#domain/row-ids.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { unattended } from '#ui/unattended.ts'
import { useActAndTell } from './use-act-and-tell.ts'
import styles from './tables.module.css'

interface LinkDialogProps {
  readonly passages: readonly Passage[]
  readonly onClose: () => void
}

const words = tablesMessages.linking

/** Begins with the current claim; the one that is chosen is current from then on. */
export function LinkDialog({ passages, onClose }: LinkDialogProps) {
  const actAndTell = useActAndTell()
  const { snapshot } = useSession()
  const { id: analyst } = useAnalyst()
  const [current, setCurrent] = useView('claim')
  const claims = useRows((snapshot) => [...snapshot.all('claims')], ['claims'])
  const options = useMemo(
    () => claims.map(({ id, wording, language }) => ({ id, label: wording, lang: language })),
    [claims],
  )
  const [chosen, setChosen] = useState(() => (options.some(({ id }) => id === current) ? current : null))
  const [isMissing, setMissing] = useState(false)
  const link = async () => {
    setMissing(chosen === null)
    if (chosen === null) return
    // A passage is found again by its exact place, so nothing is marked a second time.
    const marks = passages.map((position) => ({ revision: position.revision, position }))
    const isNew = ({ id }: Passage) => !snapshot.get('mentions', mentionId(id, chosen, analyst))
    if (!(await actAndTell(markPassages, { marks, claim: chosen }, words.done(passages.filter(isNew).length)))) return
    setCurrent(chosen)
    onClose()
  }
  return (
    <Dialog
      title={words.title(passages.length)}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button kind="primary" type="submit" form="link-passages" isDisabled={options.length === 0}>
            {words.action}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <form
        id="link-passages"
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          unattended(link())
        }}
      >
        {options.length === 0 ? (
          <p>{words.noClaim}</p>
        ) : (
          <ComboBox
            label={words.claim}
            help={words.help}
            error={isMissing && chosen === null ? words.needed : null}
            placeholder={words.placeholder}
            autoFocus
            options={options}
            value={chosen}
            onChange={setChosen}
          />
        )}
      </form>
    </Dialog>
  )
}
