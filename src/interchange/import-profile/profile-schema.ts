/** The shape of a file with a profile for imports, version 1. `public/schema/import-profile-1.schema.json` is made from it. */
import * as v from 'valibot'
import { columnRoles, mostColumns } from '#domain/file-columns.ts'
import { furnitureChoices } from '#domain/import-choices.ts'
import { charsetNames } from '../charsets/charset-names.ts'
import { languageTag } from '../project-file/schema-parts.ts'

/** What the file calls itself. */
export const profileFormat = 'variorum-import-profile'
/** The newest version this program writes and reads. */
export const profileVersion = 1

/** More than any table has, so that a file cannot fill the device. In UTF-16 code units, and counts. */
const longestName = 1000
const mostHeads = 200

const words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '' && text.length <= longestName && text.isWellFormed()),
)
const role = v.picklist(columnRoles)
const uses = v.pipe(
  v.array(v.strictObject({ name: words, role })),
  v.check((columns) => columns.length <= mostColumns && isOnce(columns.map(({ name }) => name))),
  // A field of an article is held by one column at most, and without a text there is no article.
  v.check((columns) => isOnce(columns.flatMap((one) => (one.role === 'kept' ? [] : one.role)))),
  v.check((columns) => columns.some((one) => one.role === 'text')),
)

export const profileSchema = v.strictObject({
  format: v.literal(profileFormat),
  version: v.literal(profileVersion),
  name: words,
  choices: v.strictObject({
    columns: v.pipe(
      v.array(v.strictObject({ hasHead: v.literal(true), columns: uses })),
      v.check((heads) => heads.length <= mostHeads),
    ),
    charset: v.nullable(v.picklist(charsetNames)),
    furniture: v.picklist(furnitureChoices),
    language: v.nullable(languageTag),
    outlet: v.nullable(words),
    story: v.nullable(words),
  }),
})

function isOnce(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
