/** For an address that leads nowhere. */
import { frameMessages } from '#i18n/messages/frame.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { navigate } from '#ui/use-address.ts'

const words = frameMessages.notFound

/** Says that nothing was lost and leads on. */
export function NotFound() {
  usePageTitle(words.title)
  return (
    <EmptyState
      title={words.title}
      actions={
        <Button kind="primary" onPress={() => navigate({ screen: 'projects' })}>
          {words.action}
        </Button>
      }
    >
      {words.text}
    </EmptyState>
  )
}
