/** The optional helpers of this device, each off until somebody switches it on. */
import { helpersMessages } from '#i18n/messages/helpers.ts'
import { usePorts } from '#state/use-ports.tsx'
import { setPreferences, usePreferences } from '#ui/preferences/preferences.ts'
import { Switch } from '#ui/Switch.tsx'
import { EncoderSetting } from './EncoderSetting.tsx'
import styles from './SettingsDialog.module.css'

const words = helpersMessages

/** A part of the settings. What this browser does not have is said, and cannot be switched on. */
export function HelperSettings() {
  return (
    <section className={styles['part']} aria-labelledby="settings-helpers">
      <h3 id="settings-helpers">{words.title}</h3>
      <p className={styles['note']}>{words.intro}</p>
      <TranslatorSetting />
      <EncoderSetting />
    </section>
  )
}

function TranslatorSetting() {
  const { engine } = usePorts().translator
  const { translator } = usePreferences()
  const { name, help, none } = words.translator
  return (
    <Switch
      isSelected={translator && engine !== null}
      isDisabled={engine === null}
      onChange={(isOn) => setPreferences({ translator: isOn })}
      help={`${help} ${engine === null ? none : words.translator.engine(engine)}`}
    >
      {name}
    </Switch>
  )
}
