/** Splits chosen passages off to a new claim: asks for its wording, everything else is taken from the old one. */
import { splitClaim } from '#commands/claims/split-claim.ts'
import { asId, type ClaimId, type MentionId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAct } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { navigate } from '#ui/use-address.ts'

interface SplitDialogProps {
  readonly claim: Claim
  readonly mentions: readonly MentionId[]
  readonly onClose: () => void
}

const words = claimsMessages.split

/** Opens the new claim when it is made. */
export function SplitDialog({ claim, mentions, onClose }: SplitDialogProps) {
  const session = useSession()
  const act = useAct()
  const kept = useKeptText(`claims/${claim.id}/split`, claim.wording)
  const wording = kept.typed
  const isReady = wording.trim() !== '' && wording.trim() !== claim.wording.trim()
  const split = async () => {
    const id = asId<ClaimId>(session.newId())
    const done = await act(splitClaim, { claim: claim.id, mentions, wording, id })
    if (!done) return
    kept.drop()
    onClose()
    if (done === 'written') navigate({ screen: 'claim', project: session.project, claim: id })
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onPress={() => void split()} isDisabled={!isReady}>
            {words.write}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <p>{words.intro}</p>
      <TextAreaField label={words.wording} lang={claim.language} value={wording} onChange={kept.type} autoFocus />
      <KeptRemark {...kept} />
    </Dialog>
  )
}
