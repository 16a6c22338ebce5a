/** The timeline: articles by the day they came out, facts by when they were first said, what is not known exactly as a span (C7). */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { ProjectId } from '#domain/ids.ts'
import { formatDay } from '#i18n/format.ts'
import { picturesMessages as words } from '#i18n/messages/pictures.ts'
import { readAddressOf } from '#ui/address.ts'
import { dayAxis } from '#ui/charts/axis.ts'
import { plain } from '#ui/charts/picture.ts'
import { spansPicture, type Span, type SpanRow } from '#ui/charts/spans-picture.ts'
import { dateWords } from '#i18n/date-words.ts'
import { dayWords, spansOf } from './day-spans.ts'
import { articleWords, claimWords } from './names.ts'
import type { ShownPicture } from './shown-picture.ts'
import type { Timeline, TimelineFact } from './timeline.ts'

/** `null` where no article and no fact has a date. */
export function timelinePicture({ articles, facts, leftOut }: Timeline, project: ProjectId): ShownPicture | null {
  const rows: SpanRow[] = [
    ...articles.map(({ article, sourceDocument }, index): SpanRow => ({
      head: {
        words: articleWords(article),
        remark: sourceDocument ? words.sourceOf(article.language.tag) : article.language.tag,
      },
      spans: spansOf(article.published, 'ink', words.timeline.published),
      says: plain(dateWords(article.published)),
      ...(index === 0 ? { part: words.timeline.articles } : {}),
    })),
    ...facts.map((fact, index): SpanRow => ({
      head: { words: claimWords(fact.claim), remark: null },
      spans: factSpans(fact),
      says: plain(factWords(fact)),
      ...(index === 0 ? { part: words.timeline.facts } : {}),
    })),
  ]
  const days = rows.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])).filter((end) => end !== null)
  if (days.length === 0) return null
  const dated = articles.filter(({ article }) => spansOf(article.published, 'ink', '').length > 0)
  const said = facts.filter((fact) => factSpans(fact).length > 0)
  return {
    summary: words.timeline.summary(dated.length, articles.length, said.length, facts.length),
    remarks: [
      words.timeline.reading,
      words.timeline.caution,
      ...(leftOut.claims > 0 ? [words.leftOutClaims(leftOut.claims)] : []),
      ...(leftOut.versions > 0 ? [words.leftOutVersions(leftOut.versions)] : []),
    ],
    draw: (room) => spansPicture({ rows, axis: (range) => dayAxis(days, range, dayWords), reference: null }, room),
    table: {
      heads: [words.timeline.what, words.timeline.kind, words.timeline.date, words.timeline.basis].map(plain),
      rows: [
        ...articles.map(({ article }) => ({
          id: article.id,
          cells: [
            { words: [articleWords(article)], to: readAddressOf(project, [article.id]) },
            { words: [plain(words.timeline.published)] },
            { words: [plain(dateWords(article.published))] },
            { words: basisOf(article.published).map(plain) },
          ],
        })),
        ...facts.map((fact) => ({
          id: fact.claim.id,
          cells: [
            { words: [claimWords(fact.claim)], to: { screen: 'claim', project, claim: fact.claim.id } as const },
            { words: [plain(words.timeline.firstSaid)] },
            { words: [plain(factWords(fact))] },
            {
              words: [
                ...basisOf(fact.firstSaid).map(plain),
                ...(fact.earliest === null ? [] : [articleWords(fact.earliest.article)]),
              ],
            },
          ],
        })),
      ],
    },
  }
}

function basisOf(bounds: DateBounds | null): string[] {
  return bounds === null ? [] : [words.timeline.bases[bounds.basis]]
}

/** What is recorded, and the bound that the earliest article sets: dotted, for it is no date of the fact. */
function factSpans({ firstSaid, earliest }: TimelineFact): Span[] {
  const recorded = spansOf(firstSaid, 'accent', words.timeline.firstSaid)
  if (recorded.length > 0 || earliest === null) return recorded
  const { latest, approximate } = earliest
  const title = words.timeline.noLater(formatDay(latest))
  return [{ from: null, to: Date.parse(latest), approximate, isBound: true, ink: 'accent', title }]
}

function factWords({ firstSaid, earliest }: TimelineFact): string {
  if (firstSaid !== null) return dateWords(firstSaid)
  return earliest === null ? words.timeline.unknown : words.timeline.noLater(formatDay(earliest.latest))
}
