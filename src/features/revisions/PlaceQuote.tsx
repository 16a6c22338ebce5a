/** A passage in its sentence: its own words framed, what changed struck or lined, and what changes the meaning heavy, also without colour. */
import type { Direction, LanguageTag } from '#domain/records.ts'
import { classNames } from '#ui/class-names.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import marks from '#ui/marks/WordMarks.module.css'
import type { ShownPlace } from './shown-pair.ts'
import styles from './revisions.module.css'

interface PlaceQuoteProps {
  readonly place: ShownPlace
  readonly as: 'removed' | 'added'
  readonly lang: LanguageTag
  readonly dir: Direction
}

/** Text nodes only. */
export function PlaceQuote({ place, as, lang, dir }: PlaceQuoteProps) {
  const { text, passage, changed, grave } = place
  const Changed = as === 'removed' ? 'del' : 'ins'
  return (
    <blockquote className={classNames(styles['place'], 'reading')} lang={lang} dir={dir} translate="no">
      {piecesOf(place).map((piece) => {
        const words = text.slice(piece.start, piece.end)
        const inside = isIn([passage], piece)
        const look = classNames(inside && styles['inside'], isIn(grave, piece) && styles['grave'])
        return isIn(changed, piece) ? (
          <Changed key={piece.start} className={classNames(marks[as], look)}>
            {words}
          </Changed>
        ) : (
          <span key={piece.start} className={look}>
            {words}
          </span>
        )
      })}
    </blockquote>
  )
}

/** Cut wherever anything begins or ends. */
function piecesOf({ sentences, passage, changed, grave }: ShownPlace): readonly Span[] {
  const cuts = [sentences, passage, ...changed, ...grave].flatMap(({ start, end }) => [start, end])
  const inside = cuts.filter((cut) => cut >= sentences.start && cut <= sentences.end)
  const sorted = [...new Set(inside)].sort((one, other) => one - other)
  return sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? end, end }))
}

function isIn(spans: readonly Span[], piece: Span): boolean {
  return spans.some(({ start, end }) => start <= piece.start && end >= piece.end)
}
