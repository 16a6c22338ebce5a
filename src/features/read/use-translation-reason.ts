/** Why sentences cannot be translated on this device now. */
import { helpersMessages } from '#i18n/messages/helpers.ts'
import { usePorts } from '#state/use-ports.tsx'
import { usePreferences } from '#ui/preferences/preferences.ts'

const words = helpersMessages.translator

/** A sentence; `null` when they can be, as far as is known before the device is asked for the pair of languages. */
export function useTranslationReason(): string | null {
  const { translator } = usePorts()
  const { translator: isOn } = usePreferences()
  if (translator.engine === null) return words.none
  return isOn ? null : words.off
}
