/** What one analyst, or the project, found on a claim in an article: the words of the article with what was made of them. */
import { staleness } from '#domain/claim-version.ts'
import type { Assessment, Decision, FacetMark, Mention } from '#domain/records.ts'
import { formatDay, formatLanguage } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { reportMessages } from '#i18n/messages/report.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { describeQuote } from '../annotations/describe.ts'
import type { JudgedRow } from '../annotations/findings.ts'
import { judgementWords } from './cell-words.ts'
import { name, say, words as user, type Block, type Line } from './document.ts'
import { analystRun, articleRun, titleRun, type ReportSource } from './report-source.ts'

const words = reportMessages.finding

/** Who found what, the quotes with their glosses, and all that was said of it but the notes. What one alone found stands above it already. */
export function* findingPart(
  source: ReportSource,
  judged: JudgedRow,
  isAlone: boolean,
): Generator<Block, void, undefined> {
  const { row, mentions } = judged
  const said = judgementWords(row.judgement, row.facets.length > 0, row.omission?.reason ?? null)
  const who = analystRun(source, row.analyst, words.nameless)
  const begin = 'basis' in row ? (isAlone ? words.alone : words.by(said)) : words.decision(said)
  yield {
    kind: 'paragraph',
    line: [{ text: begin, look: 'strong' }, who, say(words.on(formatDay(row.at.slice(0, 10))))],
  }
  yield* quotesPart(source, mentions)
  const items = [
    ...facetLines(row),
    ...omissionLines(source, row),
    ...('basis' in row ? assessmentLines(source, row) : decisionLines(row)),
  ]
  if (items.length > 0) yield { kind: 'list', items }
}

/** The words of an article, in the original, with what they do for the claim. */
export function* quotesPart(source: ReportSource, mentions: readonly Mention[]): Generator<Block, void, undefined> {
  for (const mention of mentions) {
    const quote = describeQuote(source, mention)
    if (!quote) continue
    const speaker = quote.speaker === null ? [] : [say(` · ${words.speaker}`), name(quote.speaker)]
    yield {
      kind: 'quote',
      quote: user(quote.text, quote.language, quote.direction),
      under: [
        ...quote.glosses.map(({ text, language, origin }): Line => {
          const made = uiMessages.gloss.origins[origin.kind]
          return [say(words.gloss(formatLanguage(language), made)), user(text, language)]
        }),
        [say(matrixMessages.panel.roles[quote.role]), ...speaker],
      ],
    }
  }
}

function facetLines({ facets }: Assessment | Decision): readonly Line[] {
  const named = facetNames(facets.filter(({ truthConditional }) => truthConditional))
  const form = facetNames(facets.filter(({ truthConditional }) => !truthConditional))
  return [
    ...(named === '' ? [] : [[say(`${words.facets}: ${named}`)]]),
    ...(form === '' ? [] : [[say(`${words.form}: ${form}`)]]),
    ...facets.flatMap(({ facet, stated, detail }): readonly Line[] => {
      const told = [stated, detail].filter((part) => part !== null)
      if (told.length === 0) return []
      const begin = matrixMessages.palette.facets[facet]
      return [
        [
          say(stated === null ? `${begin}: ` : words.states(begin)),
          ...told.flatMap((part, index) => (index === 0 ? [name(part)] : [say('; '), name(part)])),
        ],
      ]
    }),
  ]
}

function facetNames(facets: readonly FacetMark[]): string {
  return facets.map(({ facet }) => matrixMessages.palette.facets[facet]).join(', ')
}

function omissionLines(source: ReportSource, { omission }: Assessment | Decision): readonly Line[] {
  if (omission === null) return []
  const reason: Line = [say(`${words.reason}${matrixMessages.omission.reasons[omission.reason]}`)]
  const article = omission.reference && source.articles.get(omission.reference.article)
  if (!article) return [reason]
  const mention = source.snapshot.get('mentions', omission.reference?.mention ?? null)
  const quote = mention ? describeQuote(source, mention) : null
  const quoted: Line = quote === null ? [] : [say(': '), user(quote.text, quote.language, quote.direction)]
  return [reason, [say(words.reference), articleRun(source, article.id), say(' '), titleRun(article), ...quoted]]
}

function assessmentLines(source: ReportSource, row: Assessment): readonly Line[] {
  const { read, medium } = row.basis
  const details = matrixMessages.details
  const changed = staleness(source.snapshot, row)
  const stale = [
    ...(changed?.claimChanged ? [matrixMessages.staleWords.claim] : []),
    ...(changed?.articleChanged ? [matrixMessages.staleWords.article] : []),
    ...(changed?.reasonDoubted ? [matrixMessages.staleWords.reason] : []),
  ]
  return [
    ...(row.statedValue === null ? [] : [[say(words.stated), name(row.statedValue)]]),
    ...(row.question === null ? [] : [[say(words.question), name(row.question)]]),
    [say(read === 'rule' ? words.rule : words.read(details.reads[read], details.mediums[medium]))],
    ...(row.confidence === null ? [] : [[say(words.confidence(details.confidences[row.confidence].toLowerCase()))]]),
    ...(stale.length === 0 ? [] : [[say(words.stale(stale.join('; ')))]]),
  ]
}

function decisionLines({ reason }: Decision): readonly Line[] {
  return reason === '' ? [] : [[say(words.decided), name(reason)]]
}
