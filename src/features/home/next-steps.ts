/** What the home offers to do next: at most one entry for each kind of waiting work, in the order of the job. */
import type { CheckName, Found } from '#domain/checks/checks.ts'
import type { ProjectId } from '#domain/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { WhatIsNext } from '#domain/what-is-next.ts'
import { homeMessages } from '#i18n/messages/home.ts'
import { matrixAddressOf, readAddressOf, type Address } from '#ui/address.ts'

type Step = keyof typeof homeMessages.steps

/** One line of "What is next". */
export interface NextStep {
  readonly step: Step
  /** How many wait; `null` for the first steps of an empty project. */
  readonly count: number | null
  readonly words: string
  readonly action: string
  readonly to: Address
}

/** What has a line of its own. */
const countedApart: ReadonlySet<CheckName> = new Set(['lostPassage', 'olderJudgement'])

/** Empty when nothing waits. `found` is what the checks found. An empty project is led to its first import, then to its first claim. */
export function nextSteps(
  project: ProjectId,
  next: WhatIsNext,
  sizes: { articles: number; claims: number },
  found: readonly Pick<Found, 'check'>[] = [],
): NextStep[] {
  const read = readAddressOf(project, [])
  const attention: Address = { screen: 'attention', project }
  const dates: Address = { screen: 'dates', project }
  const imports: Address = { screen: 'import', project }
  const first: NextStep[] = []
  if (sizes.articles === 0 && next.runningBatches === 0) first.push(line('importFirst', null, imports))
  const counted: readonly (readonly [keyof WhatIsNext & Step, Address])[] = [
    ['runningBatches', imports],
    ['openQuestions', { screen: 'merge', project }],
    ['opinionsAsked', { screen: 'opinions', project }],
    ['undated', dates],
    ['ungrouped', dates],
    ['storiesToConfirm', dates],
    ['proposedFurniture', { screen: 'articles', project }],
    ['cellsChanged', matrixAddressOf(project)],
    ['cellsWaiting', matrixAddressOf(project)],
  ]
  const waiting = counted.filter(([step]) => next[step] > 0).map(([step, to]) => line(step, next[step], to))
  const lost = found.filter(({ check }) => check === 'lostPassage').length
  const others = found.filter(({ check }) => !countedApart.has(check)).length
  if (lost > 0) first.push(line('lostPassages', lost, attention))
  if (others > 0) waiting.push(line('checks', others, attention))
  if (sizes.articles > 0 && sizes.claims === 0) waiting.push(line('claimFirst', null, read))
  return [...first, ...waiting]
}

function line(step: Step, count: number | null, to: Address): NextStep {
  const { words, action } = homeMessages.steps[step]
  return { step, count, words: words(count ?? 0), action, to }
}

/** Numbers about the whole project; articles of an unfinished import are not counted. */
export function projectFacts(snapshot: Snapshot): {
  readonly articles: number
  readonly languages: number
  readonly stories: number
  readonly claims: number
  readonly passages: number
} {
  const languages = new Set<string>()
  let articles = 0
  for (const article of snapshot.all('articles')) {
    if (snapshot.get('batches', article.batch)?.status !== 'complete') continue
    articles += 1
    languages.add(article.language.tag)
  }
  return {
    articles,
    languages: languages.size,
    stories: snapshot.size('stories'),
    claims: snapshot.size('claims'),
    passages: snapshot.size('passages'),
  }
}
