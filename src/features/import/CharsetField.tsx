/** Chooses the encoding of files whose own is not sure. */
import { importMessages } from '#i18n/messages/import.ts'
import { candidates } from '#interchange/charsets/candidates.ts'
import { unicodeCharsets } from '#interchange/charsets/charset-names.ts'
import { ComboBox } from '#ui/ComboBox.tsx'

const words = importMessages.draft

export const charsetOptions = [
  ...unicodeCharsets.map((id) => ({ id, label: id, hint: importMessages.writings.all })),
  ...candidates.map(({ charset, writing }) => ({
    id: charset,
    label: charset,
    hint: importMessages.writings[writing],
  })),
]

interface CharsetFieldProps {
  /** `null` where several files have different ones. */
  readonly charset: string | null
  readonly onChange: (charset: string) => void
}

export function CharsetField({ charset, onChange }: CharsetFieldProps) {
  return (
    <ComboBox
      label={words.charset}
      help={words.charsetHelp}
      options={charsetOptions}
      value={charset}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen)
      }}
    />
  )
}
