/** The text of a piece of HTML, as feeds carry it. */
import type { ReadingReason } from '#domain/import-draft.ts'
import { remarksOnMarks } from '../inline-marks.ts'
import { pageTree } from './page-tree.ts'
import { visibleText } from './visible-text.ts'

/** All that would show, with what is said of it; as it is where there is no markup in it. */
export function fragmentText(html: string): { readonly text: string; readonly remarks: readonly ReadingReason[] } {
  const root = /[<&]/.test(html) ? pageTree(html) : null
  if (root === null) return { text: html, remarks: [] }
  const { text, marks } = visibleText(root)
  return { text, remarks: remarksOnMarks(marks) }
}
