/** What a figure, date or name says, in words of the interface. */
import type { FactPart, NotedFact } from '#domain/finding.ts'
import { factMessages } from '#i18n/messages/facts.ts'
import { skeletonMessages } from '#i18n/messages/skeleton.ts'
import { dateWords } from '#i18n/date-words.ts'

const words = skeletonMessages

/** `7,000`, `19 Mar 2024`, `1990 – 1999`, `Monday [18 Mar 2024]`, `Warsaw`. */
export function partWords(part: FactPart): string {
  const said = saidWords(part)
  const resolved = 'resolved' in part ? part.resolved : undefined
  return resolved ? words.resolved(said, daysWords(resolved)) : said
}

function daysWords(days: { readonly earliest: string; readonly latest: string }): string {
  return dateWords({ ...days, approximate: false })
}

function saidWords(part: FactPart): string {
  switch (part.kind) {
    case 'number':
      return words.number(part.value, part.isPercent)
    case 'date':
      return words.date(part.year, part.month, part.day)
    case 'stretch':
      return daysWords(part)
    case 'relative':
      return ''
    case 'weekday':
      return words.weekday(part.day)
    case 'name':
      return part.words
  }
}

/** The same of a whole fact, with what is counted: `7,000 × container`, `5,000–7,000`. */
export function factWords({ parts, counted }: NotedFact): string {
  const said = parts.map(partWords).join(factMessages.to)
  return counted === null ? said : `${said} × ${counted}`
}
