/** The stretch that the selectors of a Web Annotation, or of Hypothesis, mean. */
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { ForeignPosition, ForeignQuote, ForeignSelection } from './foreign-annotation.ts'
import { fieldOf, hasType, objectsOf, textOf } from './json-parts.ts'

/**
 * Quote and position among selectors that say the same stretch in several ways; `null` when there is neither. A chain of
 * `refinedBy` is followed to its end.
 */
export function readSelection(selectors: readonly JsonObject[]): ForeignSelection | null {
  let quote: ForeignQuote | null = null
  let position: ForeignPosition | null = null
  let refined: ForeignSelection | null = null
  for (const selector of selectors) {
    if (hasType(selector, 'TextQuoteSelector')) quote ??= readQuote(selector)
    else if (isPositionSelector(selector)) position ??= readPosition(selector)
    refined ??= readSelection(objectsOf(selector, 'refinedBy'))
  }
  if (quote || position) return { quote, position, refined }
  // What the outer selector means is not known here, so that positions within it count from nowhere.
  return refined && withoutPositions(refined)
}

/** INCEpTION leaves the type out. */
function isPositionSelector(selector: JsonObject): boolean {
  const isTyped = fieldOf(selector, 'type') !== undefined || fieldOf(selector, '@type') !== undefined
  return isTyped ? hasType(selector, 'TextPositionSelector') : fieldOf(selector, 'start') !== undefined
}

/** Whether nothing of a selector would be lost by writing its quote and position alone. */
export function isUnderstood(selector: JsonValue): boolean {
  if (typeof selector !== 'object' || selector === null || Array.isArray(selector)) return false
  const object = selector as JsonObject
  const known = ['type', '@type', 'exact', 'prefix', 'suffix', 'start', 'end']
  const isTakenApart = hasType(object, 'TextQuoteSelector') || isPositionSelector(object)
  return isTakenApart && Object.keys(object).every((key) => known.includes(key))
}

function withoutPositions({ quote, refined }: ForeignSelection): ForeignSelection | null {
  const inner = refined && withoutPositions(refined)
  return quote ? { quote, position: null, refined: inner } : inner
}

function readQuote(selector: JsonObject): ForeignQuote | null {
  const exact = textOf(selector, 'exact')
  if (exact === null) return null
  const side = (name: string) => {
    const value = fieldOf(selector, name)
    return typeof value === 'string' ? value : null
  }
  return { exact, prefix: side('prefix'), suffix: side('suffix') }
}

function readPosition(selector: JsonObject): ForeignPosition | null {
  return positionOf(fieldOf(selector, 'start'), fieldOf(selector, 'end'))
}

/** Two values as a position; `null` unless they are whole numbers in order with something between them. */
export function positionOf(start: JsonValue | undefined, end: JsonValue | undefined): ForeignPosition | null {
  if (typeof start !== 'number' || typeof end !== 'number') return null
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || start >= end) return null
  return { start, end }
}
