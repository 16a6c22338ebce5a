/** What a file was found to hold, before anything is written: counts, its texts, what must be looked at, what is left out. */
import { useState } from 'react'
import { annotationsInMessages as words } from '#i18n/messages/annotations-in.ts'
import { Button } from '#ui/Button.tsx'
import { CountList } from '#ui/TakingIn.tsx'
import { unattended } from '#ui/unattended.ts'
import { LeftOut } from './LeftOut.tsx'
import { itemKey } from './sort-items.ts'
import { SourceTable } from './SourceTable.tsx'
import { ToReview } from './ToReview.tsx'
import { namesOf } from './names-of.ts'
import type { BringingActions, BringingIn } from './use-annotations-in.ts'
import styles from './annotations-in.module.css'

interface FoundProps {
  readonly looked: Extract<BringingIn, { readonly kind: 'found' }>
  readonly actions: BringingActions
}

export function Found({ looked, actions }: FoundProps) {
  const { files, found, sorted, isLooking } = looked
  /** Which place was taken for an item, by its number; an item that is not in it is left out. */
  const [taken, setTaken] = useState<ReadonlyMap<string, number>>(new Map())
  const chosen = sorted.toReview.flatMap((item) => item.passages[taken.get(itemKey(item)) ?? -1] ?? [])
  const count = sorted.toTake.length + chosen.length
  const { ofNobody, splitting } = sorted
  return (
    <section className={styles['found']} aria-labelledby="found">
      <h2 id="found">{words.foundTitle}</h2>
      <p className={styles['soft']}>{words.file(namesOf(files), words.dialects[found.dialect] ?? found.dialect)}</p>
      <Counts looked={looked} />
      {ofNobody === 0 ? null : <p>{words.nobody(ofNobody)}</p>}
      {splitting === 0 ? null : <p>{words.split(splitting)}</p>}
      {isLooking ? (
        <p role="status">{words.looking}</p>
      ) : (
        <SourceTable
          sources={found.sources}
          onChoose={(source, article) => unattended(actions.chooseArticle(looked, source, article))}
        />
      )}
      {sorted.toReview.length === 0 ? null : <ToReview items={sorted.toReview} taken={taken} onTake={setTaken} />}
      <LeftOut found={found} sorted={sorted} notChosen={[]} />
      {count === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <p>
          <Button kind="primary" isDisabled={isLooking} onPress={() => unattended(actions.take(looked, chosen))}>
            {words.take(count)}
          </Button>
        </p>
      )}
    </section>
  )
}

function Counts({ looked: { sorted, found } }: Pick<FoundProps, 'looked'>) {
  const counts = [
    ['exact', sorted.exact],
    ['moved', sorted.moved],
    ['review', sorted.toReview.length],
    ['here', sorted.here],
    ['left', sorted.left.length + found.problemCount],
  ] as const
  return <CountList counts={counts.map(([name, count]) => [words.counts[name], count])} />
}
