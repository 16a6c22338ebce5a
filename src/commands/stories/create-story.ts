/** Makes a story of some articles, by hand or as a proposal (C8). */
import { defineCommand } from '#commands/define-command.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { joinStory } from '#commands/shared/join-story.ts'
import { asId, type ArticleId, type StoryId } from '#domain/ids.ts'
import type { Story } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface CreateStoryArgs {
  readonly id?: StoryId
  readonly name: string
  readonly articles?: readonly ArticleId[]
  /** `confirmed` unless the program proposes it (C8). */
  readonly status?: Story['status']
}

/** Makes a story, with or without articles. Refuses an empty name. */
export const createStory = defineCommand<CreateStoryArgs>({
  name: 'createStory',
  plan: (draft, { id, name, articles = [], status = 'confirmed' }, { newId }) => {
    if (name.trim() === '') return reject('nameEmpty')
    const story = id ?? asId<StoryId>(newId())
    if (draft.get('stories', story)) return reject('idTaken')
    const rows = articles.length > 0 ? findRows(draft, 'articles', articles) : []
    if (isRejection(rows)) return rows
    draft.put('stories', { id: story, extra: null, name, note: '', status })
    const notices = joinStory(
      draft,
      story,
      rows.map((row) => row.id),
      status,
    )
    return { notices, subject: { story, name, count: rows.length } }
  },
})
