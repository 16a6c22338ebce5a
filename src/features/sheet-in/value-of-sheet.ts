/** A value of a sheet as a person reads it, with articles by their names. */
import type { JsonValue } from '#domain/json.ts'
import { rowName } from '#domain/row-name.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { valueWords } from '#i18n/value-words.ts'

export function valueOfSheet(snapshot: Snapshot, value: JsonValue, field: string): string {
  return valueWords(value, field, (id) => {
    const article = snapshot.get('articles', id)
    return article ? rowName(article) : null
  })
}
