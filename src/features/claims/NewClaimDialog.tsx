/** The dialog every screen asks for to make a claim: from a passage, or typed freely. */
import { useMemo } from 'react'
import { createClaim } from '#commands/claims/create-claim.ts'
import { asId, type ClaimId, type StoryId } from '#domain/ids.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import type { OverlayProps } from '#ui/screen.tsx'
import { navigate } from '#ui/use-address.ts'
import { askedPlace } from './asked-place.ts'
import { claimDraftReader, emptyDraft, type EnteredClaim } from './claim-draft.ts'
import { ClaimFromPassage } from './ClaimFromPassage.tsx'
import { NewClaimForm } from './NewClaimForm.tsx'
import { StoryBoxes } from './StoryBoxes.tsx'

/** A request with a place (`askedPlace`) is for a claim from there; else `story` is ticked at first. */
export function NewClaimDialog({ request, onClose }: OverlayProps) {
  const place = useMemo(() => askedPlace(request), [request])
  return place === null ? (
    <FreeClaim story={request['story']} onClose={onClose} />
  ) : (
    <ClaimFromPassage place={place} onClose={onClose} />
  )
}

interface FreeClaimProps {
  readonly story: unknown
  readonly onClose: () => void
}

/** Asked of the stories that are ticked (C13). */
function FreeClaim({ story, onClose }: FreeClaimProps) {
  const session = useSession()
  const act = useAct()
  const { glossLanguage } = useAnalyst()
  const stories = useRows((snapshot) => [...snapshot.all('stories')], ['stories'])
  const blank = emptyDraft(
    glossLanguage,
    firstStories(
      stories.map(({ id }) => id),
      story,
    ),
  )
  const kept = useKeptDraft(`new-claims/${String(story)}`, blank, claimDraftReader(blank))
  const asked = kept.typed.asked.filter((id) => stories.some((each) => each.id === id))
  const make = async (entered: EnteredClaim) => {
    const id = asId<ClaimId>(session.newId())
    const done = await act(createClaim, { id, ...entered, stories: asked })
    if (!done) return
    kept.drop()
    onClose()
    if (done === 'written' && location.pathname.includes('/claims'))
      navigate({ screen: 'claim', project: session.project, claim: id })
  }
  return (
    <NewClaimForm kept={kept} hasSpeaker={false} onMake={make} onClose={onClose}>
      <StoryBoxes stories={stories} asked={asked} onChange={(next) => kept.type({ ...kept.typed, asked: next })} />
    </NewClaimForm>
  )
}

/** The story asked for, or the only one there is. */
function firstStories(all: readonly StoryId[], wanted: unknown): readonly StoryId[] {
  const found = all.filter((id) => id === wanted)
  return found.length > 0 ? found : all.length === 1 ? all : []
}
