/** Says which two articles are compared and how often they tell it differently, and leads back to all of them. */
import type { Matrix } from '#domain/matrix.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { Button } from '#ui/Button.tsx'
import { articleWords } from './CompareFields.tsx'
import { countPairs, type Pair } from './comparison.ts'
import styles from './MatrixScreen.module.css'

interface CompareLineProps {
  /** Of the two columns alone. */
  readonly matrix: Matrix
  readonly pair: Pair
  readonly onSwap: () => void
  readonly onEnd: () => void
}

const words = matrixViewMessages.compare

/** The counts are read out when they change. */
export function CompareLine({ matrix, pair, onSwap, onEnd }: CompareLineProps) {
  const [first, second] = matrix.groups.flatMap(({ columns }) => columns.map(({ article }) => articleWords(article)))
  const { unequal, equal, open } = countPairs(matrix.rows, pair)
  return (
    <div className={styles['part']}>
      <p translate="no">{words.of(first ?? '', second ?? '')}</p>
      <p role="status">{words.counts(unequal, equal, open)}</p>
      <Button size="small" kind="quiet" onPress={onSwap}>
        {words.swap}
      </Button>
      <Button size="small" kind="quiet" onPress={onEnd}>
        {words.end}
      </Button>
    </div>
  )
}
