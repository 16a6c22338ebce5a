/** Stretches that a person must look at: what was marked, and where it may stand. */
import { useState } from 'react'
import type { ItemOfFile } from '#domain/annotation-reader.ts'
import type { ForeignPassage } from '#domain/foreign-passages.ts'
import { annotationsInMessages as words } from '#i18n/messages/annotations-in.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { itemKey } from './sort-items.ts'
import styles from './annotations-in.module.css'

/** The rest comes on demand. */
const firstShown = 30
const leftOut = 'none'

interface ToReviewProps {
  readonly items: readonly ItemOfFile[]
  readonly taken: ReadonlyMap<string, number>
  readonly onTake: (taken: ReadonlyMap<string, number>) => void
}

export function ToReview({ items, taken, onTake }: ToReviewProps) {
  const [shown, setShown] = useState(firstShown)
  const take = (key: string, id: string) => {
    const next = new Map(taken)
    if (id === leftOut) next.delete(key)
    else next.set(key, Number(id))
    onTake(next)
  }
  return (
    <>
      <h3>{words.reviewTitle(items.length)}</h3>
      <p className={styles['soft']}>{words.reviewHelp}</p>
      <ul className={styles['list']}>
        {items.slice(0, shown).map((item) => {
          const key = itemKey(item)
          return (
            <li key={key} className={styles['item']}>
              <p>
                <Isolated>{item.quote ?? item.path}</Isolated>{' '}
                <span className={styles['soft']}>
                  {item.outcome === 'ambiguous' ? words.outcomes.ambiguous : words.outcomes.changed}
                </span>
              </p>
              <RadioGroup
                label={words.placeOf(item.quote ?? item.path)}
                hideLabel
                options={[
                  ...item.passages.map((passage, index) => ({ id: String(index), label: inContext(passage) })),
                  { id: leftOut, label: words.leave },
                ]}
                value={String(taken.get(key) ?? leftOut)}
                onChange={(id) => take(key, id)}
              />
            </li>
          )
        })}
      </ul>
      {shown < items.length ? (
        <Button size="small" onPress={() => setShown(items.length)}>
          {words.more(items.length - shown)}
        </Button>
      ) : null}
    </>
  )
}

/** A place with the words around it, set off by marks, in one line. */
function inContext({ position: { prefix, quote, suffix } }: ForeignPassage): string {
  return `…${prefix}⟦${quote}⟧${suffix}…`.replaceAll(/\s+/g, ' ')
}
