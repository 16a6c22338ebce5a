/** The fields of a new name: what it is, its language, and what it is a name of. */
import { useRef } from 'react'
import { addAliases } from '#commands/aliases/add-aliases.ts'
import { languageOfThing, thingsNamed } from '#domain/aliases.ts'
import { nameKey } from '#domain/tables.ts'
import { directionOf } from '#i18n/direction.ts'
import { namesMessages } from '#i18n/messages/names.ts'
import { LANGUAGES } from '#language/language-names.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { emptyName, languageOfName, namesOf, readNameDraft, type NameDraft } from './name-draft.ts'
import styles from './names.module.css'

const words = namesMessages.add

interface NameFormProps {
  /** Where what is typed is kept; `null` keeps nothing. */
  readonly draftKey: string | null
  /** What the form begins with. */
  readonly begun?: NameDraft
  /** The form is in a dialog, which opens at what the name is the same as. */
  readonly isDialog?: boolean
  readonly onAdded?: () => void
}

/** Enter adds. The thing stays, so that its names can be added one after the other. */
export function NameForm({ draftKey, begun = emptyName, isDialog = false, onAdded }: NameFormProps) {
  const act = useAct()
  const { glossLanguage } = useAnalyst()
  const things = useRows((snapshot) => thingsNamed(snapshot.all('aliases')), ['aliases'])
  const draft = useKeptDraft(draftKey, emptyName, readNameDraft, begun)
  const nameField = useRef<HTMLInputElement>(null)
  const { name, language, means } = draft.typed
  const shown = language ?? languageOfName(name, glossLanguage)
  const type = (fields: Partial<NameDraft>) => draft.type({ ...draft.typed, ...fields })
  const isReady = name.trim() !== '' && means.trim() !== ''
  const add = async () => {
    const names = namesOf(draft.typed, things, glossLanguage)
    const done = isReady && (await act(addAliases, { means, names }))
    if (!done) return
    if (done === 'written') announce(words.added(name.trim()))
    draft.drop()
    if (onAdded) return onAdded()
    draft.type({ ...emptyName, means: means.trim() })
    nameField.current?.focus()
  }
  return (
    <form
      className={styles['form']}
      data-keeps
      onSubmit={(event) => {
        event.preventDefault()
        unattended(add())
      }}
    >
      <TextField
        label={words.name}
        help={words.nameHelp}
        value={name}
        onChange={(typed) => type({ name: typed })}
        lang={shown}
        dir={directionOf(shown)}
        inputRef={nameField}
      />
      <ComboBox
        label={words.language}
        options={LANGUAGES.map(({ tag, english, own }) => ({ id: tag, label: english, hint: own }))}
        // The field shows what is chosen when it is made.
        key={shown}
        value={shown}
        onChange={(tag) => type({ language: tag })}
      />
      <ComboBox
        label={words.means}
        help={words.meansHelp}
        autoFocus={isDialog}
        options={things.map((thing) => ({ id: thing.key, label: thing.means, lang: languageOfThing(thing) }))}
        value={things.find(({ key }) => key === nameKey(means))?.key ?? null}
        onChange={(key) => {
          const thing = things.find((each) => each.key === key)
          if (thing) type({ means: thing.means })
        }}
        text={means}
        onTextChange={(typed) => type({ means: typed })}
        onNewValue={(typed) => type({ means: typed })}
      />
      <div className={styles['addLine']}>
        <Button kind="primary" type="submit" isDisabled={!isReady}>
          {words.write}
        </Button>
        <KeptRemark {...draft} />
      </div>
    </form>
  )
}
