/** Says what of the matrix is not shown while some cells are looked for, and leads back to all of it. */
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { Button } from '#ui/Button.tsx'
import type { MatrixPart } from './use-cell-filter.ts'
import styles from './MatrixScreen.module.css'

interface PartLineProps {
  readonly part: MatrixPart
  readonly onAll: () => void
}

/** Read out when it changes. */
export function PartLine({ part, onAll }: PartLineProps) {
  const words = matrixViewMessages.filter
  return (
    <div className={styles['part']}>
      <p role="status">{words.part(part.claims, part.ofClaims, part.articles, part.ofArticles)}</p>
      <Button size="small" kind="quiet" onPress={onAll}>
        {words.all}
      </Button>
    </div>
  )
}
