/** The text of a piece of HTML, as feeds carry it. */
import { pageTree } from './page-tree.ts'
import { visibleText } from './visible-text.ts'

/** All that would show; as it is where there is no markup in it. */
export function fragmentText(html: string): string {
  if (!/[<&]/.test(html)) return html
  const root = pageTree(html)
  return root === null ? html : visibleText(root).text
}
