/** The rows as one grid: one tab stop, real cells with a roving focus. Arrows go from cell to cell. */
import type { CSSProperties, KeyboardEvent, MouseEvent } from 'react'
import type { CollateFrom, CollationRow } from '#domain/collation.ts'
import { claimStyles } from '#domain/claim-style.ts'
import type { StoryId } from '#domain/ids.ts'
import { collationMessages as words } from '#i18n/messages/collation.ts'
import { useRows } from '#state/use-rows.ts'
import { useSkeletonsOf } from '#state/use-skeletons-of.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import type { CompareWords } from '#ui/reader-text/word-differences.ts'
import { moved, type GridPlace } from './cursor.ts'
import { GridRow } from './GridRow.tsx'
import { rowKey } from './row-order.ts'
import type { PickedUp } from './RowOperations.tsx'
import { useDrawnRows } from './use-drawn-rows.ts'
import { useShownPlace } from './use-shown-place.ts'
import type { Version } from './use-collated.ts'
import styles from './collation.module.css'

interface CollationGridProps {
  readonly story: StoryId
  readonly rows: readonly CollationRow[]
  readonly versions: readonly Version[]
  readonly compare: CompareWords | null
  readonly asked: readonly CollateFrom[]
  readonly place: GridPlace
  readonly pickedUp: PickedUp | null
  readonly onPickUp: (pickedUp: PickedUp | null) => void
  readonly onMove: (place: GridPlace) => void
  /** Enter: reads on where the chosen sentence stands. */
  readonly onOpen: (place: GridPlace) => void
}

/** Rows that a page key goes over. */
const PAGE = 6

/** Controlled: the place is the screen's. */
export function CollationGrid({
  story,
  rows,
  versions,
  compare,
  asked,
  place,
  pickedUp,
  onPickUp,
  onMove,
  onOpen,
}: CollationGridProps) {
  const { grid, ...focus } = useShownPlace(place, rows)
  const skeletons = useSkeletonsOf(asked)
  const styleOf = useRows((snapshot) => claimStyles(snapshot, story), ['claims', 'storyClaims'], [story])
  const drawn = useDrawnRows(rows.length, place.row + PAGE)
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.defaultPrevented) return
    if (event.key === 'Escape' && pickedUp) onPickUp(null)
    else if (event.key === 'Enter' && !(event.target instanceof HTMLAnchorElement)) onOpen(place)
    else {
      const next = moved(place, pressedName(event), rows.length, versions.length, PAGE)
      if (!next) return
      onMove(next)
    }
    event.preventDefault()
  }
  const click = (event: MouseEvent<HTMLDivElement>) => {
    // A link leads elsewhere.
    if (event.defaultPrevented) return
    const target = placeUnder(event.target)
    // Selecting words must not be taken for choosing a cell.
    if (target && document.getSelection()?.isCollapsed !== false) onMove(target)
  }
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={words.grid}
      aria-rowcount={rows.length + 1}
      aria-colcount={versions.length + 1}
      className={styles['grid']}
      tabIndex={-1}
      style={{ '--versions': versions.length } as CSSProperties}
      onKeyDown={press}
      onClick={click}
      {...focus}
    >
      <GridHead versions={versions} />
      <div role="rowgroup">
        {rows.slice(0, drawn).map((row, index) => (
          <GridRow
            key={rowKey(row)}
            row={row}
            index={index}
            story={story}
            versions={versions}
            compare={compare}
            skeletons={skeletons}
            styleOf={styleOf}
            column={place.row === index ? place.column : null}
            pickedUp={pickedUp}
            onPickUp={onPickUp}
            onGo={onMove}
            onOpen={onOpen}
            last={rows.length - 1}
          />
        ))}
      </div>
    </div>
  )
}

function GridHead({ versions }: { readonly versions: readonly Version[] }) {
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['columns']}>
        <span role="columnheader" className={styles['corner']}>
          <span className="visually-hidden">{words.rowHead}</span>
        </span>
        {versions.map(({ article, role }) => (
          <div key={article.id} role="columnheader" className={styles['version']}>
            <span className={styles['outlet']}>
              <Isolated>{article.outlet ?? article.title ?? article.firstWords}</Isolated>
            </span>
            <span className={styles['about']}>
              <LanguageTag tag={article.language.tag} show="code" />
              <DateText bounds={article.published} />
              {role === 'sourceDocument' ? <span>{words.source}</span> : null}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}

function placeUnder(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null
}

/** The key as `moved` knows it, as it is seen in a left-to-right screen. */
function pressedName({ key, ctrlKey, metaKey, currentTarget }: KeyboardEvent<HTMLElement>): string {
  const mirrored = getComputedStyle(currentTarget).direction === 'rtl'
  const seen = mirrored && key === 'ArrowLeft' ? 'ArrowRight' : mirrored && key === 'ArrowRight' ? 'ArrowLeft' : key
  return ctrlKey || metaKey ? `Mod+${seen}` : seen
}
