/** Where a gloss is from, in words (T6). */
import type { Gloss } from '#domain/records.ts'
import { formatDay } from '#i18n/format.ts'
import { uiMessages } from '#i18n/messages/ui.ts'

/** `typed`; with the engine where one is named, and the day, for an engine may translate otherwise tomorrow. */
export function glossOrigin({ origin: { kind, engine }, at }: Pick<Gloss, 'origin' | 'at'>): string {
  const { origins, madeWith } = uiMessages.gloss
  return engine === null ? origins[kind] : madeWith(origins[kind], engine, formatDay(at.slice(0, 10)))
}
