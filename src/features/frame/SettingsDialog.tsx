/** Settings of this browser: theme, density, reading type, keys, helpers. Loaded when first opened. */
import { frameMessages } from '#i18n/messages/frame.ts'
import { settingsMessages } from '#i18n/messages/settings.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { setPreferences, usePreferences } from '#ui/preferences/preferences.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Switch } from '#ui/Switch.tsx'
import { HelperSettings } from './HelperSettings.tsx'
import { KeySettings } from './KeySettings.tsx'
import styles from './SettingsDialog.module.css'

const words = settingsMessages
const themes = frameMessages.theme

/** Every choice holds at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { theme, density, readingFont, readingSize, singleKeys } = usePreferences()
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <div className={styles['choices']}>
        <RadioGroup
          label={themes.label}
          value={theme}
          onChange={(next) => setPreferences({ theme: next })}
          options={[
            { id: 'system', label: themes.system },
            { id: 'light', label: themes.light },
            { id: 'dark', label: themes.dark },
          ]}
        />
        <RadioGroup
          label={words.density}
          value={density}
          onChange={(next) => setPreferences({ density: next })}
          options={[
            { id: 'comfortable', label: words.comfortable },
            { id: 'compact', label: words.compact },
          ]}
        />
        <RadioGroup
          label={words.reading}
          value={readingFont}
          onChange={(next) => setPreferences({ readingFont: next })}
          options={[
            { id: 'sans', label: words.sans },
            { id: 'serif', label: words.serif },
          ]}
        />
        <RadioGroup
          label={words.readingSize}
          value={readingSize}
          onChange={(next) => setPreferences({ readingSize: next })}
          options={[
            { id: 'normal', label: words.sizes.normal },
            { id: 'large', label: words.sizes.large },
            { id: 'larger', label: words.sizes.larger },
          ]}
        />
      </div>
      <section className={styles['part']} aria-labelledby="settings-keys">
        <h3 id="settings-keys">{words.keys}</h3>
        <Switch
          isSelected={singleKeys}
          onChange={(isOn) => setPreferences({ singleKeys: isOn })}
          help={words.singleKeysHelp}
        >
          {words.singleKeys}
        </Switch>
        <KeySettings />
      </section>
      <HelperSettings />
      <p className={styles['note']}>{words.here}</p>
    </Dialog>
  )
}
