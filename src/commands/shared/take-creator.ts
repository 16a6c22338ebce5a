/** Who made something that comes in from a file: known again, or written down (F4). */
import type { PlanContext } from '#commands/define-command.ts'
import type { Draft } from '#domain/draft.ts'
import type { NewCreator } from '#domain/foreign-passages.ts'
import type { AnalystId } from '#domain/ids.ts'

/** Who is known keeps their name, whatever the file calls them; `null`: who takes it in. */
export function takeCreator(draft: Draft, creator: NewCreator | null, { actor }: PlanContext): AnalystId {
  if (!creator) return actor
  const { analyst, name, id } = creator
  if (!draft.get('analysts', analyst))
    draft.put('analysts', {
      id: analyst,
      extra: id === null ? null : { creator: id },
      name,
      languagesRead: [],
      glossLanguage: draft.get('analysts', actor)?.glossLanguage ?? 'en',
      sameAs: null,
    })
  return analyst
}
