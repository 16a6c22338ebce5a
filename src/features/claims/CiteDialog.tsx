/** Cites a source for the verdict of a claim, or says anew where one says it. */
import { useState } from 'react'
import { citeSource } from '#commands/verdicts/cite-source.ts'
import type { ClaimId } from '#domain/ids.ts'
import type { Source } from '#domain/records.ts'
import type { CitedSource } from '#domain/verdict.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { verdictMessages } from '#i18n/messages/verdict.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { formReader, oneOf } from '#ui/draft.ts'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { dateWords } from '#i18n/date-words.ts'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { blankCitation, readCitation, typedCitation, type TypedCitation } from './cite-draft.ts'

interface CiteDialogProps {
  readonly claim: ClaimId
  /** `null` cites a further one. */
  readonly cited: CitedSource | null
  readonly onClose: () => void
}

const words = verdictMessages.sources
const kinds = (Object.keys(words.kinds) as Source['kind'][]).map((id) => ({ id, label: words.kinds[id] }))
const readTyped = formReader(blankCitation, { kind: oneOf(kinds.map(({ id }) => id)) })

export function CiteDialog({ claim, cited, onClose }: CiteDialogProps) {
  const act = useAct()
  const kept = useKeptDraft(`claims/${claim}/cite/${cited?.source.id ?? 'new'}`, typedCitation(cited), readTyped)
  const { name, kind, url, archiveUrl, date } = kept.typed
  const change = (next: Partial<TypedCitation>) => kept.type({ ...kept.typed, ...next })
  const { where, problem } = readCitation(kept.typed, cited)
  const write = async () => {
    const replaces = cited ? { replaces: cited.source.id } : {}
    if (!(await act(citeSource, { claim, name, kind, ...where, ...replaces }))) return
    kept.drop()
    onClose()
  }
  return (
    <Dialog
      title={words.dialog}
      isOpen
      onClose={onClose}
      closeOnOutside={false}
      footer={
        <>
          <Button
            kind="primary"
            isDisabled={name.trim() === '' || problem !== null}
            onPress={() => unattended(write())}
          >
            {words.write}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <KeptRemark {...kept} />
      <NameField name={name} onName={(next) => change({ name: next })} onKnown={change} />
      <Select
        label={words.kind}
        help={words.kindHelp}
        options={kinds}
        value={kind}
        onChange={(next) => change({ kind: next })}
      />
      <AddressField label={words.url} value={url} onChange={(next) => change({ url: next })} />
      <AddressField
        label={words.archive}
        help={words.archiveHelp}
        value={archiveUrl}
        onChange={(next) => change({ archiveUrl: next })}
      />
      <TextField
        label={words.date}
        help={where.date ? uiMessages.dateField.means(dateWords(where.date)) : uiMessages.dateField.help}
        error={problem}
        value={date}
        onChange={(next) => change({ date: next })}
      />
    </Dialog>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly onName: (name: string) => void
  /** A source the project knows was chosen. */
  readonly onKnown: (known: Pick<TypedCitation, 'name' | 'kind'>) => void
}

function NameField({ name, onName, onKnown }: NameFieldProps) {
  const known = useRows((snapshot) => [...snapshot.all('sources')], ['sources'])
  return (
    <ComboBox<string>
      label={words.name}
      help={words.nameHelp}
      options={known.map((source) => ({ id: source.name, label: source.name, hint: words.kinds[source.kind] }))}
      value={known.some((source) => source.name === name) ? name : null}
      onChange={(chosen) => {
        const source = known.find((each) => each.name === chosen)
        if (source) onKnown({ name: source.name, kind: source.kind })
      }}
      text={name}
      onTextChange={onName}
      onNewValue={onName}
      autoFocus
    />
  )
}

interface AddressFieldProps {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** An address that cannot be one is said when the field is left; the command refuses it. */
function AddressField({ value, ...rest }: AddressFieldProps) {
  const [left, setLeft] = useState<string | null>(null)
  const isBad = left !== null && left === value && value.trim() !== '' && !/^\s*https?:\/\/\S+\s*$/iu.test(value)
  return (
    <TextField
      {...rest}
      type="url"
      dir="ltr"
      value={value}
      onBlur={() => setLeft(value)}
      error={isBad ? words.notWeb : null}
    />
  )
}
