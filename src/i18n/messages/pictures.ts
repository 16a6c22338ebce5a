/** Words of the pictures of a story: heat map, number line, timeline, coverage and facets, and of the tables behind them. */
import { formatList, formatNumber } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

interface Counts {
  readonly asked: number
  readonly assessed: number
  readonly split: number
  readonly judgements: Readonly<Record<'agrees' | 'differs' | 'omits' | 'unclear', number>>
}

/** What was judged and what was not, never mixed (C3). */
function countWords({ asked, assessed, split, judgements }: Counts): string {
  const judged = [
    plural(judgements.agrees, '# agrees', '# agree'),
    plural(judgements.differs, '# differs', '# differ'),
    plural(judgements.omits, '# omits', '# omit'),
    plural(judgements.unclear, '# is unclear', '# are unclear'),
    ...(split > 0 ? [plural(split, '# where analysts disagree', '# where analysts disagree')] : []),
  ]
  const open =
    asked === assessed ? 'every one is assessed' : `${plural(asked - assessed, '# is', '# are')} not assessed`
  return `Of ${plural(asked, '# cell', '# cells')} asked, ${formatList(judged)}; ${open}.`
}

export const picturesMessages = {
  title: 'Pictures',
  open: 'Pictures',
  story: 'Story',
  kind: 'Picture',
  kinds: {
    agreement: 'Agreement',
    values: 'Stated values',
  },
  ofClaim: 'Claim',
  claim: 'Claim',
  version: 'Version',
  judgement: 'Judgement',
  sourceOf: (language: string) => `${language}, source`,
  /** The name of the drawing; its summary and the table tell the same. */
  label: (kind: string, summary: string) => `${kind}. ${summary} The table below has the same.`,
  scroll: 'Drawing. Arrow keys scroll it where it is wider than the screen',
  table: 'The same as a table',
  nothing: 'nothing',
  empty: {
    noStory: 'No story to picture yet',
    noStoryText: 'Put the articles that report the same event into one story. Its claims and versions are drawn here.',
    toDates: 'Date and group',
    noClaims: 'No claim is asked of this story yet',
    noClaimsText: 'A picture shows what the versions say on its claims. Make the first one in the matrix.',
    toMatrix: 'Open the matrix',
    noValues: 'No claim of this story has a value',
    noValuesText:
      'Give a claim its value, for example “7,000 containers”: the values of the versions are drawn beside it.',
    toClaims: 'Open the claims',
  },
  leftOutClaims: (count: number) => `${plural(count, '# more claim is', '# more claims are')} in the matrix only.`,
  leftOutVersions: (count: number) =>
    `${plural(count, '# more version is', '# more versions are')} in the matrix only.`,
  agreement: {
    summary: (claims: number, articles: number, counts: Counts) =>
      `${plural(claims, '# claim', '# claims')} in ${plural(articles, '# article', '# articles')}. ${countWords(counts)}`,
    order: 'Claims told most differently stand first.',
  },
  values: {
    summary: (value: string, stating: number, articles: number) =>
      `The claim says ${isolated(value)}; ${formatNumber(stating)} of ${plural(articles, '# article states', '# articles state')} a value.`,
    reading:
      'An arrow is an open end (“more than”), a hollow point or a dashed line is “about”, the band is the claim.',
    byPowers: 'The values lie far apart: each line of the scale is ten times the one before.',
    claimed: 'the claim',
    ofClaim: (value: string) => `The claim: ${isolated(value)}`,
    stated: 'States',
    readAs: 'Drawn as',
    asClaim: 'as the claim',
    notWritten: 'another value, not written down',
    noFigure: 'not drawn: no figure',
    about: (number: string) => `about ${number}`,
    from: (number: string) => `from ${number} up`,
    to: (number: string) => `up to ${number}`,
    between: (from: string, to: string) => `${from} – ${to}`,
  },
  save: {
    svg: 'Save as SVG',
    png: 'Save as PNG',
    saved: (name: string) => `Saved as ${name}`,
    failed: 'The picture could not be written. Your project is as it was. Try the other format, or reload the page.',
  },
}
