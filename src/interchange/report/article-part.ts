/** The articles a report compares, with what is known of each and how, and its text where that leaves. */
import type { Article, Derivation } from '#domain/records.ts'
import { formatLanguage } from '#i18n/format.ts'
import { datesMessages } from '#i18n/messages/dates.ts'
import { reportMessages } from '#i18n/messages/report.ts'
import { webAddress } from '../published/stable-address.ts'
import { dateLine } from './claim-part.ts'
import { between, heading, name, say, words as user, type Block, type Fact, type Line } from './document.ts'
import { articleRun, storyRun, titleRun, type ReportSource } from './report-source.ts'

const words = reportMessages.articles

export function* articlesPart(source: ReportSource): Generator<Block, void, undefined> {
  yield heading(2, words.title)
  yield { kind: 'paragraph', line: [say(words.intro)] }
  for (const article of source.ordered) {
    const number = source.articleNumber.get(article.id) ?? ''
    yield { kind: 'heading', level: 3, line: [say(`${number} `), titleRun(article)], name: number.toLowerCase() }
    yield { kind: 'facts', facts: articleFacts(source, article) }
  }
}

function articleFacts(source: ReportSource, article: Article): readonly Fact[] {
  const { snapshot } = source
  const fact = (term: string, ...lines: readonly (Line | null)[]): readonly Fact[] => {
    const known = lines.filter((line) => line !== null)
    return known.length === 0 ? [] : [{ term, lines: known }]
  }
  const revision = snapshot.get('revisions', article.revision)
  const { tag, basis } = article.language
  return [
    ...fact(words.outlet, article.outlet === null ? null : [name(article.outlet)]),
    ...fact(words.author, article.author === null ? null : [name(article.author)]),
    ...fact(words.language, [say(`${formatLanguage(tag)}${words.said(words.basis[basis])}`)]),
    ...fact(words.published, dateLine(article.published)),
    ...fact(words.retrieved, dateLine(article.retrieved)),
    ...fact(words.address, addressLine(article.url)),
    ...fact(words.story, ...storyLines(source, article)),
    ...fact(
      words.origin,
      ...snapshot
        .byIndex('derivations', 'article', article.id)
        .filter(({ status }) => status === 'confirmed')
        .map((derivation) => originLine(source, derivation)),
    ),
    ...(revision
      ? fact(
          words.text,
          [say(words.revision(revision.number, revision.words))],
          [{ text: revision.textHash, look: 'code' }],
        )
      : []),
  ]
}

/** A link only where it leads to the web. */
function addressLine(url: string | null): Line | null {
  if (url === null) return null
  const address = webAddress(url)
  return [address === null ? name(url) : { ...name(url), href: address }]
}

function storyLines(source: ReportSource, { id }: Article): readonly Line[] {
  return source.snapshot
    .byIndex('storyArticles', 'article', id)
    .filter(({ story }) => source.stories.includes(story))
    .map(({ story, role }): Line => {
      const called = storyRun(source, story)
      return role === 'sourceDocument' ? [called, say(words.said(words.document))] : [called]
    })
}

function originLine(source: ReportSource, { kind, from, source: shared }: Derivation): Line {
  const known = from !== null && source.articles.has(from) ? [say(' '), articleRun(source, from)] : []
  const named = shared === null ? [] : [say(' '), name(source.snapshot.get('sources', shared)?.name ?? '')]
  return [say(datesMessages.origin.short[kind]), ...known, ...named]
}

/** The full texts, one paragraph for each line that is not empty. */
export async function* textsPart(source: ReportSource): AsyncGenerator<Block, void, undefined> {
  if (!source.scope.texts) return
  yield heading(2, reportMessages.texts.title)
  for (const article of source.ordered) {
    const { tag, direction } = article.language
    const hash = source.snapshot.get('revisions', article.revision)?.textHash
    const text = hash ? await source.text(hash) : null
    yield { kind: 'heading', level: 3, line: between([articleRun(source, article.id), titleRun(article)], ' ') }
    if (text === null) yield { kind: 'paragraph', line: [say(reportMessages.texts.missing)] }
    for (const line of text?.split('\n') ?? [])
      if (line.trim() !== '') yield { kind: 'paragraph', line: [user(line, tag, direction)] }
  }
}
