/** Asks before a passage goes that colleagues linked, and says what they lose with it (C10, H8). */
import { deletePassages } from '#commands/passages/delete-passages.ts'
import { analystName } from '#domain/analyst-names.ts'
import { asId, type PassageId } from '#domain/ids.ts'
import { stakeOfOthers } from '#domain/passage-of-others.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { DeleteQuestion } from '#ui/DeleteQuestion.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import type { OverlayProps } from '#ui/screen.tsx'

const words = readMessages.deletePassage

/** Asked for with the passage. Undo brings everything back. */
export function DeletePassageDialog({ request, onClose }: OverlayProps) {
  const id = asId<PassageId>(String(request['passage']))
  const act = useAct()
  const { id: analyst } = useAnalyst()
  const passage = useRows((snapshot) => snapshot.get('passages', id), ['passages'], [id])
  const { names, judgements } = useRows(
    (snapshot) => {
      const stake = stakeOfOthers(snapshot, id, analyst)
      return { names: stake.people.map((person) => analystName(snapshot, person)), ...stake }
    },
    ['analysts', 'mentions', 'assessments'],
    [id, analyst],
  )
  const remove = async () => {
    if (await act(deletePassages, { passages: [id] })) onClose()
  }
  return (
    <DeleteQuestion title={words.title} action={words.write} onDelete={remove} onClose={onClose}>
      {passage ? (
        <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} as="block" />
      ) : null}
      <p>{words.along(names, judgements)}</p>
    </DeleteQuestion>
  )
}
