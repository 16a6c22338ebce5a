/** Words of the verdict of a claim: rating, explanation, sources, second reader, corrections. */
import type { Source, VerdictReading } from '#domain/records.ts'
import type { VerdictWarning } from '#domain/verdict.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

const sourceKinds: Readonly<Record<Source['kind'], string>> = {
  person: 'a person',
  organisation: 'an organisation',
  document: 'a document',
  unknown: 'nobody one could name',
}

const warnings: Readonly<Record<VerdictWarning, string>> = {
  noRating: 'It is not rated yet.',
  noSource: 'No named source stands behind it. Published standards ask for sources a reader can check.',
  oneSource: 'One named source only. Published standards ask for a second that does not depend on it.',
  objected: 'A second reader objects.',
  noSecondReader: 'Nobody but its author has read it. Published standards ask for a second reader.',
  readBeforeChange: 'It was written anew after the second reader saw it.',
}

const outcomes: Readonly<Record<VerdictReading['outcome'], string>> = { confirms: 'confirms', objects: 'objects' }

export const verdictMessages = {
  title: (rating: string) => (rating === '' ? 'Verdict' : `Verdict: ${isolated(rating)}`),
  rating: 'Rating',
  notRated: 'Not rated yet',
  notInScale: 'no longer among the ratings',
  explanation: 'Why',
  explanationHelp: 'What shows it, in words a reader can follow.',
  by: (name: string, day: string) => `Written by ${nameOf(name)}, ${day}`,
  remove: 'Remove the verdict',
  others: 'Further verdicts on this claim, from a merged claim or a file',
  warnings: 'What published standards would object to',
  warning: warnings,
  independent: (count: string) => `In its articles the claim goes back to ${count}.`,
  edit: 'Edit the ratings',
  scale: {
    title: 'Ratings to choose from',
    intro: 'The words of this project. Verdicts are renamed with them; one given a rating you remove keeps it.',
    name: (place: number) => `Rating ${place}`,
    meaning: (place: number) => `When rating ${place} is given`,
    add: 'Add a rating',
    up: (place: number) => `Move rating ${place} up`,
    remove: (place: number) => `Remove rating ${place}`,
    write: 'Use these ratings',
  },
  defaults: [
    { name: 'True', meaning: 'It is so, and nothing that matters is left out.' },
    { name: 'Mostly true', meaning: 'It is so in the main; a detail is wrong or missing.' },
    { name: 'Misleading', meaning: 'What is said is so, but it leads to a false conclusion.' },
    { name: 'Mostly false', meaning: 'It is not so in the main; something in it is right.' },
    { name: 'False', meaning: 'It is not so.' },
    { name: 'Not shown', meaning: 'What can be found shows neither that it is so nor that it is not.' },
  ],
  sources: {
    title: 'What it rests on',
    none: 'No source is cited yet.',
    cite: 'Cite a source',
    change: (name: string) => `Change ${isolated(name)}`,
    stop: (name: string) => `Stop citing ${isolated(name)}`,
    dialog: 'Cite a source for the verdict',
    name: 'Name',
    nameHelp: 'A person, an organisation or a document. Choose one the project knows or type a new one.',
    kind: 'It is',
    kinds: sourceKinds,
    kindHelp: 'This holds wherever the source is named. One nobody can name may be the same as any other.',
    url: 'Address',
    archive: 'Archived copy',
    archiveHelp: 'The address of a copy that stays when the page is changed or taken away.',
    date: 'When it was said or published',
    notWeb: 'An address begins with http:// or https:// and has no spaces.',
    archivedAt: 'archived:',
    write: 'Cite it',
  },
  reader: {
    title: 'Second reader',
    outcomes,
    says: (name: string, outcome: VerdictReading['outcome'], day: string) =>
      `${nameOf(name)} ${outcomes[outcome]}, ${day}`,
    older: 'before the verdict was written anew',
    none: 'Nobody else has read it yet.',
    own: 'You wrote it: a second reader opens this claim under their own name.',
    note: 'What you want to say',
    noteHelp: 'Needed for an objection.',
    confirm: 'Confirm it',
    object: 'Object to it',
    takeBack: 'Take back what I said',
  },
  corrections: {
    title: (count: number) => (count === 0 ? 'Corrections' : `Corrections (${count})`),
    none: 'Nothing was corrected. Enter here what was wrong in what you published, and what it is now.',
    text: 'What was corrected',
    add: 'Record the correction',
    by: (name: string, day: string) => `${day}, ${nameOf(name)}`,
    remove: (text: string) => `Remove the correction: ${isolated(text)}`,
    list: (count: number) => plural(count, '# correction', '# corrections'),
  },
}

function nameOf(name: string): string {
  return name === '' ? 'an analyst without a name' : isolated(name)
}
