/** Words of the Claims screen: the table, the drawer of a claim, merging, splitting off and deleting. */
import { formatAlternatives, formatList, formatNumber } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

const proposalReasons = {
  figure: 'figure',
  date: 'date',
  name: 'name',
  place: 'place',
  saying: 'somebody says it',
  quotation: 'quotation',
}
type ProposalReason = keyof typeof proposalReasons

export const claimsMessages = {
  title: 'Claims',
  proposed: {
    title: 'Proposed claims',
    action: 'Proposed claims',
    label: 'Sentences that may be worth a claim',
    story: 'Story',
    noStory: 'Claims are proposed by comparing the versions of a story. Put articles into a story first.',
    looking: 'Comparing the versions.',
    failed: 'The versions could not be compared. Claims can still be made by hand, from a sentence in Read.',
    found: (count: number) =>
      count === 0
        ? 'Nothing is proposed that is not a claim or refused already.'
        : `${plural(count, '# sentence', '# sentences')} that may be worth a claim, the likeliest first`,
    foundHere: (count: number) =>
      count === 0
        ? 'This article tells nothing that is proposed and is not a claim or refused already.'
        : `${plural(count, '# sentence', '# sentences')} of this article that may be worth a claim, the likeliest first`,
    onlySome: (count: number) => `Only the first ${formatNumber(count)} versions were compared.`,
    nothing: 'There is no sentence here to answer.',
    make: 'Make a claim of it',
    refuse: 'No claim',
    refuseAll: (count: number) => (count === 0 ? 'Refuse all' : `Refuse all ${formatNumber(count)}`),
    versions: (count: number, all: number) => `in ${formatNumber(count)} of ${plural(all, '# version', '# versions')}`,
    reasonList: (reasons: readonly ProposalReason[]) => formatList(reasons.map((reason) => proposalReasons[reason])),
  },
  table: 'Claims of the project',
  newClaim: 'New claim',
  fromSheet: 'From a sheet',
  links: 'Links to passages',
  make: 'Make the claim',
  empty: 'No claim yet',
  emptyText:
    'A claim is one checkable statement in your words, such as “7000 containers since 2023”. Mark a sentence while reading and press N, or type one here.',
  toRead: 'Read',
  columns: {
    wording: 'Claim',
    type: 'Type',
    value: 'Value',
    time: 'Time',
    stories: 'Asked of',
    agrees: 'Agree',
    differs: 'Differ',
    omits: 'Omit',
    unclear: 'Unclear',
    open: 'To assess',
    sources: 'Sources',
    verdict: 'Verdict',
    stale: 'Changed since',
  },
  types: {
    quantity: 'quantity',
    event: 'event',
    statement: 'statement',
    identity: 'identity',
    cause: 'cause',
    forecast: 'forecast',
    other: 'other',
  },
  noStory: '(asked of none)',
  sources: (least: number, most: number) =>
    least === most ? formatNumber(most) : `${formatNumber(least)}–${formatNumber(most)}`,
  stale: { yes: 'has changed judgements', no: 'all stand' },
  gone: 'This claim is not in the project',
  goneText: 'It was deleted or merged, or the address is of another project. Undo brings it back.',
  toClaims: 'All claims',
  /** The same words in the drawer and in the form. */
  fields: {
    wording: 'Claim, in your words',
    language: 'Language of the wording',
    type: 'Type',
    value: 'Value',
    upTo: 'Up to',
    unit: 'Unit',
    comparator: 'How exact',
    notANumber: 'This is not a number.',
    numberTwoWays: 'A point between groups of three may mean thousands or parts. Write 7000, or 7.0.',
    time: 'When it happened',
    actors: 'Who is involved',
    aboutSaying: 'The claim is about the saying itself',
    aboutSayingHelp: 'Then it matters who says it: another speaker is a difference.',
    note: 'Note',
  },
  form: {
    quote: 'From this passage',
    wordingHelp: 'One checkable statement. Every version is compared with this wording.',
    wordingNeeded: 'A claim needs words.',
    found: 'Found in the passage',
    noneFound: 'No figure and no date was found in the passage.',
    valueBad: 'Write a number, such as 7000 or 6.5, without a point between thousands.',
    yearOfArticle: (words: string) => `${words} (year of the article)`,
    actorsHelp: 'Names, parted by commas.',
    speaker: 'Who says it in this article',
    speakerHelp: 'Belongs to this passage, not to the claim.',
    made: 'Claim made; this article agrees with it.',
  },
  drawer: {
    label: (wording: string) => `Claim: ${wording}`,
    fields: 'Edit the claim',
    versions: 'What every version says',
    wordingHelp: 'One checkable statement. Change what it means and its judgements are marked “changed since”.',
    firstSaid: 'First said',
    firstSaidHelp: 'When somebody first said it, as far as you know.',
    twoWays: (readings: readonly string[]) =>
      `This can mean ${formatAlternatives(readings)}. Write the month as a word.`,
    addActor: 'Add a name',
    removeActor: (name: string) => `Remove ${name}`,
    polarity: 'The claim',
    polarities: { affirmed: 'affirms', denied: 'denies' },
    asked: 'Asked of',
    askMore: 'Ask of a story',
    stopAsking: (story: string) => `Stop asking of ${story}`,
    notAsked: 'Not asked of any story: no article is queued for it.',
    madeFrom: 'Made from',
    typed: 'Typed freely',
    matrix: 'Show in the matrix',
    actions: 'More about this claim',
    sources: (least: number, most: number) =>
      least === most
        ? plural(most, '# independent source', '# independent sources')
        : `${formatNumber(least)}–${plural(most, '# independent source', '# independent sources')}`,
    agree: (count: number, versions: number) =>
      `${formatNumber(count)} of ${plural(versions, '# version', '# versions')} agree`,
  },
  stillHolds: (count: number) =>
    plural(
      count,
      '# judgement was made before this claim or its article changed.',
      '# judgements were made before this claim or its articles changed.',
    ),
  stillHoldsAction: 'All still hold',
  stillHoldsNothing: 'Nothing changed since this claim was judged.',
  stillHoldsNoClaim: 'Open a claim first.',
  versions: {
    none: 'No passage is linked and nothing is judged yet.',
    open: 'Open the cell',
    read: 'Read there',
    speaker: 'Who is named as speaking',
    noSpeaker: 'Nobody named',
    unlink: 'Unlink',
    split: 'Split off',
    choose: (quote: string) => `Choose to split off: ${quote}`,
    by: (name: string) => `linked by ${isolated(name)}`,
    judgedBy: (names: readonly string[]) =>
      `Judged by ${formatList(names.map((name) => (name ? isolated(name) : 'an analyst without a name')))}, not by you`,
    source: 'source document',
    notAssessed: (count: number) =>
      plural(count, '# more article is not assessed.', '# more articles are not assessed.'),
  },
  export: 'Export…',
  merge: {
    action: 'Merge with another claim',
    title: 'Merge claims',
    many: (count: number) => plural(count, 'Merge # claim', 'Merge # claims'),
    into: 'The claim that stays',
    with: 'Merge it with',
    intro: 'Passages, judgements and stories move to the claim that stays. One undo takes it all back.',
    unequal: (count: number) =>
      plural(
        count,
        'One cell is judged differently. Say which judgement holds.',
        '# cells are judged differently. Say which judgement holds.',
      ),
    holds: (article: string, analyst: string) => `${isolated(article)}, ${isolated(analyst)}`,
    decision: 'the project',
    neither: 'Neither: set back to not assessed',
    write: 'Merge',
    choose: 'Choose the other claim first.',
    two: 'Choose at least two claims.',
  },
  split: {
    title: 'Split off to a new claim',
    action: (count: number) => plural(count, 'Split off # passage', 'Split off # passages'),
    intro:
      'The passages move to a new claim, asked of the same stories. Its cells are not assessed: what was judged was the old wording.',
    wording: 'Wording of the new claim',
    write: 'Split off',
    choose: 'Choose passages first.',
  },
  remove: {
    action: 'Delete',
    title: (count: number) => plural(count, 'Delete this claim?', 'Delete # claims?'),
    along: 'With it go:',
    nothing: 'Nothing is linked to it.',
    tables: {
      storyClaims: (count: number) => plural(count, '# question to a story', '# questions to stories'),
      mentions: (count: number) =>
        plural(count, '# linked passage (the highlight stays)', '# linked passages (the highlights stay)'),
      assessments: (count: number) => plural(count, '# judgement', '# judgements'),
      decisions: (count: number) => plural(count, '# decision', '# decisions'),
      claimRelations: (count: number) => plural(count, '# relation to another claim', '# relations to other claims'),
      verdicts: (count: number) => plural(count, '# verdict', '# verdicts'),
      citations: (count: number) => plural(count, '# source of a verdict', '# sources of verdicts'),
      verdictReadings: (count: number) => plural(count, '# second reading', '# second readings'),
      corrections: (count: number) => plural(count, '# correction', '# corrections'),
      opinionRequests: (count: number) => plural(count, '# asked second opinion', '# asked second opinions'),
    },
    undo: 'Undo brings everything back.',
    write: 'Delete',
  },
}
