/** Words for merging a colleague's file and for what it leaves to decide. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const mergeMessages = {
  title: 'Merge a colleague’s file',
  intro:
    'Choose a project file, or a bundle, that a colleague exported for you. What both of you know, and who changed what since, is compared row by row. Judgements are kept for each analyst and add up; where two changed the same without knowing of each other, both values are kept until somebody decides. Nothing is written before you have seen what it comes to, and one undo takes all of it back.',
  annotations: 'For annotations made with other tools, go here',
  sheet: 'For claims and judgements from a spreadsheet, go here',
  choose: 'Choose a file',
  other: 'Choose another file',
  comparing: 'Reading the file and comparing both projects',
  handedOver: 'Entries handed over',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was written.',
  fileTitle: 'What the file brings',
  from: (name: string) => `From the project “${isolated(name)}”.`,
  returning: (count: number) =>
    plural(
      count,
      'This file brings back # article that was erased here for good, because something was done with it there. Its text will be in this browser again.',
      'This file brings back # articles that were erased here for good, because something was done with them there. Their texts will be in this browser again.',
    ),
  apart:
    'It began as another project than this one. Articles are recognised by their texts, claims by what they say; everything else is new.',
  noEdits:
    'The file does not tell who changed what, for an earlier program wrote it. Wherever both differ, you are asked.',
  nothingNew: 'Everything in this file is here already. There is nothing to merge.',
  onlyHistory: 'No entry changes. What is merged is only what is known of your colleague’s steps.',
  identical: (count: number) => plural(count, '# entry is the same in both', '# entries are the same in both'),
  textsMissing: (count: number) =>
    plural(
      count,
      '# text is neither in the file nor here; what was recorded about it comes all the same',
      '# texts are neither in the file nor here; what was recorded about them comes all the same',
    ),
  textsFound: (count: number) =>
    plural(
      count,
      '# text that both copies in this browser had lost is in the file: it comes back',
      '# texts that both copies in this browser had lost are in the file: they come back',
    ),
  bringBack: 'Bring back what was lost',
  textsBack: (count: number) => plural(count, '# text is here again.', '# texts are here again.'),
  kind: 'Kind',
  outcomes: {
    new: 'new here',
    theirsNewer: 'theirs is newer',
    both: 'both, joined',
    conflict: 'to decide',
    removed: 'removed there',
    oursNewer: 'ours is newer',
  },
  merge: 'Merge',
  writing: 'Writing the merge',
  done: (questions: number) =>
    questions === 0
      ? 'Merged. Nothing is left to decide. Undo takes all of it back.'
      : `Merged. ${plural(questions, '# question is', '# questions are')} open below. Undo takes all of it back.`,
  again: 'Compare again',
  refusedNext:
    'Nothing was written, and no project was changed. If the file came from somebody, ask for it to be exported again.',
  failed: {
    happened: 'The file could not be merged.',
    kept: 'Nothing was written: the project is as it was.',
    next: 'Try again. If it fails again, save a project file to keep and reload.',
  },
  questions: {
    title: (count: number) => plural(count, '# open question', '# open questions'),
    none: 'Nothing is left to decide',
    noneText:
      'When a colleague’s file changes what you have changed too, both values wait here, each with its author, until somebody decides.',
    help: 'J and K go from one to the next. What is here now stays until you decide.',
    next: 'Next question',
    previous: 'Previous question',
    keepAll: (count: number) => plural(count, 'Keep what is here', 'Keep what is here in all #'),
    here: 'here now',
    keep: 'Keep this',
    take: 'Take this',
    remove: 'Remove it here too',
    keepRow: 'Keep it',
    stays: 'It stays, because somebody else built upon it.',
    by: (name: string | null, when: string | null) =>
      [name === null ? 'author not known' : isolated(name), when].filter((part) => part !== null).join(', '),
    question: (kind: string, fields: string) => (fields === '' ? kind : `${kind}: ${fields}`),
    whole: 'as a whole',
    all: (count: number) => `Show all ${count}`,
  },
} as const
