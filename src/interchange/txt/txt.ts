/** Plain text: the whole file is one article, nothing else is known about it. */
import type { ArticleFormat } from '../format.ts'
import { bareArticle } from '../raw-article.ts'

/** The format every text can be read as, when no other claims it. */
export const txtFormat: ArticleFormat = {
  name: 'txt',
  holdsMore: false,
  recognise: () => 1,
  read: ({ text }) => [{ article: bareArticle(text) }],
}
