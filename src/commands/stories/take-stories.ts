/** Makes stories of what was proposed, all in one step (C8). */
import { defineCommand, type Notice, type PlanContext } from '#commands/define-command.ts'
import { findRow, findRows } from '#commands/shared/find-rows.ts'
import { joinStory } from '#commands/shared/join-story.ts'
import { turnDown } from '#commands/shared/turn-down.ts'
import type { Draft } from '#domain/draft.ts'
import { groupingKinds, placeKey } from '#domain/grouping-suggestion.ts'
import { asId, type ArticleId, type StoryId } from '#domain/ids.ts'
import type { Story } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'

export interface TakenStory {
  /** A story that is there; `null` makes a new one. */
  readonly story: StoryId | null
  /** Of a new story. */
  readonly name: string
  readonly articles: readonly ArticleId[]
  /** Proposed with them and left out by the analyst: they are not proposed for this story again. */
  readonly leftOut: readonly ArticleId[]
}

export interface TakeStoriesArgs {
  readonly proposals: readonly TakenStory[]
}

/** The person who takes a proposal confirms it. Refuses an empty name. */
export const takeStories = defineCommand<TakeStoriesArgs>({
  name: 'takeStories',
  plan: (draft, { proposals }, context) => {
    if (proposals.length === 0) return reject('nothingChosen')
    const notices: Notice[] = []
    for (const { story: known, name, articles, leftOut } of proposals) {
      const rows = findRows(draft, 'articles', articles)
      if (isRejection(rows)) return rows
      const story = known === null ? newStory(draft, name, context) : findRow(draft, 'stories', known)
      if (isRejection(story)) return story
      const ids = rows.map(({ id }) => id)
      notices.push(...joinStory(draft, story.id, ids, 'confirmed'))
      for (const article of leftOut) {
        const key = placeKey(draft, story.id, article)
        if (key !== null) turnDown(draft, { kind: groupingKinds.place, key, article }, context)
      }
    }
    return { notices, subject: { count: proposals.length } }
  },
})

function newStory(draft: Draft, name: string, { newId }: PlanContext): Pick<Story, 'id'> | Rejection {
  if (name.trim() === '') return reject('nameEmpty')
  const id = asId<StoryId>(newId())
  draft.put('stories', { id, extra: null, name: name.trim(), note: '', status: 'confirmed' })
  return { id }
}
