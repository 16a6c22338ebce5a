/** Words typed about an article and not written: what of them is told when the article is gone. */
import { articlesMessages } from '#i18n/messages/articles.ts'
import { isolated } from '#i18n/isolated.ts'
import { readDraft, readText } from '#ui/draft.ts'
import type { DraftStore } from '#ui/draft-store.ts'

const { gone } = articlesMessages.quick
const longest = 80

/** The sentence to tell, or `null` where nothing was typed about it that waits. */
export function keptWordsOf(
  drafts: Pick<DraftStore, 'read' | 'placesUnder'>,
  project: string,
  article: { readonly id: string; readonly title: string },
): string | null {
  const start = `${project}/articles/${article.id}/`
  const kept = drafts.placesUnder(start).flatMap((place) => {
    const draft = readDraft(drafts.read(place), readText)
    return draft === null ? [] : [gone.words(fieldOf(place.slice(start.length)), quoted(draft.typed))]
  })
  return kept.length === 0 ? null : gone.text(quoted(article.title), kept.join('; '))
}

const fieldOf = (name: string): string => {
  const fields: Readonly<Record<string, string>> = gone.fields
  return fields[name] ?? name
}

const quoted = (text: string): string => `“${isolated(text.length > longest ? `${text.slice(0, longest)}…` : text)}”`
