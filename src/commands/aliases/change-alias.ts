/** Changes one name of a thing. */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import type { AliasId } from '#domain/ids.ts'
import type { LanguageTag } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'
import { isLanguageTag, renameThing } from './shared-names.ts'

export interface ChangeAliasArgs {
  readonly alias: AliasId
  readonly name?: string
  readonly language?: LanguageTag
}

/** Sets name, language or both. A thing that is called by this name is called by the new one. */
export const changeAlias = defineCommand<ChangeAliasArgs>({
  name: 'changeAlias',
  plan: (draft, { alias, name, language }) => {
    const row = findRow(draft, 'aliases', alias)
    if (isRejection(row)) return row
    if (name?.trim() === '') return reject('nameEmpty')
    if (language !== undefined && !isLanguageTag(language)) return reject('languageTagBad')
    const written = name?.trim() ?? row.name
    draft.patch('aliases', alias, { name: written, language: language ?? row.language })
    renameThing(draft, row, written)
    return { subject: { name: written } }
  },
})
