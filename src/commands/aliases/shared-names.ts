/** What the commands on names share. */
import type { Draft } from '#domain/draft.ts'
import type { Alias } from '#domain/records.ts'
import { nameKey } from '#domain/tables.ts'

/** A BCP 47 tag, or `und`. */
export function isLanguageTag(tag: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag)
}

/** Where a thing is called by the name of `before`, all its names mean `name` from now on. */
export function renameThing(draft: Draft, before: Alias, name: string): void {
  if (nameKey(before.name) !== nameKey(before.means)) return
  for (const { id } of draft.byIndex('aliases', 'means', nameKey(before.means)))
    draft.patch('aliases', id, { means: name })
}
