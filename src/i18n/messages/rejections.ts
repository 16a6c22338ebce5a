/**
 * Words for every refusal: what happened, and what to do. Nothing was changed by a refused command. Users' own text is part of a
 * sentence only where two values must be told apart (H2) or one of several articles is meant, shortened and set off in its own
 * direction.
 */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'
import { valueWords } from '../value-words.ts'
import { fieldName, rowNames } from './fields.ts'

type Params = Readonly<Record<string, string | number>>

const nameOfRow = (table: unknown): string => rowNames[String(table)] ?? 'entry'
const thing = (params: Params): string => nameOfRow(params['table'])
const field = (params: Params): string => fieldName(String(params['field'] ?? ''))

const longestValue = 80

/** A value of a row in words. */
function value(params: Params, name: 'set' | 'now'): string {
  const words = valueWords(parsed(params[name]), String(params['field'] ?? ''))
  return words === 'nothing' ? words : `“${isolated(shortened(words))}”`
}

function shortened(words: string): string {
  return words.length > longestValue ? `${words.slice(0, longestValue)}…` : words
}

/** Values that are no text arrive as JSON. */
function parsed(shown: string | number | undefined): unknown {
  if (typeof shown !== 'string' || !/^(?:[[{]|null$|true$|false$)/u.test(shown)) return shown
  try {
    return JSON.parse(shown)
  } catch {
    return shown
  }
}
const count = (params: Params): number => Number(params['count'] ?? 0)

/** One entry per reason. */
export const rejectionMessages = {
  // Rows
  notThere: (params: Params) => `This ${thing(params)} is no longer there. It may have been removed in another tab.`,
  nothingChosen: () => 'Nothing is chosen. Choose at least one entry first.',
  idTaken: () => 'This entry exists already. Try again.',
  nameEmpty: () => 'Type a name first.',

  // Dates, addresses, languages
  dateEmpty: () => 'This date has neither a beginning nor an end. Type a day, a month, a year or a range.',
  dateNotReal: () => 'The calendar has no such day. Check day and month.',
  dateBackwards: () => 'The end of this range lies before its beginning.',
  urlNotWeb: () => 'An address begins with http:// or https:// and has no spaces.',
  languageTagBad: () => 'This is not a language tag. Choose a language from the list.',

  // Import
  batchNotRunning: () => 'This import has ended. Start a new one.',
  chunkTooLarge: () => 'Too many articles in one part of the import. Nothing of this part was written.',

  // Texts
  badPosition: () => 'This stretch does not fit the text it names. Select it again.',
  sentenceWithItself: () => 'A sentence tells the same as itself. Choose two different ones.',
  passageSplitsGrapheme: () => 'The selection cuts a letter in two. Select the whole letter.',
  passageOfOthers: () =>
    'Somebody else marked or linked this passage: its words stay as they are. Select what you mean and mark that.',
  glossEmpty: () => 'A gloss needs words. To take it away, remove it.',
  glossOfOtherText: () => 'This gloss belongs to another text.',
  anchorInOtherArticle: () => 'A passage can only be found again in a text of its own article.',

  // Stories and derivation
  originMissing: () => 'Choose the article it was made from.',
  sourceMissing: () => 'Name the source these articles share.',
  derivationCircle: () => 'These articles would be made from each other. Change the other one first.',
  samePersonAlready: () => 'These two are one person already.',

  // Claims and links
  wordingEmpty: () => 'Type the wording of the claim first.',
  quantityBad: () => 'This quantity is no number, or its range runs backwards.',
  alreadyLinked: () => 'You have linked this passage to this claim already.',
  mentionOfOtherClaim: () => 'One of these passages is linked to another claim. Choose passages of this claim only.',
  mergeIntoItself: () => 'A claim cannot be merged into itself.',
  mergeNeedsAnswers: (params: Params) =>
    plural(
      count(params),
      '# cell is judged differently on these claims. Choose which judgement holds.',
      '# cells are judged differently on these claims. Choose which judgements hold.',
    ),
  claimWithItself: () => 'A claim stands in no relation to itself. Choose another one.',
  relatedAlready: () => 'This is said of these two claims already.',
  relatedOtherWay: () => 'The other way round is said of these two claims already. Remove that first.',
  notAsked: () => 'This claim is not asked of this story.',

  // Verdicts
  readsOwnVerdict: () => 'You wrote this verdict. A second reader is somebody else.',
  objectionNeedsReason: () => 'Type why you object.',
  correctionEmpty: () => 'Type what was corrected.',
  ratingTwice: () => 'Two of these ratings have the same name. Change one of them.',

  // Judgements (C2)
  agreesNeedsMention: () => 'To agree, the article needs a passage for this claim. Link one first.',
  agreesNeedsSupport: () => 'To agree, at least one passage must support the claim. All linked passages deny it.',
  agreesHasTruthFacet: () =>
    'A difference that touches the truth makes it “differs”. Remove it or mark it as form only.',
  differsNeedsMention: () => 'To differ, the article needs a passage for this claim. Link one first.',
  differsNeedsTruthFacet: () => 'Say how it differs: choose at least one difference that touches the truth.',
  omitsHasMention: () => 'You linked a passage of this article to the claim. Unlink it before you mark it as omitted.',
  omitsHasFacet: () => 'What is left out cannot differ. Remove the differences first.',
  omitsNeedsReason: () => 'Choose why it is left out. “Reason open” is allowed.',
  omissionWithoutOmits: () => 'A reason for leaving out belongs to “omits” only.',
  unclearNeedsQuestion: () => 'Type the question a second reader should answer.',
  questionWithoutUnclear: () => 'A question belongs to “unclear” only.',
  passageOfOtherArticle: () => 'This passage belongs to another article.',
  notAssessedByYou: () => 'You have not judged this cell.',
  notAnOmission: () => 'One of these cells is not judged as omitted. Choose omitted cells only.',
  nothingChangedSince: () => 'Nothing changed since these judgements. They hold already.',

  // Omission reasons (C4)
  availableNeedsReference: () =>
    'Name where it was available: the source document, or a passage in an earlier article.',
  referenceIsItself: () => 'An article cannot be the reference for what it leaves out itself.',
  referenceMissing: () => 'The reference is no longer there. Choose another one.',
  referenceNotSource: () => 'This article is not the source document of the story. Choose that, or a passage.',
  referenceOtherClaim: () => 'This passage belongs to another claim. Choose a passage of this claim.',
  referenceIsLater: () => 'This reference came out later than the article. Choose an earlier one.',
  ruleProposesOnlyPredates: () => 'The program may propose “too early” only. Decide this one yourself.',
  predatesContradicted: () =>
    'The article came out after the claim’s latest date, so it is not too early. Choose another reason, or correct one of the dates.',
  predatesNotShown: () => 'The dates do not show that the article is too early. Set them, or decide it yourself.',

  // Decisions (C10)
  decisionNeedsReason: () => 'Type why the project decides so.',
  decisionNeedsMention: () => 'This decision needs a passage for the claim in this article. Link one first.',
  notDecided: () => 'The project has not decided this cell.',

  // Writing and history
  changedMeanwhile: (params: Params) =>
    `Somebody changed this ${thing(params)} meanwhile (${field(params)}). You set ${value(params, 'set')}, now it is ${value(params, 'now')}. Your change was not written: look at it and try again.`,
  removedMeanwhile: (params: Params) => `This ${thing(params)} was removed meanwhile. Your change was not written.`,
  tooBusy: () => 'Other changes kept coming in between. Your change was not written; try again.',
  outdated: () =>
    'A newer version of the program is open in another tab or wrote this project, so this tab writes nothing. Your change was not written; reload to get that version, and make it again.',
  storageFailed: () =>
    'The browser could not write. What you did is kept on this page and tried again by itself; what was saved before is safe.',
  storageRefused: () =>
    'The browser could not write, most often because there is no room left. Nothing of this was written; what was saved before is safe. Free some space, then try again.',
  mergeOutdated: (params: Params) =>
    `A ${thing(params)} was changed since the merge was looked at. Nothing was merged: look at it again.`,
  sheetOutdated: (params: Params) =>
    `A ${thing(params)} was changed since the sheet was looked at. Nothing was taken in: look at it again.`,
  unknownValue: () => 'This value is none of those that stand against each other. Nothing was changed.',
  changedSince: (params: Params) =>
    `This ${thing(params)} was changed since (${field(params)}). The step set ${value(params, 'set')}, now it is ${value(params, 'now')}. Nothing was taken back: take back the later change first.`,
  removedSince: (params: Params) =>
    `This ${thing(params)} was removed since. Nothing was taken back: bring it back first.`,
  createdSince: (params: Params) =>
    `A ${thing(params)} in the same place was made since (${field(params)}). It would be ${value(params, 'set')} again, now it is ${value(params, 'now')}. Nothing was taken back.`,
  stillNeeded: (params: Params) =>
    `A ${thing(params)} still needs the ${nameOfRow(params['neededTable'])} this would remove. Nothing was taken back: take back the later steps first.`,
  missingRow: (params: Params) =>
    `This ${thing(params)} needs a ${nameOfRow(params['neededTable'])} that is no longer there. Nothing was changed: bring that back first.`,
  nothingToRedo: () => 'There is nothing to bring again here.',
  nothingToUndo: () => 'There is nothing to undo here.',
  projectBeganHere: () =>
    'The project began with this step. It stays. To be rid of the project, delete it in the list of projects.',
  erasedForGood: () =>
    'A text was erased here for good. That is never taken back, and neither is what lost its words with it. Nothing was changed.',
  nothingToGoBackTo: () => 'This step is not in the history.',
} as const satisfies Readonly<Record<string, (params: Params) => string>>

/**
 * The sentence for a refusal, after the name of the article it is about where several were at stake; an unknown reason, from a later
 * version, gets a plain one.
 */
export function rejectionText(rejection: { readonly reason: string; readonly params: Params }): string {
  const messages: Readonly<Record<string, (params: Params) => string>> = rejectionMessages
  const sentence = messages[rejection.reason]?.(rejection.params) ?? 'This cannot be done now. Nothing was changed.'
  const { named } = rejection.params
  return typeof named === 'string' ? `${isolated(shortened(named))}: ${sentence}` : sentence
}
