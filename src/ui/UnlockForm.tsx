/** Asks for what opens an encrypted file, and gives the file that was in it. Nothing of it is kept. */
import { useState } from 'react'
import type { UnlockRefusal } from '#domain/locked-files.ts'
import { lockedMessages } from '#i18n/messages/locked.ts'
import { Button } from './Button.tsx'
import { TextField } from './TextField.tsx'
import { unattended } from './unattended.ts'
import styles from './UnlockForm.module.css'

const words = lockedMessages.opening

interface UnlockFormProps {
  readonly file: File
  /** Tries a passphrase or an identity. Rejects only when the program fails. */
  readonly unlock: (file: File, key: string) => Promise<Blob | UnlockRefusal>
  readonly onOpened: (file: File) => void
}

export function UnlockForm({ file, unlock, onOpened }: UnlockFormProps) {
  const [key, setKey] = useState('')
  const [doing, setDoing] = useState<'nothing' | 'working' | UnlockRefusal>('nothing')
  const isWorking = doing === 'working'

  const open = async () => {
    setDoing('working')
    try {
      const opened = await unlock(file, key)
      if (typeof opened === 'string') return setDoing(opened)
      onOpened(new File([opened], file.name.replace(/\.age$/i, '')))
    } catch (error) {
      setDoing('nothing')
      throw error
    }
  }

  return (
    <form
      className={styles['form']}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault()
        if (key !== '' && !isWorking) unattended(open())
      }}
    >
      <p>{words.title}</p>
      <TextField
        label={words.key}
        type="password"
        autoComplete="off"
        autoFocus
        dir="ltr"
        value={key}
        onChange={(typed) => {
          setKey(typed)
          if (!isWorking) setDoing('nothing')
        }}
        error={doing === 'nothing' || doing === 'working' ? null : `${words.refused[doing]} ${words.nothing}`}
      />
      <p role="status">{isWorking ? words.working : ''}</p>
      <p>
        <Button kind="primary" type="submit" isDisabled={key === '' || isWorking}>
          {words.open}
        </Button>
      </p>
    </form>
  )
}
