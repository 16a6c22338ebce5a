/** What kind of file, and what may be chosen for that kind alone. */
import type { ReactNode } from 'react'
import { annotationShapes, publishedFormat, publishedFormats, type PublishSetting } from '#domain/publication.ts'
import { exportMessages } from '#i18n/messages/export.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import type { Choosing } from './use-choice.ts'

const words = exportMessages.settings

/** The list of formats with a sentence each, and the settings of the one that is chosen. */
export function FormatFields(choosing: Choosing) {
  const { choice, setFormat } = choosing
  return (
    <>
      <RadioGroup
        label={exportMessages.format}
        options={publishedFormats.map(({ id }) => ({ id, ...exportMessages.formats[id] }))}
        value={choice.format}
        onChange={setFormat}
      />
      {publishedFormat(choice.format).settings.map((setting) => settingFields[setting](choosing))}
    </>
  )
}

/** A field for each setting. */
const settingFields: Readonly<Record<PublishSetting, (choosing: Choosing) => ReactNode>> = {
  shape: ({ choice, setShape }) => (
    <RadioGroup
      key="shape"
      label={words.shape}
      options={annotationShapes.map((id) => ({ id, ...words.shapes[id] }))}
      value={choice.settings.shape}
      onChange={setShape}
    />
  ),
}
