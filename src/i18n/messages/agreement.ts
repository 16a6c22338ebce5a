/** Words of the screen on how far analysts agree: the figures, what they mean, why there is none, and the cells to be settled. */
import { formatList } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

const coefficients = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'negative',
})
const percents = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })

/** What is not quite all must not read as all. */
const notQuite = (value: number): number => (value < 1 ? Math.min(value, 0.994) : value)

export const agreementMessages = {
  title: 'Agreement',
  intro:
    'How far analysts judge alike where two or more judged the same cell, each for themselves. What one alone judged is left out; “omits” is a judgement like any other.',
  opinions: 'Ask for second opinions',
  story: 'Story',
  allStories: 'All stories',
  whose: 'Whose judgements (two at least)',
  judged: (name: string, cells: number) => `${isolated(name)} (${plural(cells, '# cell', '# cells')})`,
  percent: (value: number) => percents.format(notQuite(value)),
  coefficient: (value: number) => coefficients.format(notQuite(value)),
  /** Why there is no figure, in a few words for a table and in a sentence. */
  why: {
    oneAnalyst: { short: 'one analyst', text: () => 'Only one analyst judged anything here.' },
    notTwo: { short: 'for two analysts', text: () => 'For exactly two analysts: choose two above.' },
    nothingShared: { short: 'not judged by two', text: () => 'Nothing here was judged by two of them.' },
    oneValue: {
      short: 'all say the same',
      text: () => 'All said the same one thing, so what chance would give cannot be told.',
    },
    tooFew: {
      short: 'too few',
      text: (units: number) => `Judged by two: ${units}. On fewer than 5 this figure says next to nothing.`,
    },
    oneMarked: {
      short: 'marked by one',
      text: () => 'Only one of any two marked passages at all: there is nothing to compare them with.',
    },
    nothingMarked: { short: 'nothing marked', text: () => 'Where two judged, nobody marked a passage.' },
  },
  total: 'In total',
  figures: {
    percent: {
      name: 'Percent agreement',
      short: 'Agree',
      means: 'Of all pairs of judgements on one cell, those that are the same. Chance alone makes some of them so.',
    },
    kappa: {
      name: 'Cohen’s kappa',
      short: 'Kappa',
      means:
        'For two analysts. 1 is full agreement, 0 what their habits of judging would give by chance, less is worse.',
    },
    alpha: {
      name: 'Krippendorff’s alpha',
      short: 'Alpha',
      means:
        'For any number, with cells some did not judge. 1 and 0 as for kappa. Krippendorff asks for 0.80 to rely on judgements, and 0.67 for tentative conclusions.',
    },
    characters: {
      name: 'Same words marked',
      means: 'Of the characters at least one of two marked for a claim in an article, those both marked.',
    },
    spans: {
      name: 'Same passages marked',
      means: 'Passages that have a counterpart of the other, at least half of what both span being shared, of all.',
    },
  },
  on: (units: number) => `on ${plural(units, '# cell', '# cells')}`,
  onPairs: (units: number) => `on ${plural(units, '# cell of two analysts', '# cells of two analysts')}`,
  claims: { title: 'By claim', head: 'Claim' },
  languages: { title: 'By language of the article', head: 'Language' },
  facets: {
    title: 'By group of facets',
    head: 'Facet',
    note: 'Whether the group is ticked, where both say that the article agrees or differs.',
  },
  cells: 'Judged by two',
  apart: 'Not alike',
  lowestFirst: 'The lowest agreement stands first.',
  queue: {
    title: 'Cells on which they do not agree',
    text: (open: number, decided: number) =>
      formatList([
        plural(open, '# waits for a decision', '# wait for a decision'),
        ...(decided > 0 ? [plural(decided, '# is decided', '# are decided')] : []),
      ]),
    help: 'A decision of the project is kept beside the judgements, with who made it, when and why. Nobody’s judgement is changed.',
    none: 'Where two judged they agree on everything.',
    next: 'Next cell',
    previous: 'Previous cell',
    decide: 'Look and decide',
    decidedAgain: 'Look at the decision',
    on: (what: string, claim: string, article: string) => `${what}: ${claim}, ${article}`,
    inMatrix: 'In the matrix',
    decided: (who: string, when: string) => `Decided by ${isolated(who)}, ${when}`,
    reason: 'Why',
    more: (count: number) => plural(count, 'Show # more cell', 'Show # more cells'),
    reasonOnly: 'Same judgement, another reason',
  },
  empty: {
    title: 'So far one analyst has judged',
    nobody: 'Nobody has judged a cell yet',
    text: 'Agreement compares what two or more analysts judged, each for themselves.',
    how: 'To bring in a colleague: under Export, write a file “For a colleague”. They open it in their own browser, say who they are, and judge. Merge the file they send you back, and their judgements stand beside yours. At this browser, two can take turns by saying who they are.',
    export: 'Export for a colleague',
    merge: 'Merge a colleague’s file',
    who: 'Work as somebody else',
    matrix: 'To the matrix',
  },
}
