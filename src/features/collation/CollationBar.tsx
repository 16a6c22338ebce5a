/** The line above the collation: which story, in which order, and how much there is. */
import { memo } from 'react'
import type { CollationRow } from '#domain/collation.ts'
import type { StoryId } from '#domain/ids.ts'
import { collationMessages as words } from '#i18n/messages/collation.ts'
import { useStories } from '#state/use-stories.ts'
import { COLLATION_ORDERS, type CollationOrder } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useOperation, useOperations } from '#ui/operations/use-operations.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { Select } from '#ui/Select.tsx'
import { ToggleButton } from '#ui/ToggleButton.tsx'
import { hasOtherFigures, isAlone } from './row-order.ts'
import type { Collated } from './use-collated.ts'
import type { WordComparison } from './use-compare-words.ts'
import styles from './collation.module.css'

interface CollationBarProps {
  readonly story: StoryId
  readonly order: CollationOrder
  readonly rows: readonly CollationRow[]
  readonly collated: Collated
  readonly wording: WordComparison
  readonly onStory: (story: StoryId) => void
  readonly onOrder: (order: CollationOrder) => void
}

/** Wraps where there is little room. */
export function CollationBar({ story, order, rows, collated, wording, onStory, onOrder }: CollationBarProps) {
  const stories = useStories()
  useOperations([
    operation(
      'collation.words',
      words.markWords,
      () => wording.set(!wording.isOn),
      wording.isPossible ? null : words.noSameLanguage,
    ),
  ])
  return (
    <div className={styles['bar']}>
      <div className={styles['story']}>
        <Select<string>
          label={words.story}
          hideLabel
          options={stories.map(({ id, name }) => ({ id, label: name }))}
          value={story}
          onChange={(id) => {
            const chosen = stories.find((one) => one.id === id)
            if (chosen) onStory(chosen.id)
          }}
        />
      </div>
      <Select<CollationOrder>
        label={words.order}
        hideLabel
        options={COLLATION_ORDERS.map((id) => ({ id, label: words.orders[id] }))}
        value={order}
        onChange={onOrder}
      />
      <Summary rows={rows} collated={collated} />
      {wording.isPossible ? (
        <ToggleButton isSelected={wording.isOn} onChange={wording.set}>
          {words.words}
        </ToggleButton>
      ) : null}
      <RowButton id="claim.new" kind="primary" />
      <RowButton id="row.take" kind="plain" />
    </div>
  )
}

const Summary = memo(function Summary({ rows, collated }: Pick<CollationBarProps, 'rows' | 'collated'>) {
  const { state, versions, leftOut } = collated
  if (rows.length === 0) return null
  const parts = [
    words.summary(rows.length, versions.length),
    words.figures(rows.filter(hasOtherFigures).length),
    words.alone(rows.filter(isAlone).length),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
  ]
  return (
    <p className={styles['summary']} role="status">
      {state === 'looking' ? <span>{words.again}</span> : parts.map((part) => <span key={part}>{part}</span>)}
    </p>
  )
})

/** What the chosen row offers; nothing while no row does. */
function RowButton({ id, kind }: { readonly id: string; readonly kind: 'primary' | 'plain' }) {
  const offered = useOperation(id)
  const keyOf = useKeyNames()
  if (offered === null) return null
  return (
    <Button
      size="small"
      kind={kind}
      keyName={keyOf(id)}
      isDisabled={!offered.available}
      onPress={() => runOperation(offered)}
    >
      {offered.label}
    </Button>
  )
}
