/** What the program that saved a page noted in a comment: where it was, and when. */
import { monthOf } from '../mail-date.ts'

/** As written; `null` where no comment says it. The date is `2024-03-22` where it can be read. */
export interface SavedPage {
  readonly url: string | null
  readonly date: string | null
}

/** Reads the comments of SingleFile and of browsers ("saved from url"). */
export function savedPage(comments: readonly string[]): SavedPage {
  for (const comment of comments) {
    // From its first mention on, once: a comment may mention it without end.
    const at = comment.indexOf('SingleFile')
    const singleFile = at === -1 ? null : /url:\s*(\S+)(?:[^]*?saved date:\s*([^\n]+))?/.exec(comment.slice(at))
    if (singleFile) return { url: singleFile[1] ?? null, date: day(singleFile[2]) }
    const browser = /saved from url=\(\d+\)(\S+)/.exec(comment)
    if (browser) return { url: browser[1] ?? null, date: null }
  }
  return { url: null, date: null }
}

/** `Fri Mar 22 2024 10:00:00 GMT+0100 (…)`, as scripts write a date; anything else stays as it is. */
function day(written: string | undefined): string | null {
  if (written === undefined) return null
  const parts = /^\w{3} (\w{3}) (\d\d) (\d{4})\b/.exec(written.trim())
  const month = monthOf(parts?.[1])
  return parts && month !== null ? `${parts[3]}-${month}-${parts[2]}` : written.trim()
}
