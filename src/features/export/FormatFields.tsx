/** What kind of file, and what may be chosen for that kind alone. */
import type { ReactNode } from 'react'
import {
  annotationShapes,
  canBeMade,
  cellSeparators,
  publishedFormat,
  publishedFormats,
  publishedTables,
  type PublishedFormatId,
  type PublishSetting,
} from '#domain/publication.ts'
import { exportMessages } from '#i18n/messages/export.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Switch } from '#ui/Switch.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Choosing } from './use-choice.ts'
import styles from './ExportScreen.module.css'

const words = exportMessages.settings

/** The list of formats with a sentence each, and the settings of the one that is chosen. */
export function FormatFields(choosing: Choosing) {
  const { choice, setFormat } = choosing
  return (
    <>
      <RadioGroup
        label={exportMessages.format}
        options={publishedFormats.map((format) => optionOf(format.id, canBeMade(format, choice.scope)))}
        value={choice.format}
        onChange={setFormat}
      />
      {publishedFormat(choice.format).settings.map((setting) => settingFields[setting](choosing))}
    </>
  )
}

/** One that cannot be made says why. */
function optionOf(id: PublishedFormatId, isOffered: boolean) {
  const { label, hint } = exportMessages.formats[id]
  return isOffered ? { id, label, hint } : { id, label, hint: exportMessages.needsTexts(hint), isDisabled: true }
}

/** A field for each setting. */
const settingFields: Readonly<Record<PublishSetting, (choosing: Choosing) => ReactNode>> = {
  shape: ({ choice, set }) => (
    <RadioGroup
      key="shape"
      label={words.shape}
      options={annotationShapes.map((id) => ({ id, ...words.shapes[id] }))}
      value={choice.settings.shape}
      onChange={(shape) => set('shape', shape)}
    />
  ),
  table: ({ choice, set }) => (
    <RadioGroup
      key="table"
      label={words.table}
      options={publishedTables.map((id) => ({ id, ...words.tables[id] }))}
      value={choice.settings.table}
      onChange={(table) => set('table', table)}
    />
  ),
  separator: ({ choice, set }) => (
    <RadioGroup
      key="separator"
      label={words.separator}
      help={words.separatorHelp}
      orientation="horizontal"
      options={cellSeparators.map((id) => ({ id, label: words.separators[id] }))}
      value={choice.settings.separator}
      onChange={(separator) => set('separator', separator)}
    />
  ),
  byteOrderMark: ({ choice, set }) => (
    <Switch
      key="byteOrderMark"
      isSelected={choice.settings.byteOrderMark}
      onChange={(isWanted) => set('byteOrderMark', isWanted)}
      help={words.byteOrderMarkHelp}
    >
      {words.byteOrderMark}
    </Switch>
  ),
  check: (choosing) => <CheckFields key="check" {...choosing} />,
}

function CheckFields({ choice, typeCheck }: Choosing) {
  const { check } = choice.settings
  const wrong = (address: string) => (isWebAddress(address) ? null : words.check.wrong)
  return (
    <fieldset className={styles['group']}>
      <legend>{words.check.title}</legend>
      <TextField
        label={words.check.address}
        help={words.check.addressHelp}
        dir="ltr"
        value={check.address}
        onChange={(text) => typeCheck('address', text)}
        error={wrong(check.address)}
      />
      <TextField
        label={words.check.publisher}
        value={check.publisher}
        onChange={(text) => typeCheck('publisher', text)}
      />
      <TextField
        label={words.check.publisherAddress}
        dir="ltr"
        value={check.publisherAddress}
        onChange={(text) => typeCheck('publisherAddress', text)}
        error={wrong(check.publisherAddress)}
      />
    </fieldset>
  )
}

/** Nothing typed yet is not wrong. */
function isWebAddress(text: string): boolean {
  return text.trim() === '' || (/^https?:\/\/\S+$/i.test(text.trim()) && URL.canParse(text.trim()))
}
