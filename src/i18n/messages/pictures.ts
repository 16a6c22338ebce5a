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
    timeline: 'Timeline',
    origins: 'Who repeats whom',
    coverage: 'Coverage',
    languages: 'Facets by language',
    outlets: 'Facets by outlet',
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
    claimGone: 'This claim cannot be drawn here',
    claimGoneText:
      'It was deleted, is not asked of this story, or has no value. Choose another one above, or look for it among the claims.',
    toClaims: 'Open the claims',
    noDates: 'Nothing of this story has a date',
    noDatesText: 'Give its articles the day they came out, and a claim the day it was first said.',
    noOrigins: 'Nothing says yet where an article comes from',
    noOriginsText:
      'Say which article is a translation or an adaptation of another, which share a source and which are independent.',
    nothingTold: 'No version is judged to tell a claim yet',
    nothingToldText: 'How a version tells a claim is drawn from judgements that it agrees or differs.',
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
  timeline: {
    summary: (dated: number, articles: number, said: number, facts: number) =>
      `${formatNumber(dated)} of ${plural(articles, '# article', '# articles')} dated. For ${formatNumber(said)} of ${plural(facts, '# claim', '# claims')} it is known by when it was first said, or since when.`,
    reading: 'A point is a day, a line all days it can be, an arrow an open end; dashed is “about”.',
    caution:
      'A dotted line ends with the earliest article found. It was said then or before: nobody knows how long before.',
    articles: 'Articles came out',
    facts: 'Facts were first said',
    what: 'Article or claim',
    kind: 'What the date is',
    date: 'Date',
    basis: 'Known from',
    published: 'came out',
    firstSaid: 'first said',
    unknown: 'no dated article found',
    noLater: (day: string) => `no later than ${day}`,
    bases: {
      metadata: 'the file',
      url: 'the address',
      text: 'the text',
      inferred: 'inferred',
      analyst: 'an analyst',
    },
  },
  origins: {
    summary: (articles: number, derived: number, unknown: number, least: number, most: number) =>
      `Of ${plural(articles, '# article', '# articles')}, ${plural(derived, '# comes', '# come')} from another or from a shared source; of ${formatNumber(unknown)} nobody knows. Together they go back to ${least === most ? plural(least, '# independent source', '# independent sources') : `${formatNumber(least)} to ${plural(most, '# independent source', '# independent sources')}`}.`,
    reading:
      'A line leads from what was first to what was made from it; dashed, it is proposed and not confirmed. Who repeats another is no second source.',
    what: 'Article or source',
    origin: 'What it is',
    from: 'Comes from',
    source: 'a source',
    undated: 'no date of its own',
    proposed: (kind: string) => `${kind} (proposed)`,
    kinds: {
      translationOf: 'translation',
      adaptationOf: 'adaptation',
      sharedSource: 'from a shared source',
      followUp: 'follow-up',
      independent: 'independent',
      unknown: 'origin unknown',
    },
  },
  coverage: {
    summary: (asked: number, assessed: number, articles: number) =>
      `${plural(articles, '# article', '# articles')}: of ${plural(asked, '# cell', '# cells')} asked, ${formatNumber(assessed)} ${assessed === 1 ? 'is' : 'are'} assessed and ${formatNumber(asked - assessed)} ${asked - assessed === 1 ? 'is' : 'are'} not.`,
    reading:
      'Only what was left out although it was available is a finding of omission. What is dotted is not judged, and counts as nothing said.',
    article: 'Article',
    asked: 'asked',
    assessed: 'assessed',
    all: 'All articles',
    of: (assessed: number, asked: number) => `${formatNumber(assessed)} of ${formatNumber(asked)}`,
  },
  facets: {
    summary: (told: number, profiles: number, by: 'language' | 'outlet', truth: number, form: number) =>
      `${plural(told, '# cell is', '# cells are')} told in ${by === 'language' ? plural(profiles, '# language', '# languages') : plural(profiles, '# outlet', '# outlets')}. ${plural(truth, '# facet touches', '# facets touch')} the truth of a claim, ${plural(form, '# is', '# are')} of form only.`,
    reading:
      'A full bar touches the truth of the claim, a dotted one is form only; the whole width would be every cell that is told. The source document is left out.',
    group: 'Kind of difference',
    told: (count: number) => `${formatNumber(count)} told`,
    toldHead: 'Cells that agree or differ',
    noOutlet: 'No outlet',
    counts: (truth: number, form: number) =>
      truth + form === 0 ? '0' : `${formatNumber(truth)} touch the truth, ${formatNumber(form)} of form`,
    cell: (group: string, truth: number, form: number, told: number) =>
      `${group}: ${formatNumber(truth)} touch the truth, ${formatNumber(form)} of form, of ${formatNumber(told)} told`,
  },
  published: {
    title: (kind: string, story: string) => `${kind}: ${isolated(story)}`,
    allClaims: 'All claims asked of the story.',
    claim: (wording: string) => `The claim: ${isolated(wording)}`,
    made: (day: string) => `Judgements of all analysts of the project as of ${day}. Made with Variorum.`,
  },
  save: {
    svg: 'Save as SVG',
    png: 'Save as PNG',
    saved: (name: string) => `Saved as ${name}`,
    failed: 'The picture could not be written. Your project is as it was. Try the other format, or reload the page.',
  },
}
