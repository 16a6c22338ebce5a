/** Words of the project's home and of the tour of the sample. */
import { plural } from '../plural.ts'

export const homeMessages = {
  title: 'Project',
  next: 'What is next',
  nothing: 'Nothing is waiting. Import more articles, ask more claims, or export the findings.',
  steps: {
    importFirst: { words: () => 'No article yet', action: 'Import articles' },
    runningBatches: {
      words: (n: number) => plural(n, '# import was interrupted', '# imports were interrupted'),
      action: 'Resume or remove',
    },
    undated: {
      words: (n: number) => plural(n, '# article has no date', '# articles have no date'),
      action: 'Set dates',
    },
    ungrouped: {
      words: (n: number) => plural(n, '# article is in no story', '# articles are in no story'),
      action: 'Group into stories',
    },
    storiesToConfirm: {
      words: (n: number) => plural(n, '# story to confirm', '# stories to confirm'),
      action: 'Confirm stories',
    },
    claimFirst: { words: () => 'No claim yet', action: 'Read and make a claim' },
    cellsWaiting: {
      words: (n: number) => plural(n, '# cell waits for your judgement', '# cells wait for your judgement'),
      action: 'Judge in the matrix',
    },
    openQuestions: {
      words: (n: number) => plural(n, '# question of a merge is open', '# questions of a merge are open'),
      action: 'Decide',
    },
    opinionsAsked: {
      words: (n: number) => plural(n, '# opinion is asked of you', '# opinions are asked of you'),
      action: 'Answer',
    },
    cellsChanged: {
      words: (n: number) =>
        plural(
          n,
          '# judgement to look at again: something changed since',
          '# judgements to look at again: something changed since',
        ),
      action: 'Look again',
    },
    lostPassages: {
      words: (n: number) => plural(n, '# passage was not found again', '# passages were not found again'),
      action: 'Look at them',
    },
    checks: {
      words: (n: number) => plural(n, '# entry needs attention', '# entries need attention'),
      action: 'Go through them',
    },
    proposedFurniture: {
      words: (n: number) =>
        plural(n, '# article has page furniture to check', '# articles have page furniture to check'),
      action: 'Check furniture',
    },
  },
  facts: 'In this project',
  articles: (n: number) => plural(n, '# article', '# articles'),
  stories: (n: number) => plural(n, '# story', '# stories'),
  claims: (n: number) => plural(n, '# claim', '# claims'),
  passages: (n: number) => plural(n, '# passage', '# passages'),
  names: (n: number) => (n === 0 ? 'Names of one thing' : plural(n, 'Names of # thing', 'Names of # things')),
  languages: (n: number) => plural(n, '# language', '# languages'),
  coverage: (assessed: number, asked: number, unclear: number) =>
    `${assessed} of ${plural(asked, '# cell', '# cells')} assessed by you, ${unclear} unclear`,
  batches: 'Imports',
  noBatches: 'Nothing was imported yet.',
  batch: (articles: number) => plural(articles, '# article', '# articles'),
  running: 'interrupted',
  storage: 'Where it is kept',
  twoHomes: 'In this browser, in two places on this machine. Every change is in both before it says “Saved”.',
  oneHome: (reason: string) => `In this browser, in one place only (${reason}). Export a copy often.`,
  persisted: 'The browser has promised not to clear it by itself.',
  notPersisted: 'The browser may clear it when the disk is nearly full. Export a copy to keep one outside.',
  history: 'History',
  backups: 'Storage and backups',
  exportCopy: 'Export a copy',
  importMore: 'Import articles',
  you: 'You here',
  youAre: (name: string) => `You work in this project as ${name}.`,
  changeYou: 'Change',
  sample: {
    title: 'The sample in two cells',
    intro: 'One story in seven languages, fully judged. Change anything: it is yours, and the tour can be taken again.',
    difference: 'One difference',
    omission: 'One omission',
  },
  tour: {
    start: 'Take the tour: six stops, three minutes',
    replay: 'Take the tour again',
    label: 'Tour of the sample',
    step: (n: number, of: number) => `${n} of ${of}`,
    next: 'Next',
    back: 'Back',
    end: 'End the tour',
    finish: 'Finish the tour',
    stops: {
      matrix: {
        title: 'One row, one claim; one column, one version',
        text: 'Each cell says what one article says on one claim: = agrees, ≠ differs, ∅ not there, ? unclear. Rows with the most disagreement come first.',
      },
      difference: {
        title: 'A difference',
        text: 'This version states another figure. The quote stands in its own language with a translation under it; the facet says how it differs, and what is stated instead.',
      },
      omission: {
        title: 'Not there, although it was known',
        text: 'This version leaves the claim out. The reason names what shows that it could have known: a finding other tools cannot record.',
      },
      read: {
        title: 'Reading a language you do not know',
        text: 'Translations stand under the sentences. J and K move, L links the sentence to the current claim, N makes a new claim of it.',
      },
      claim: {
        title: 'Every version’s words on one claim',
        text: 'A claim gathers its quotes, judgements and sources. Agreement is not corroboration: sources are counted as a range.',
      },
      export: {
        title: 'It leaves as open data',
        text: 'Annotation JSON to publish, a project file for a colleague, or everything to keep. Take anything back with Ctrl+Z.',
      },
    },
  },
}
