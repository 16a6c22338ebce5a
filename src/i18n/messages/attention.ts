/** Words for what the checks find: what it is, and what can be done. */
import { formatNumber } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

const judgeAnew = 'Open the cell and judge it anew.'

export const attentionMessages = {
  title: 'Needs attention',
  intro:
    'What in this project may not hold: judgements, claims and passages that something else speaks against. Nothing is changed by itself; whatever you do here can be undone.',
  checking: 'Looking through the project',
  nothing: 'Nothing needs attention',
  nothingText:
    'Every judgement has its ground and is as new as what it is about, every claim has a passage, and every passage is in its text. What must be looked for in the texts is looked for when you say so.',
  total: (count: number) => plural(count, '# entry needs attention', '# entries need attention'),
  next: 'Next entry',
  previous: 'Previous entry',
  checks: {
    brokenRule: (count: number) => plural(count, '# entry breaks a rule', '# entries break a rule'),
    lostPassage: (count: number) => plural(count, '# passage was not found again', '# passages were not found again'),
    olderJudgement: (count: number) =>
      plural(count, '# judgement is older than what it is about', '# judgements are older than what they are about'),
    passageInFurniture: (count: number) =>
      plural(count, '# passage stands in page furniture', '# passages stand in page furniture'),
    claimWithoutPassage: (count: number) => plural(count, '# claim has no passage', '# claims have no passage'),
    singleSource: (count: number) =>
      plural(count, '# claim goes back to a single source', '# claims go back to a single source each'),
    otherFigure: (count: number) =>
      plural(count, '# “agrees” states another figure', '# times “agrees” states another figure'),
    omittedThoughFound: (count: number) =>
      plural(count, '# “not there” may be told after all', '# times “not there” may be told after all'),
  },
  finder: {
    start: 'Look now',
    goOn: 'Go on looking',
    stop: 'Stop',
    progress: 'Claims looked at',
    asking: 'Looking through the texts',
    failed: 'Looking stopped with an error. What was found by then stays; you can go on.',
    stopped: (done: number, total: number) =>
      `Stopped after ${formatNumber(done)} of ${plural(total, '# claim', '# claims')}.`,
    nothing: (total: number) =>
      total === 0
        ? 'There is no such judgement yet.'
        : `${plural(total, '# claim', '# claims')} looked at: nothing found.`,
    looked: (total: number) => `${plural(total, '# claim', '# claims')} looked at.`,
    checks: {
      otherFigure: {
        title: '“Agrees”, with another figure?',
        about: 'Compares the figures of each claim with those of the passages that are said to agree with it.',
      },
      omittedThoughFound: {
        title: '“Not there”, and yet told?',
        about: 'Looks in the articles that are said to leave a claim out for a sentence that surely tells it.',
      },
    },
  },
  all: (count: number) => `Show all ${count}`,
  by: (name: string) => `by ${isolated(name)}`,
  nameless: 'an analyst without a name',
  theirs: (name: string) =>
    `Only ${isolated(name)} can change it. Judge the cell yourself, or ask for a new project file.`,
  theirsToSay: (name: string) => `Only ${isolated(name)} can change it. Judge the cell yourself to say what you find.`,
  decisionTodo: 'Open the cell and withdraw the decision, or decide again.',
  open: {
    cell: 'Open the cell',
    read: 'Open in Read',
    claim: 'Open the claim',
    story: 'Open the stories',
    find: 'Find in versions',
    sideBySide: 'Look at both texts',
    whatChanged: 'What changed?',
    all: 'Go through them, earlier and later text side by side',
  },
  fixes: {
    stillHolds: 'It still holds',
    differs: 'Differs by this figure',
    onlyForm: 'Agrees, only put differently',
    notTold: 'It does not tell it',
    isText: 'This is text, not furniture',
    saysTheSame: 'It says the same',
    removePassage: 'Remove the passage',
    deleteClaim: 'Delete the claim',
  },
  judge: { anew: 'Judge it anew', agrees: 'Agrees', differs: 'Differs', omits: 'Not there', unclear: 'Unclear' },
  kinds: {
    agreesNeedsMention: { what: 'Judged “agrees”, but no passage is linked', todo: judgeAnew },
    agreesNeedsSupport: {
      what: 'Judged “agrees”, but no linked passage says it',
      todo: 'Open the cell and give a passage the role “says it”, or judge it anew.',
    },
    agreesHasTruthFacet: { what: 'Judged “agrees”, with a difference that changes the truth', todo: judgeAnew },
    differsNeedsMention: { what: 'Judged “differs”, but no passage is linked', todo: judgeAnew },
    differsNeedsTruthFacet: { what: 'Judged “differs”, but nothing says how', todo: judgeAnew },
    omitsHasMention: {
      what: 'Judged “not there”, although a passage is linked',
      todo: 'Open the cell and unlink the passage, or judge it anew.',
    },
    omitsNeedsReason: { what: 'Judged “not there” without a reason', todo: judgeAnew },
    omitsHasFacet: { what: 'Judged “not there”, with a difference', todo: judgeAnew },
    omissionWithoutOmits: { what: 'A reason for leaving out stands on another judgement', todo: judgeAnew },
    availableNeedsReference: {
      what: 'Judged “left out, was available” without naming where',
      todo: 'Open the cell and name what shows that it was available.',
    },
    referenceIsItself: { what: 'An article is named as the reference for what it leaves out itself', todo: judgeAnew },
    unclearNeedsQuestion: { what: 'Judged “unclear” without a question', todo: 'Open the cell and type the question.' },
    questionWithoutUnclear: { what: 'A question stands on another judgement than “unclear”', todo: judgeAnew },
    idNotOfItsParts: {
      what: 'Filed under a name that is not its own, so that it may be there twice',
      todo: 'Nothing can be done about it here. Ask whoever made the file for a new one.',
    },
    mentionInOtherArticle: {
      what: 'A link names another article than its passage',
      todo: 'Unlink the passage and link it again.',
    },
    quoteNotAsLong: {
      what: 'The words of a passage do not fit its place',
      todo: 'Open the article, mark the passage again, and remove this one.',
    },
    severalSourceDocuments: {
      what: 'A story has several source documents',
      todo: 'Choose one of them under “Date and group”.',
    },
    versionFromTheFuture: {
      what: 'Judged on a version of the claim that is not in this project',
      todo: 'Open the cell and say that it still holds, or judge it anew.',
    },
    passageLost: {
      what: 'A passage was not found again in the new text of its article',
      todo: 'Look at both texts: select in the later one where it stands now, or say that it is not there any more.',
    },
    passageChanged: {
      what: 'A passage was found again with other words',
      todo: 'Look at both texts, where what changed is marked, and say where it stands now.',
    },
    claimChanged: {
      what: 'Judged before the claim was changed',
      todo: 'Read the claim as it is now. Say that the judgement still holds, or judge it anew.',
    },
    articleChanged: {
      what: 'Judged on an earlier text of the article',
      todo: 'Open the cell and look at the text as it is now. Say that the judgement still holds, or judge it anew.',
    },
    reasonDoubted: {
      what: 'The reason for leaving out no longer fits the dates or the reference',
      todo: 'Open the cell and give another reason, or mend the dates.',
    },
    passageInFurniture: {
      what: 'A passage stands in what is taken for page furniture',
      todo: 'If the article says it, the furniture is text: say so. If it is part of the page only, remove the passage.',
    },
    claimWithoutPassage: {
      what: 'No passage is linked to this claim',
      todo: 'Find where the versions tell it and link a passage, so that everybody sees what it rests on.',
    },
    singleSource: {
      what: 'Several articles tell it, and all have it from the same source',
      todo: 'Their agreement confirms nothing. Look for a source of its own, or say in the verdict that there is one only.',
    },
    otherFigure: {
      what: 'Judged “agrees”, but the passages state another figure',
      todo: 'If the figure is another one, it differs. If it is the same put differently, say that it differs in form only.',
    },
    omittedThoughFound: {
      what: 'Judged “not there”, but this sentence seems to tell it',
      todo: 'If it tells it, judge the cell anew. If not, say so, and it is not proposed again.',
    },
  },
}
