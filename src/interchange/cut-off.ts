/** What is said of the last article of a file that ends before it should. */
import type { FormatItem } from './format.ts'

/** With the remark that it may lack its end; an entry of which no text was left is told as that. */
export function cutOff(item: FormatItem): FormatItem {
  const remark = { key: 'cutOff', params: {} }
  if ('problem' in item) return { problem: remark }
  if (item.article.warnings.some(({ key }) => key === remark.key)) return item
  return { article: { ...item.article, warnings: [remark, ...item.article.warnings] } }
}
