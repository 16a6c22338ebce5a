/** Gives a story another name. */
import { renameStory } from '#commands/stories/rename-story.ts'
import { datesMessages } from '#i18n/messages/dates.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAct } from '#state/use-act.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import type { StoryRow } from './story-rows.ts'

const words = datesMessages.nameDialog

/** Open as long as it is rendered. */
export function RenameStoryDialog({ story, onClose }: { readonly story: StoryRow; readonly onClose: () => void }) {
  const act = useAct()
  const kept = useKeptText(`stories/${story.id}/name`, story.name)
  const { typed: name, type: setName } = kept
  const save = async () => {
    if (!(await act(renameStory, { story: story.id, name: name.trim() }))) return
    kept.drop()
    onClose()
  }
  return (
    <Dialog
      title={words.rename}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button kind="primary" isDisabled={name.trim() === ''} onPress={() => unattended(save())}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <TextField
        label={words.name}
        autoFocus
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && name.trim() !== '') unattended(save())
          else event.continuePropagation()
        }}
      />
      <KeptRemark {...kept} />
    </Dialog>
  )
}
