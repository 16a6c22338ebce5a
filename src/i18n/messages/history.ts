/**
 * The sentence of the history for every command, made from its subject. Users' own text (`name`) and ids (`claim`, `article`,
 * `story` ...) stay in the subject: the screen shows them beside the sentence, in their own elements.
 */
import { plural } from '../plural.ts'

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
/** What a commit says about itself. */
export type HistorySubject = { readonly [key: string]: Value }

const wordIn = (subject: HistorySubject, name: string): string => {
  const value = subject[name]
  return typeof value === 'string' ? value : ''
}

const many = (subject: HistorySubject, one: string, other: string): string =>
  plural(typeof subject['count'] === 'number' ? subject['count'] : 1, one, other)

const judgements: Readonly<Record<string, string>> = {
  agrees: 'agrees',
  differs: 'differs',
  omits: 'omits',
  unclear: 'unclear',
}

const judgement = (subject: HistorySubject): string => judgements[wordIn(subject, 'judgement')] ?? 'unclear'

const reasons: Readonly<Record<string, string>> = {
  available: 'left out, was available',
  predates: 'too early',
  superseded: 'reports a later stage',
  otherSubject: 'other subject',
  undecided: 'reason open',
}

const reason = (subject: HistorySubject): string => reasons[wordIn(subject, 'reason')] ?? 'reason open'

/** What was said of pairs of sentences; they may be of both kinds. */
function pairWords(subject: HistorySubject): [one: string, other: string] {
  const said = { together: 'telling the same', apart: 'not telling the same' } as const
  const { kind } = subject
  const how = kind === 'together' || kind === 'apart' ? ` as ${said[kind]}` : ''
  return [`Marked # pair of sentences${how}`, `Marked # pairs of sentences${how}`]
}

const readings: Readonly<Record<string, string>> = {
  confirms: 'Confirmed a verdict as second reader',
  objects: 'Objected to a verdict as second reader',
}

const regionKinds: Readonly<Record<string, string>> = {
  furniture: 'furniture',
  headline: 'a headline',
  caption: 'a caption',
  quotation: 'a quotation',
}

/** One entry per command name. */
export const historyMessages = {
  // Project
  nameProject: () => 'Named the project',
  addAnalyst: (subject: HistorySubject) =>
    subject['joined'] ? 'Added an analyst who is the same person as another' : 'Added an analyst',
  changeAnalyst: () => 'Changed an analyst',
  declareSamePerson: (subject: HistorySubject) =>
    subject['joined'] === false ? 'Parted two identities' : 'Declared two identities one person',

  // Names
  addAliases: (subject: HistorySubject) => many(subject, 'Added # name of one thing', 'Added # names of one thing'),
  changeAlias: () => 'Changed a name',
  removeAliases: (subject: HistorySubject) => many(subject, 'Removed # name', 'Removed # names'),

  // Import
  startBatch: () => 'Started an import',
  importArticles: (subject: HistorySubject) => many(subject, 'Imported # text', 'Imported # texts'),
  completeBatch: (subject: HistorySubject) =>
    many(subject, 'Completed an import of # article', 'Completed an import of # articles') +
    (typeof subject['revised'] === 'number' && subject['revised'] > 0
      ? plural(subject['revised'], ' and # revision', ' and # revisions')
      : ''),
  removeBatch: (subject: HistorySubject) =>
    many(subject, 'Removed an import with # article', 'Removed an import with # articles'),

  // Articles
  setArticleDetails: (subject: HistorySubject) =>
    many(subject, 'Changed details of # article', 'Changed details of # articles'),
  setArticleLanguage: (subject: HistorySubject) =>
    many(subject, 'Set the language of # article', 'Set the language of # articles'),
  setPublished: (subject: HistorySubject) =>
    subject['removed'] === true
      ? many(subject, 'Removed the date of # article', 'Removed the date of # articles')
      : many(subject, 'Dated # article', 'Dated # articles'),
  tagArticles: (subject: HistorySubject) => many(subject, 'Tagged # article', 'Tagged # articles'),
  untagArticles: (subject: HistorySubject) => many(subject, 'Took tags off # article', 'Took tags off # articles'),
  markRead: (subject: HistorySubject) =>
    subject['read'] === false
      ? many(subject, 'Marked # article as not read', 'Marked # articles as not read')
      : many(subject, 'Marked # article as read', 'Marked # articles as read'),
  deleteArticles: (subject: HistorySubject) => many(subject, 'Deleted # article', 'Deleted # articles'),
  eraseTexts: (subject: HistorySubject) =>
    many(subject, 'Took # article out to be erased', 'Took # articles out to be erased'),

  // Stories
  createStory: (subject: HistorySubject) =>
    many(subject, 'Made a story with # article', 'Made a story with # articles'),
  renameStory: () => 'Changed a story',
  takeStories: (subject: HistorySubject) => many(subject, 'Took # proposed story', 'Took # proposed stories'),
  turnDownStories: (subject: HistorySubject) =>
    many(subject, 'Said that # proposed story is none', 'Said that # proposed stories are none'),
  turnDownOrigin: () => 'Said that an article does not come from where it was proposed',
  addToStory: (subject: HistorySubject) => many(subject, 'Added # article to a story', 'Added # articles to a story'),
  removeFromStory: (subject: HistorySubject) =>
    many(subject, 'Took # article out of a story', 'Took # articles out of a story'),
  confirmStories: (subject: HistorySubject) => many(subject, 'Confirmed # story', 'Confirmed # stories'),
  setSourceDocument: (subject: HistorySubject) =>
    subject['article'] === null ? 'Removed the source document of a story' : 'Chose the source document of a story',
  deleteStory: (subject: HistorySubject) =>
    many(subject, 'Dissolved a story of # article', 'Dissolved a story of # articles'),
  setDerivation: (subject: HistorySubject) =>
    subject['kind'] === null ? 'Removed the derivation of an article' : 'Set the derivation of an article',

  // Texts
  markRegion: (subject: HistorySubject) =>
    `Marked a stretch as ${regionKinds[wordIn(subject, 'kind')] ?? 'something else'}`,
  setRegionStatus: (subject: HistorySubject) =>
    subject['status'] === 'rejected'
      ? many(subject, 'Took the mark off # stretch', 'Took the marks off # stretches')
      : many(subject, 'Confirmed # marked stretch', 'Confirmed # marked stretches'),
  correctSentence: (subject: HistorySubject) =>
    subject['kind'] === 'join' ? 'Joined two sentences' : 'Split a sentence',
  resetSentences: (subject: HistorySubject) =>
    many(subject, 'Took back # corrected sentence bound', 'Took back # corrected sentence bounds'),
  linkSentences: (subject: HistorySubject) => many(subject, ...pairWords(subject)),
  forgetSentenceLinks: (subject: HistorySubject) =>
    many(subject, 'Took back what was said of # pair of sentences', 'Took back what was said of # pairs of sentences'),
  setGloss: () => 'Wrote a gloss',
  storeGlosses: (subject: HistorySubject) => many(subject, 'Stored # gloss', 'Stored # glosses'),
  removeGloss: (subject: HistorySubject) => many(subject, 'Removed # gloss', 'Removed # glosses'),
  markPassage: (subject: HistorySubject) =>
    subject['claim'] ? 'Marked a passage and linked it to a claim' : 'Marked a passage',
  markPassages: (subject: HistorySubject) =>
    subject['claim']
      ? many(subject, 'Marked # passage and linked it to a claim', 'Marked # passages and linked them to a claim')
      : many(subject, 'Marked # passage', 'Marked # passages'),
  saveView: () => 'Saved a view',
  removeViews: (subject: HistorySubject) => many(subject, 'Removed # saved view', 'Removed # saved views'),
  deletePassages: (subject: HistorySubject) => many(subject, 'Removed # passage', 'Removed # passages'),
  notePassage: () => 'Wrote a note on a passage',
  replacePassage: () => 'Changed where a passage begins and ends',
  setPassageLanguage: (subject: HistorySubject) =>
    many(subject, 'Set the language of # passage', 'Set the language of # passages'),
  carryOver: (subject: HistorySubject) =>
    many(subject, 'Looked for # passage in the new text', 'Looked for # passages in the new text'),
  storeAnchors: (subject: HistorySubject) =>
    many(subject, 'Looked up # passage in another text', 'Looked up # passages in another text'),

  // Claims and links
  createClaim: (subject: HistorySubject) => (subject['article'] ? 'Made a claim from a passage' : 'Made a claim'),
  changeClaim: () => 'Changed a claim',
  deleteClaims: (subject: HistorySubject) => many(subject, 'Deleted # claim', 'Deleted # claims'),
  mergeClaims: (subject: HistorySubject) =>
    many(subject, 'Merged # claim into another', 'Merged # claims into another'),
  relateClaims: () => 'Said how two claims stand to each other',
  removeRelations: (subject: HistorySubject) =>
    many(subject, 'Removed # relation of claims', 'Removed # relations of claims'),
  splitClaim: (subject: HistorySubject) =>
    many(subject, 'Split # passage off to a new claim', 'Split # passages off to a new claim'),
  askClaimOf: (subject: HistorySubject) => many(subject, 'Asked # claim of stories', 'Asked # claims of stories'),
  stopAskingClaimOf: (subject: HistorySubject) =>
    many(subject, 'Stopped asking # claim of stories', 'Stopped asking # claims of stories'),
  linkPassage: () => 'Linked a passage to a claim',
  unlinkMention: (subject: HistorySubject) => many(subject, 'Unlinked # passage', 'Unlinked # passages'),
  setMentionRole: (subject: HistorySubject) => many(subject, 'Set the role of # passage', 'Set the role of # passages'),
  turnDownClaims: (subject: HistorySubject) => many(subject, 'Refused # proposed claim', 'Refused # proposed claims'),
  turnDownPassage: () => 'Said that a sentence does not tell a claim',
  addForeignPassages: (subject: HistorySubject) =>
    many(subject, 'Took in # annotation of a file', 'Took in # annotations of a file'),
  setSpeaker: (subject: HistorySubject) => many(subject, 'Set who speaks in # passage', 'Set who speaks in # passages'),

  // Verdicts
  setVerdict: (subject: HistorySubject) =>
    subject['rating'] === '' ? 'Wrote a verdict, not rated yet' : 'Wrote a verdict',
  removeVerdict: () => 'Removed a verdict',
  citeSource: () => 'Cited a source for a verdict',
  stopCiting: () => 'Took a source off a verdict',
  readVerdict: (subject: HistorySubject) => readings[wordIn(subject, 'outcome')] ?? 'Took back a second reading',
  takeClaimReviews: (subject: HistorySubject) =>
    many(subject, 'Took in # claim of a file of checks', 'Took in # claims of a file of checks'),
  setRatings: (subject: HistorySubject) => many(subject, 'Set # rating to choose from', 'Set # ratings to choose from'),
  takeSheet: (subject: HistorySubject) =>
    many(subject, 'Took in # entry of a sheet', 'Took in # entries of a sheet') +
    (typeof subject['questions'] === 'number' && subject['questions'] > 0
      ? plural(subject['questions'], ', with # question left to decide', ', with # questions left to decide')
      : ''),
  takeMerge: (subject: HistorySubject) =>
    many(subject, 'Merged a file: # entry changed', 'Merged a file: # entries changed'),
  decideConflicts: (subject: HistorySubject) =>
    many(subject, 'Decided # open question of a merge', 'Decided # open questions of a merge'),
  addCorrection: () => 'Recorded a correction',
  removeCorrections: (subject: HistorySubject) => many(subject, 'Removed # correction', 'Removed # corrections'),

  // Judgements
  assess: (subject: HistorySubject) =>
    subject['judgement'] === 'omits'
      ? `Judged a cell: omits, ${reason(subject)}`
      : `Judged a cell: ${judgement(subject)}`,
  judgeAlike: (subject: HistorySubject) => `Judged a cell as another analyst did: ${judgement(subject)}`,
  assessMany: (subject: HistorySubject) =>
    many(subject, `Judged # cell: ${judgement(subject)}`, `Judged # cells: ${judgement(subject)}`),
  assessCells: (subject: HistorySubject) =>
    many(subject, 'Judged # cell of a claim', 'Judged # cells of a claim, each for itself'),
  clearAssessment: (subject: HistorySubject) =>
    many(subject, 'Set # cell back to not assessed', 'Set # cells back to not assessed'),
  confirmStillHolds: (subject: HistorySubject) =>
    many(subject, 'Confirmed that # judgement still holds', 'Confirmed that # judgements still hold'),
  settleOmissions: (subject: HistorySubject) =>
    many(
      subject,
      `Gave # omission its reason: ${reason(subject)}`,
      `Gave # omissions their reason: ${reason(subject)}`,
    ),
  askOpinions: (subject: HistorySubject) =>
    many(subject, 'Asked a second opinion on # cell', 'Asked a second opinion on # cells'),
  withdrawRequests: (subject: HistorySubject) =>
    many(subject, 'Asks no longer for a second opinion on # cell', 'Asks no longer for a second opinion on # cells'),
  decideCell: (subject: HistorySubject) =>
    subject['judgement'] === null ? 'Withdrew the decision on a cell' : `Decided a cell: ${judgement(subject)}`,
} as const satisfies Readonly<Record<string, (subject: HistorySubject) => string>>

/** What the program itself writes, to take steps back, to bring them again, or for the record; not commands of the registry. */
const programMessages: Readonly<Record<string, (subject: HistorySubject) => string>> = {
  undo: (subject) => `Took back: ${sentenceOfReversed(subject)}`,
  redo: (subject) => `Brought again: ${sentenceOfReversed(subject)}`,
  goBack: (subject) => plural(Number(subject['commits'] ?? 0), 'Went back over # change', 'Went back over # changes'),
  cancelStep: () => 'Cancelled an import',
  recordErasure: (subject) => many(subject, 'Erased # article for good', 'Erased # articles for good'),
}

function sentenceOfReversed(subject: HistorySubject): string {
  const { of } = subject
  // The last thing that goes when an import is taken back; to whoever did it, it is the import that went.
  if (of === 'startBatch') return 'An import'
  return typeof of === 'string' ? historySentence(of, reversedSubject(subject)) : 'a step'
}

/** The subject of the step that an undo or a redo is about; empty for other steps. */
export function reversedSubject(subject: HistorySubject): HistorySubject {
  const { ofSubject } = subject
  return typeof ofSubject === 'object' && ofSubject !== null && !Array.isArray(ofSubject)
    ? (ofSubject as HistorySubject)
    : {}
}

/**
 * The sentence for a commit, also of those the program writes to take steps back (H2); a command of another version is named
 * as it is.
 */
export function historySentence(command: string, subject: HistorySubject): string {
  const messages: Readonly<Record<string, (subject: HistorySubject) => string>> = historyMessages
  if (Object.hasOwn(messages, command)) return messages[command]?.(subject) ?? command
  return Object.hasOwn(programMessages, command) ? (programMessages[command]?.(subject) ?? command) : command
}

/** The sentence of a step that several commands made, for example when a passage is linked and its cell is judged at once. */
export function stepSentence(sentences: readonly string[]): string {
  const [first = '', ...more] = [...new Set(sentences)]
  const rest = more.map((sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1))
  return rest.length > 2
    ? `${first}, ${rest[0]} and ${plural(rest.length - 1, '# more', '# more')}`
    : [first, ...rest].join(', ')
}
