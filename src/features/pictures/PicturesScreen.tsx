/** The Pictures screen: which picture of which story, the picture itself, and what to do where there is nothing to draw. */
import { ChartNoAxesGantt } from 'lucide-react'
import type { StoryId } from '#domain/ids.ts'
import { picturesMessages as words } from '#i18n/messages/pictures.ts'
import { useRows } from '#state/use-rows.ts'
import { useShownStory } from '#state/use-stories.ts'
import { matrixAddressOf, picturesAddressOf, type Address, type PicturesAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { StoryGone } from '#ui/StoryGone.tsx'
import { navigate } from '#ui/use-address.ts'
import { PictureFigure } from './PictureFigure.tsx'
import { PicturesBar } from './PicturesBar.tsx'
import type { PictureSubject } from './published-picture.ts'
import { usePicture } from './use-picture.ts'
import styles from './pictures.module.css'

/** The story of the address; where it asks for none, the first that has articles. */
export function PicturesScreen({ address }: { readonly address: PicturesAddress }) {
  usePageTitle(words.title)
  const { project, kind } = address
  const { stories, story, isGone } = useShownStory(address.story, 1)
  if (isGone)
    return (
      <StoryGone
        stories={stories}
        onStory={(next) => navigate(picturesAddressOf(project, { story: next, kind }))}
        onHistory={() => navigate({ screen: 'history', project })}
      />
    )
  const { noStory, noStoryText, toDates } = words.empty
  if (story === null)
    return <Nothing title={noStory} text={noStoryText} label={toDates} to={{ screen: 'dates', project }} />
  return <StoryPictures address={address} story={story} />
}

function StoryPictures({ address, story }: { readonly address: PicturesAddress; readonly story: StoryId }) {
  const { project, kind } = address
  const { shown, claim, claims, isAsked } = usePicture(address, story)
  const subject = useRows(
    (snapshot): PictureSubject => ({
      story: snapshot.get('stories', story)?.name ?? '',
      claim: snapshot.get('claims', claim)?.wording ?? null,
    }),
    ['stories', 'claims'],
    [story, claim],
  )
  const { empty } = words
  return (
    <div className={styles['screen']}>
      <PicturesBar address={{ ...address, story, claim }} claims={claims} />
      <div className={styles['content']}>
        {!isAsked ? (
          <Nothing
            title={empty.noClaims}
            text={empty.noClaimsText}
            label={empty.toMatrix}
            to={matrixAddressOf(project, { story })}
          />
        ) : shown === null ? (
          <NothingDrawn address={address} story={story} />
        ) : (
          <PictureFigure shown={shown} title={words.kinds[kind]} of={subject} />
        )}
      </div>
    </div>
  )
}

/** What a kind needs before it can draw anything. */
function NothingDrawn({ address, story }: { readonly address: PicturesAddress; readonly story: StoryId }) {
  const { project, kind } = address
  const { empty } = words
  if (kind === 'values')
    return (
      <Nothing
        title={address.claim === null ? empty.noValues : empty.claimGone}
        text={address.claim === null ? empty.noValuesText : empty.claimGoneText}
        label={empty.toClaims}
        to={{ screen: 'claims', project }}
      />
    )
  if (kind === 'origins')
    return (
      <Nothing
        title={empty.noOrigins}
        text={empty.noOriginsText}
        label={empty.toDates}
        to={{ screen: 'dates', project }}
      />
    )
  if (kind === 'timeline')
    return (
      <Nothing title={empty.noDates} text={empty.noDatesText} label={empty.toDates} to={{ screen: 'dates', project }} />
    )
  return (
    <Nothing
      title={empty.nothingTold}
      text={empty.nothingToldText}
      label={empty.toMatrix}
      to={matrixAddressOf(project, { story })}
    />
  )
}

interface NothingProps {
  readonly title: string
  readonly text: string
  readonly label: string
  readonly to: Address
}

function Nothing({ title, text, label, to }: NothingProps) {
  return (
    <EmptyState
      icon={<ChartNoAxesGantt size={22} />}
      title={title}
      actions={<Button onPress={() => navigate(to)}>{label}</Button>}
    >
      {text}
    </EmptyState>
  )
}
