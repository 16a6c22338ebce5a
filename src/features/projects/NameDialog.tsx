/** Asks for the name of a project, new or old. */
import { useState } from 'react'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'

interface NameDialogProps {
  readonly title: string
  readonly action: string
  readonly initial: string
  readonly onClose: () => void
  /** Called with a trimmed name that is not empty. */
  readonly onName: (name: string) => void
}

/** Open as long as it is rendered. */
export function NameDialog({ title, action, initial, onClose, onName }: NameDialogProps) {
  const [name, setName] = useState(initial)
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    if (name.trim() !== '') onName(name.trim())
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button kind="primary" onPress={submit}>
            {action}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={words.newProject.name}
          help={words.newProject.help}
          value={name}
          onChange={setName}
          autoFocus
          error={tried && name.trim() === '' ? words.newProject.needed : null}
        />
      </form>
    </Dialog>
  )
}
