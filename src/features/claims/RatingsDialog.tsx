/** The words in which the project rates verdicts: renamed, explained, ordered, added and removed. */
import { ArrowUp, Plus, X } from 'lucide-react'
import { setRatings, type RatingInput } from '#commands/verdicts/set-ratings.ts'
import type { Rating } from '#domain/records.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { verdictMessages } from '#i18n/messages/verdict.ts'
import { useAct } from '#state/use-act.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { movedUp, readRatings, ratingInputs } from './rating-draft.ts'
import styles from './claims.module.css'

interface RatingsDialogProps {
  /** Those of the project, or the ones proposed while it has none. */
  readonly ratings: readonly Rating[]
  readonly onClose: () => void
}

const words = verdictMessages.scale

export function RatingsDialog({ ratings, onClose }: RatingsDialogProps) {
  const act = useAct()
  const kept = useKeptDraft('ratings', ratingInputs(ratings), readRatings)
  const given = kept.typed
  const change = (place: number, next: Partial<RatingInput>) =>
    kept.type(given.map((rating, index) => (index === place ? { ...rating, ...next } : rating)))
  const write = async () => {
    if (!(await act(setRatings, { ratings: given }))) return
    kept.drop()
    onClose()
  }
  return (
    <Dialog
      title={words.title}
      size="wide"
      isOpen
      onClose={onClose}
      closeOnOutside={false}
      footer={
        <>
          <Button kind="primary" onPress={() => unattended(write())}>
            {words.write}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <p>{words.intro}</p>
      <KeptRemark {...kept} />
      <ol className={styles['ratings']}>
        {given.map(({ name, meaning }, place) => (
          <li key={place} className={styles['ratingRow']}>
            <TextField
              label={words.name(place + 1)}
              hideLabel
              value={name}
              onChange={(next) => change(place, { name: next })}
              autoFocus={place === given.length - 1 && name === ''}
            />
            <TextAreaField
              label={words.meaning(place + 1)}
              hideLabel
              rows={1}
              value={meaning}
              onChange={(next) => change(place, { meaning: next })}
            />
            <IconButton
              label={words.up(place + 1)}
              icon={<ArrowUp size={15} />}
              size="small"
              isDisabled={place === 0}
              onPress={() => kept.type(movedUp(given, place))}
            />
            <IconButton
              label={words.remove(place + 1)}
              icon={<X size={15} />}
              size="small"
              onPress={() => kept.type(given.filter((_, index) => index !== place))}
            />
          </li>
        ))}
      </ol>
      <Button
        size="small"
        icon={<Plus size={14} />}
        onPress={() => kept.type([...given, { name: '', meaning: '', was: null }])}
      >
        {words.add}
      </Button>
    </Dialog>
  )
}
