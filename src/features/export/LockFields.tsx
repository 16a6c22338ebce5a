/** Who can open the file: whoever has it, knows a passphrase, or holds a key. */
import { useState } from 'react'
import { isolated } from '#i18n/isolated.ts'
import { lockedMessages as words } from '#i18n/messages/locked.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { madeUpPassphrase, passphraseStrength } from './passphrase.ts'
import { recipientsIn, type Locking, type LockKind } from './use-lock.ts'
import styles from './ExportScreen.module.css'

const kinds: readonly LockKind[] = ['open', 'passphrase', 'recipients']

export function LockFields(locking: Locking) {
  const { kind, setKind } = locking
  return (
    <>
      <RadioGroup
        label={words.who}
        options={kinds.map((id) => ({ id, ...words.kinds[id] }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'passphrase' ? <PassphraseFields {...locking} /> : null}
      {kind === 'recipients' ? <RecipientsField {...locking} /> : null}
    </>
  )
}

function PassphraseFields({ passphrase, again, setPassphrase, setAgain }: Locking) {
  const [suggested, setSuggested] = useState('')
  const suggest = () => {
    const made = madeUpPassphrase((bytes) => crypto.getRandomValues(bytes))
    setSuggested(made)
    setPassphrase(made)
    setAgain(made)
  }
  const isSuggested = suggested !== '' && suggested === passphrase
  const said = isSuggested ? words.suggested(suggested) : words.strength[passphraseStrength(passphrase)]
  const field = { type: 'password', autoComplete: 'new-password', dir: 'ltr' } as const
  return (
    <div className={styles['group']}>
      <TextField {...field} label={words.passphrase} value={passphrase} onChange={setPassphrase} />
      <p role="status" className={styles['help']} translate="no">
        {passphrase === '' ? '' : said}
      </p>
      <TextField
        {...field}
        label={words.again}
        value={again}
        onChange={setAgain}
        error={again === '' || again === passphrase ? null : words.differs}
      />
      <p className={styles['help']}>{words.lost}</p>
      <p className={styles['buttons']}>
        <Button size="small" onPress={suggest}>
          {words.suggest}
        </Button>
      </p>
    </div>
  )
}

function RecipientsField({ recipients, setRecipients }: Locking) {
  const { wrong } = recipientsIn(recipients)
  return (
    <TextAreaField
      label={words.recipients}
      help={words.recipientsHelp}
      dir="ltr"
      value={recipients}
      onChange={setRecipients}
      error={wrong === null ? null : words.notAKey(isolated(wrong))}
    />
  )
}
