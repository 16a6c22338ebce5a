/** Collation: the versions of a story in rows of sentences that tell the same, what differs marked, before any claim exists. */
import { useCallback, useMemo, useState } from 'react'
import { Link2 } from 'lucide-react'
import type { StoryId } from '#domain/ids.ts'
import { collationMessages as words } from '#i18n/messages/collation.ts'
import { useShownStory } from '#state/use-stories.ts'
import { collationAddressOf, type CollationAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { StoryGone } from '#ui/StoryGone.tsx'
import { navigate } from '#ui/use-address.ts'
import { CellDetail } from './CellDetail.tsx'
import { CollationBar } from './CollationBar.tsx'
import { CollationWork } from './CollationWork.tsx'
import { CollationGrid } from './CollationGrid.tsx'
import type { GridPlace } from './cursor.ts'
import { readingPlace } from './reading-place.ts'
import type { PickedUp } from './RowOperations.tsx'
import { inOrder } from './row-order.ts'
import { useCollated } from './use-collated.ts'
import { useGridCursor } from './use-grid-cursor.ts'
import { useCompareWords } from './use-compare-words.ts'
import styles from './collation.module.css'

/** The story of the address; where it asks for none, the first that has versions to compare. */
export function CollationScreen({ address }: { readonly address: CollationAddress }) {
  usePageTitle(words.title)
  const { project } = address
  const { stories, story, isGone } = useShownStory(address.story, 2)
  if (isGone)
    return (
      <StoryGone
        stories={stories}
        onStory={(next) => navigate(collationAddressOf(project, next, { order: address.order }))}
        onHistory={() => navigate({ screen: 'history', project })}
      />
    )
  return story === null ? (
    <NothingToCollate address={address} text={words.empty.text} />
  ) : (
    <Collation key={story} address={address} story={story} />
  )
}

function Collation({ address, story }: { readonly address: CollationAddress; readonly story: StoryId }) {
  const { project, order } = address
  const [isWanted, setWanted] = useState(true)
  const collated = useCollated(story, isWanted)
  const { versions } = collated
  const wording = useCompareWords(versions)
  const rows = useMemo(() => inOrder(collated.rows, order), [collated.rows, order])
  const [pickedUp, setPickedUp] = useState<PickedUp | null>(null)
  const { place, move } = useGridCursor(address, story, rows, versions)
  const { asked } = collated
  // The same function as long as it means the same: rows are drawn again only when something of them changes.
  const open = useCallback(
    ({ row, column }: GridPlace) => {
      const version = versions[column - 1]
      const cell = rows[row]?.cells.find((one) => one.article === version?.article.id)
      const corrections = asked.find((one) => one.article === version?.article.id)?.corrections
      if (version) navigate(readingPlace(project, version, cell?.sentences[0].start ?? null, corrections))
    },
    [rows, versions, asked, project],
  )
  const bar = (
    <CollationBar
      story={story}
      order={order}
      rows={rows}
      collated={collated}
      wording={wording}
      onStory={(next) => navigate(collationAddressOf(project, next, { order }))}
      onOrder={(next) => navigate(collationAddressOf(project, story, { order: next }))}
    />
  )
  if (collated.asked.length < 2)
    return (
      <div className={styles['screen']}>
        {bar}
        <NothingToCollate address={address} text={words.empty.onlyOne} />
      </div>
    )
  return (
    <div className={styles['screen']}>
      {bar}
      {collated.state === 'failed' ? (
        <ErrorNotice happened={words.failed.title} kept={words.failed.kept} next={words.failed.next} />
      ) : rows.length === 0 || place === null ? (
        <CollationWork collated={collated} isWanted={isWanted} onWanted={setWanted} />
      ) : (
        <>
          <CollationGrid
            story={story}
            rows={rows}
            versions={versions}
            compare={wording.compare}
            asked={collated.asked}
            place={place}
            pickedUp={pickedUp}
            onPickUp={setPickedUp}
            onMove={move}
            onOpen={open}
          />
          <CellDetail
            row={rows[place.row] ?? null}
            versions={versions}
            compare={wording.compare}
            column={place.column}
            pickedUp={pickedUp}
          />
        </>
      )}
    </div>
  )
}

function NothingToCollate({ address, text }: { readonly address: CollationAddress; readonly text: string }) {
  return (
    <EmptyState
      title={words.empty.title}
      actions={
        <Button icon={<Link2 size={16} />} onPress={() => navigate({ screen: 'dates', project: address.project })}>
          {words.empty.action}
        </Button>
      }
    >
      {text}
    </EmptyState>
  )
}
