/** Adds an identity to the project, also of a person who is there under another name (C10). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { asId, type AnalystId } from '#domain/ids.ts'
import type { LanguageTag } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface AddAnalystArgs {
  /** Chosen by the caller: the first analyst of a project writes its own row. */
  readonly id?: AnalystId
  readonly name: string
  readonly languagesRead: readonly LanguageTag[]
  readonly glossLanguage: LanguageTag
  /** The identity of the same person; left out for somebody new. */
  readonly sameAs?: AnalystId
}

/** Adds an analyst. Refuses an empty name, an id that is taken, and to be the same as nobody. */
export const addAnalyst = defineCommand<AddAnalystArgs>({
  name: 'addAnalyst',
  plan: (draft, args, { newId }) => {
    if (args.name.trim() === '') return reject('nameEmpty')
    const id = args.id ?? asId<AnalystId>(newId())
    if (draft.get('analysts', id)) return reject('idTaken')
    const { name, languagesRead, glossLanguage, sameAs = null } = args
    const other = sameAs === null ? null : findRow(draft, 'analysts', sameAs)
    if (isRejection(other)) return other
    draft.put('analysts', {
      id,
      extra: null,
      name,
      languagesRead: [...new Set(languagesRead)],
      glossLanguage,
      sameAs,
    })
    return { subject: { analyst: id, name, joined: sameAs !== null } }
  },
})
