/** Words for what does not fit the rules or its text: what it is, and what can be done. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

const judgeAnew = 'Open the cell and judge it anew.'

export const attentionMessages = {
  title: 'Needs attention',
  intro:
    'What came with a file and breaks a rule, and passages that were not found in their text again. All of it is kept as it came; only you change it.',
  checking: 'Looking through the project',
  nothing: 'Nothing needs attention',
  nothingText: 'Every judgement has its ground, and every passage is in its text.',
  breaks: (count: number) => plural(count, '# entry breaks a rule', '# entries break a rule'),
  anchors: (count: number) => plural(count, '# passage was not found again', '# passages were not found again'),
  all: (count: number) => `Show all ${count}`,
  by: (name: string) => `by ${isolated(name)}`,
  nameless: 'an analyst without a name',
  theirs: (name: string) =>
    `Only ${isolated(name)} can change it. Judge the cell yourself, or ask for a new project file.`,
  decisionTodo: 'Open the cell and withdraw the decision, or decide again.',
  open: { cell: 'Open the cell', read: 'Open in Read', claim: 'Open the claim', story: 'Open the stories' },
  lost: {
    what: 'A passage was not found again in the new text of its article',
    todo: 'Open the article, select where it stands now, and press “It stands here” in the list of passages. If the text no longer says it, remove it.',
  },
  changed: {
    what: 'A passage was found again with other words',
    todo: 'Open the article and compare. If the new words say the same, confirm the place; else remove the passage.',
  },
  confirm: 'It says the same',
  remove: 'Remove the passage',
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
  },
}
