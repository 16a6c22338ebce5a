/** One name of a thing: shown, changed in place, removed. */
import { Pencil, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { changeAlias } from '#commands/aliases/change-alias.ts'
import { removeAliases } from '#commands/aliases/remove-aliases.ts'
import type { Alias } from '#domain/records.ts'
import { directionOf } from '#i18n/direction.ts'
import { namesMessages } from '#i18n/messages/names.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { LANGUAGES } from '#language/language-names.ts'
import { useAct } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { showNotice } from '#ui/notices.ts'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './names.module.css'

const words = namesMessages.table

/** Changing puts fields in its place; leaving them gives the focus back. */
export function NameRow({ alias }: { readonly alias: Alias }) {
  const [isChanging, setChanging] = useState(false)
  const act = useAct()
  const session = useSession()
  const change = useRef<HTMLButtonElement>(null)
  const wasChanging = useRef(false)
  useEffect(() => {
    if (wasChanging.current && !isChanging) change.current?.focus()
    wasChanging.current = isChanging
  }, [isChanging])
  const { id, name, language } = alias
  const remove = async () => {
    if ((await act(removeAliases, { aliases: [id] })) !== 'written') return
    const undo = { label: words.undo, run: () => void session.undo().catch(() => undefined) }
    showNotice(words.removed(name), { action: undo })
  }
  if (isChanging) return <ChangedName alias={alias} onEnd={() => setChanging(false)} />
  return (
    <tr>
      <th scope="row">
        <Quote text={name} lang={language} />
      </th>
      <td>
        <LanguageTag tag={language} />
      </td>
      <td className={styles['actions']}>
        <IconButton
          ref={change}
          label={words.change(name)}
          icon={<Pencil size={14} />}
          size="small"
          onPress={() => setChanging(true)}
        />
        <IconButton
          label={words.remove(name)}
          icon={<X size={14} />}
          size="small"
          onPress={() => unattended(remove())}
        />
      </td>
    </tr>
  )
}

/** Enter saves, Esc leaves it as it was. */
function ChangedName({ alias, onEnd }: { readonly alias: Alias; readonly onEnd: () => void }) {
  const act = useAct()
  const [name, setName] = useState(alias.name)
  const [language, setLanguage] = useState(alias.language)
  const save = async () => {
    const isSame = name.trim() === alias.name && language === alias.language
    if (isSame || (await act(changeAlias, { alias: alias.id, name, language }))) onEnd()
  }
  const form = `change-${alias.id}`
  return (
    <tr
      className={styles['changing']}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onEnd()
      }}
    >
      <td>
        <form
          id={form}
          onSubmit={(event) => {
            event.preventDefault()
            unattended(save())
          }}
        >
          <TextField
            label={words.name}
            hideLabel
            autoFocus
            value={name}
            onChange={setName}
            lang={language}
            dir={directionOf(language)}
          />
        </form>
      </td>
      <td>
        <ComboBox
          label={words.language}
          hideLabel
          options={LANGUAGES.map(({ tag, english, own }) => ({ id: tag, label: english, hint: own }))}
          value={language}
          onChange={(tag) => {
            if (tag !== null) setLanguage(tag)
          }}
        />
      </td>
      <td className={styles['actions']}>
        <Button size="small" kind="primary" type="submit" form={form} isDisabled={name.trim() === ''}>
          {words.save}
        </Button>
        <Button size="small" onPress={onEnd}>
          {uiMessages.cancel}
        </Button>
      </td>
    </tr>
  )
}
