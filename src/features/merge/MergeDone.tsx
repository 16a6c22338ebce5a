/** What a merge came to, and where it leads: to what is asked, and to the answers. */
import { opinionsAskedBy, opinionsAskedOf, opinionTables } from '#domain/second-opinion.ts'
import { opinionsMessages } from '#i18n/messages/opinions.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Link } from '#ui/Link.tsx'
import { Taken } from '#ui/TakingIn.tsx'

const words = opinionsMessages.afterMerge

export function MergeDone({ words: done }: { readonly words: string }) {
  const { project } = useSession()
  const { id } = useAnalyst()
  const { open, answered, differs } = useRows(
    (snapshot) => {
      const asked = opinionsAskedBy(snapshot, id)
      return {
        open: opinionsAskedOf(snapshot, id).open.length,
        answered: asked.filter(({ outcome }) => outcome !== 'unanswered').length,
        differs: asked.filter(({ outcome }) => outcome === 'differs').length,
      }
    },
    opinionTables,
    [id],
  )
  return (
    <>
      <Taken words={done} />
      {answered === 0 ? null : (
        <p>
          <Link to={{ screen: 'opinions', project }}>{words.given(answered, differs)}</Link>
        </p>
      )}
      {open === 0 ? null : (
        <p>
          <Link to={{ screen: 'opinions', project }}>{words.asked(open)}</Link>
        </p>
      )}
    </>
  )
}
