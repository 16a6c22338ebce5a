/** What comes next when the last story is taken: laying its versions side by side. */
import type { ArticleId } from '#domain/ids.ts'
import { collationMessages } from '#i18n/messages/collation.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { collationAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { navigate } from '#ui/use-address.ts'

interface CollateTakenProps {
  /** One of the story. */
  readonly article: ArticleId
  readonly onClose: () => void
}

/** Has the focus, for what was answered has left. Nothing where the article is in no story any more. */
export function CollateTaken({ article, onClose }: CollateTakenProps) {
  const { project } = useSession()
  const story = useRows(
    (snapshot) => snapshot.byIndex('storyArticles', 'article', article)[0]?.story ?? null,
    ['storyArticles'],
    [article],
  )
  if (story === null) return null
  const go = () => {
    onClose()
    navigate(collationAddressOf(project, story))
  }
  return (
    <Button kind="primary" autoFocus onPress={go}>
      {collationMessages.open}
    </Button>
  )
}
