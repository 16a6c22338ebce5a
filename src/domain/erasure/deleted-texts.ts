/** Articles that were deleted and whose texts are kept, so that deleting can be undone: found in the journal, which alone remembers them. */
import type { StoredCommit } from '../commit.ts'
import type { ArticleId, TextHash } from '../ids.ts'
import type { LanguageMark, Row } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'

export interface DeletedText {
  readonly article: ArticleId
  /** `null` when it had none. */
  readonly title: string | null
  readonly language: LanguageMark
  readonly texts: readonly TextHash[]
}

/** Collects over all commits, handed in in any portions; `among` says at the end what is left of them. */
export class DeletedTexts {
  readonly #articles = new Map<ArticleId, Row<'articles'>>()
  readonly #texts = new Map<ArticleId, Set<TextHash>>()

  take(commits: Iterable<StoredCommit>): void {
    for (const { commit } of commits)
      for (const { table, before, after } of commit.changes) {
        const row = after ?? before
        if (table === 'articles') this.#articles.set((row as Row<'articles'>).id, row as Row<'articles'>)
        if (table === 'revisions') this.#takeText(row as Row<'revisions'>)
      }
  }

  /** Those that the snapshot has no more, in the order in which they came. A text that another article shows counts as living. */
  among(snapshot: Snapshot): readonly DeletedText[] {
    const isDead = (hash: TextHash) => snapshot.byIndex('revisions', 'textHash', hash).length === 0
    return [...this.#articles.values()].flatMap(({ id, title, language }) => {
      const texts = [...(this.#texts.get(id) ?? [])].filter(isDead)
      return snapshot.get('articles', id) || texts.length === 0 ? [] : [{ article: id, title, language, texts }]
    })
  }

  #takeText({ article, textHash }: Row<'revisions'>): void {
    const known = this.#texts.get(article)
    if (known) known.add(textHash)
    else this.#texts.set(article, new Set([textHash]))
  }
}
