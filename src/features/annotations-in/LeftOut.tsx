/** What of a file is left out, each with its reason and its place (F2). */
import type { AnnotationsOfFile, ItemOfFile } from '#domain/annotation-reader.ts'
import { annotationsInMessages as words } from '#i18n/messages/annotations-in.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import type { SortedItems } from './sort-items.ts'
import styles from './annotations-in.module.css'

/** More than this nobody reads. */
const mostListed = 200

interface LeftOutProps {
  readonly found: AnnotationsOfFile
  readonly sorted: SortedItems
  /** What was looked at and not taken. */
  readonly notChosen: readonly ItemOfFile[]
}

/** Nothing where nothing is left out. */
export function LeftOut({ found, sorted, notChosen }: LeftOutProps) {
  const count = sorted.left.length + notChosen.length + found.problemCount
  if (count === 0) return null
  const listed = [
    ...found.problems.map(({ path, reason }) => ({ path, why: words.problems[reason], quote: null })),
    ...sorted.left.map(({ item: { path, quote }, why }) => ({ path, quote, why: words.left[why] })),
    ...notChosen.map(({ path, quote }) => ({ path, quote, why: words.left.notChosen })),
  ].slice(0, mostListed)
  return (
    <Disclosure title={words.leftTitle(count)}>
      {listed.length < count ? <p className={styles['soft']}>{words.first(listed.length)}</p> : null}
      {/* Wide on a narrow screen: it scrolls, so it must be reachable by keyboard. */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.leftTitle(count)}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.reason}</th>
              <th scope="col">{words.words}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ path, why, quote }, index) => (
              <tr key={index}>
                <th scope="row">
                  <code translate="no">{path}</code>
                </th>
                <td>{why}</td>
                <td>
                  <Isolated>{quote}</Isolated>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  )
}
