/** Adds an identity to the project (C10). */
import { defineCommand } from '#commands/define-command.ts'
import { asId, type AnalystId } from '#domain/ids.ts'
import type { LanguageTag } from '#domain/records.ts'
import { reject } from '#domain/rejection.ts'

export interface AddAnalystArgs {
  /** Chosen by the caller: the first analyst of a project writes its own row. */
  readonly id?: AnalystId
  readonly name: string
  readonly languagesRead: readonly LanguageTag[]
  readonly glossLanguage: LanguageTag
}

/** Adds an analyst. Refuses an empty name and an id that is taken. */
export const addAnalyst = defineCommand<AddAnalystArgs>({
  name: 'addAnalyst',
  plan: (draft, args, { newId }) => {
    if (args.name.trim() === '') return reject('nameEmpty')
    const id = args.id ?? asId<AnalystId>(newId())
    if (draft.get('analysts', id)) return reject('idTaken')
    const { name, languagesRead, glossLanguage } = args
    draft.put('analysts', {
      id,
      extra: null,
      name,
      languagesRead: [...new Set(languagesRead)],
      glossLanguage,
      sameAs: null,
    })
    return { subject: { analyst: id, name } }
  },
})
