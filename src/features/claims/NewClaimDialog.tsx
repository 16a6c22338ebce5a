/** Types a claim freely, without a passage: wording, type, value, time in words, and the stories it is asked of (C13). */
import type { SubmitEvent } from 'react'
import { createClaim } from '#commands/claims/create-claim.ts'
import { asId, type ClaimId, type StoryId } from '#domain/ids.ts'
import type { ClaimType, Comparator, Story } from '#domain/records.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { formReader, oneOf } from '#ui/draft.ts'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { dateWords } from '#ui/marks/DateText.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { Select } from '#ui/Select.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { navigate } from '#ui/use-address.ts'
import { languageOptions } from './ClaimFields.tsx'
import { typedDate, typedNumber, type TypedDate } from './typed-fields.ts'
import styles from './claims.module.css'

const words = claimsMessages.drawer
const types = (Object.keys(claimsMessages.types) as ClaimType[]).map((id) => ({ id, label: claimsMessages.types[id] }))
const comparators = (Object.keys(uiMessages.comparators) as Comparator[]).map((id) => ({
  id,
  label: uiMessages.comparators[id],
}))

interface Typed {
  readonly wording: string
  readonly language: string
  readonly type: ClaimType
  readonly value: string
  readonly unit: string
  readonly comparator: Comparator
  readonly time: string
  readonly asked: readonly StoryId[]
}

/** `request.story` is ticked at first. Closed without making a claim it keeps what was typed. */
export function NewClaimDialog({ request, onClose }: OverlayProps) {
  const session = useSession()
  const act = useAct()
  const analyst = useAnalyst()
  const stories = useRows((snapshot) => [...snapshot.all('stories')], ['stories'])
  const blank: Typed = {
    wording: '',
    language: analyst.glossLanguage,
    type: 'statement',
    value: '',
    unit: '',
    comparator: 'exactly',
    time: '',
    asked: firstStories(
      stories.map((story) => story.id),
      request['story'],
    ),
  }
  const kept = useKeptDraft(`new-claims/${String(request['story'])}`, blank, readerOf(blank))
  const { typed } = kept
  const asked = typed.asked.filter((id) => stories.some((story) => story.id === id))
  const change = (next: Partial<Typed>) => kept.type({ ...typed, ...next })
  const time = typedDate(typed.time)
  const value = typedNumber(typed.value)
  const badValue = typed.value.trim() !== '' && value === null ? words.notANumber : null
  const badTime = time && 'problem' in time ? time.problem : null
  const isReady = typed.wording.trim() !== '' && badValue === null && badTime === null
  const make = async () => {
    const id = asId<ClaimId>(session.newId())
    const { wording, language, type, unit, comparator } = typed
    const quantity = value === null ? null : { value, upTo: null, unit: unit.trim(), comparator }
    const bounds = time && 'bounds' in time ? time.bounds : null
    if (!(await act(createClaim, { id, wording, language, type, quantity, time: bounds, stories: asked }))) return
    kept.drop()
    onClose()
    if (location.pathname.includes('/claims')) navigate({ screen: 'claim', project: session.project, claim: id })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isReady) make().catch(onClose)
  }
  return (
    <Dialog
      title={claimsMessages.newClaim}
      isOpen
      onClose={onClose}
      closeOnOutside={false}
      footer={
        <>
          <Button kind="primary" type="submit" form="new-free-claim" isDisabled={!isReady}>
            {claimsMessages.make}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <form id="new-free-claim" className={styles['fields']} onSubmit={submit}>
        <KeptRemark {...kept} />
        <TypedFields typed={typed} change={change} badValue={badValue} time={time} />
        <StoryBoxes stories={stories} asked={asked} onChange={(next) => change({ asked: next })} />
      </form>
    </Dialog>
  )
}

/** The story asked for, or the only one there is. */
function firstStories(all: readonly StoryId[], wanted: unknown): readonly StoryId[] {
  const found = all.filter((id) => id === wanted)
  return found.length > 0 ? found : all.length === 1 ? all : []
}

function readerOf(blank: Typed) {
  return formReader(blank, {
    type: oneOf(types.map(({ id }) => id)),
    comparator: oneOf(comparators.map(({ id }) => id)),
    asked: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
  })
}

interface TypedFieldsProps {
  readonly typed: Typed
  readonly change: (next: Partial<Typed>) => void
  readonly badValue: string | null
  readonly time: TypedDate
}

function TypedFields({ typed, change, badValue, time }: TypedFieldsProps) {
  return (
    <>
      <div className={styles['wide']}>
        <TextAreaField
          label={words.wording}
          lang={typed.language}
          value={typed.wording}
          onChange={(wording) => change({ wording })}
          isRequired
          autoFocus
          rows={2}
        />
      </div>
      <Select label={words.type} options={types} value={typed.type} onChange={(type) => change({ type })} />
      <ComboBox
        label={words.language}
        options={languageOptions(typed.language)}
        value={typed.language}
        onChange={(language) => change({ language: language ?? typed.language })}
      />
      <TextField
        label={words.value}
        value={typed.value}
        onChange={(next) => change({ value: next })}
        error={badValue}
      />
      <TextField label={words.unit} value={typed.unit} onChange={(unit) => change({ unit })} />
      <Select
        label={words.comparator}
        options={comparators}
        value={typed.comparator}
        onChange={(comparator) => change({ comparator })}
      />
      <TextField
        label={words.time}
        help={time && 'bounds' in time ? words.understood(dateWords(time.bounds)) : words.timeHelp}
        value={typed.time}
        onChange={(next) => change({ time: next })}
        error={time && 'problem' in time ? time.problem : null}
      />
    </>
  )
}

interface StoryBoxesProps {
  readonly stories: readonly Story[]
  readonly asked: readonly StoryId[]
  readonly onChange: (asked: readonly StoryId[]) => void
}

function StoryBoxes({ stories, asked, onChange }: StoryBoxesProps) {
  if (stories.length === 0) return null
  const tick = (story: StoryId, isAsked: boolean) =>
    onChange(isAsked ? [...asked, story] : asked.filter((id) => id !== story))
  return (
    <fieldset className={styles['stories']}>
      <legend>{words.asked}</legend>
      {stories.map((story) => (
        <Checkbox key={story.id} isSelected={asked.includes(story.id)} onChange={(isAsked) => tick(story.id, isAsked)}>
          <bdi translate="no">{story.name}</bdi>
        </Checkbox>
      ))}
    </fieldset>
  )
}
