/** Writes what was typed into a cell of the table of articles. */
import { setArticleDetails } from '#commands/articles/set-article-details.ts'
import { setPublished } from '#commands/articles/set-published.ts'
import { dateWords } from '#i18n/date-words.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import type { Act } from '#state/use-act.ts'
import { boundsOfReading, isNoDate } from '#ui/date-reading.ts'
import { showNotice } from '#ui/notices.ts'
import { today } from '#ui/today.ts'
import type { ArticleRow } from './article-row.ts'

/** False when it was refused, which is told: then nothing was written. */
export async function editCell(act: Act, row: ArticleRow, column: string, typed: string): Promise<boolean> {
  const articles = [row.id]
  if (column !== 'published')
    return (
      (await act(setArticleDetails, { articles, fields: { [column]: typed.trim() === '' ? null : typed } })) !== false
    )
  const reading = parseDateInWords(typed, { language: row.language.tag, today: today() })
  const published = boundsOfReading(reading)
  if (published === null && !isNoDate(reading)) {
    const { twoWays, unclear } = uiMessages.dateField
    const readings = reading.kind === 'ambiguous' ? reading.readings.map(dateWords) : []
    showNotice(readings.length === 0 ? unclear : `${twoWays} ${readings.join(' · ')}`, { tone: 'refusal' })
    return false
  }
  return (await act(setPublished, { articles, published })) !== false
}
