/** Says that names, in any language, mean one thing. */
import { defineCommand } from '#commands/define-command.ts'
import { asId, type AliasId } from '#domain/ids.ts'
import type { LanguageTag } from '#domain/records.ts'
import { reject } from '#domain/rejection.ts'
import { nameKey } from '#domain/tables.ts'
import { isLanguageTag } from './shared-names.ts'

export interface AddAliasesArgs {
  /** What the thing is called; a thing of this name, whatever its case, gets the names. */
  readonly means: string
  readonly names: readonly { readonly name: string; readonly language: LanguageTag }[]
}

/** Adds the names a thing does not have yet in that language. Refuses an empty name and a bad tag. */
export const addAliases = defineCommand<AddAliasesArgs>({
  name: 'addAliases',
  plan: (draft, { means, names }, { newId }) => {
    if (names.length === 0) return reject('nothingChosen')
    if (means.trim() === '' || names.some(({ name }) => name.trim() === '')) return reject('nameEmpty')
    if (!names.every(({ language }) => isLanguageTag(language))) return reject('languageTagBad')
    const thing = draft.byIndex('aliases', 'means', nameKey(means))[0]?.means ?? means.trim()
    let count = 0
    for (const { name, language } of names) {
      const present = draft.byIndex('aliases', 'means', nameKey(thing))
      if (present.some((alias) => alias.language === language && nameKey(alias.name) === nameKey(name))) continue
      draft.put('aliases', { id: asId<AliasId>(newId()), extra: null, name: name.trim(), language, means: thing })
      count += 1
    }
    return { subject: { count, name: thing } }
  },
})
