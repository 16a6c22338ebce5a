/** Words for what a command did besides what was asked, so that nothing happens unsaid (C2). */
import { plural } from '../plural.ts'

type Params = Readonly<Record<string, string | number>>

const count = (params: Params): number => Number(params['count'] ?? 0)

/** One entry per key. */
export const noticeMessages = {
  annotationsChanged: (params: Params) =>
    plural(
      count(params),
      '# annotation is here with other content. It was left as it is.',
      '# annotations are here with other content. They were left as they are.',
    ),
  askedByAnnotations: (params: Params) =>
    plural(
      count(params),
      'By a link that came in, a claim is now asked of one more story.',
      'By links that came in, claims are now asked of # more stories.',
    ),
  askedBySheet: (params: Params) =>
    plural(
      count(params),
      'By the sheet, a claim is now asked of one more story.',
      'By the sheet, claims are now asked of # more stories.',
    ),
  setBackToNotAssessed: (params: Params) =>
    plural(count(params), '# cell is set back to not assessed.', '# cells are set back to not assessed.'),
  unlinkedByAnswer: (params: Params) =>
    plural(
      count(params),
      '# passage is no longer linked: “not there” was chosen for its article.',
      '# passages are no longer linked: “not there” was chosen for their articles.',
    ),
  decisionsWithdrawn: (params: Params) =>
    plural(
      count(params),
      '# decision of the project is withdrawn: its last passage is gone.',
      '# decisions of the project are withdrawn: their last passages are gone.',
    ),
  reasonOpenAgain: (params: Params) =>
    plural(
      count(params),
      '# omission has its reason open again: what it referred to is gone.',
      '# omissions have their reason open again: what they referred to is gone.',
    ),
  nowAskedOfStories: (params: Params) =>
    plural(
      count(params),
      'The claim is now asked of the story of this article.',
      'The claim is now asked of the # stories of this article.',
    ),
  storyNowAsks: (params: Params) =>
    plural(
      count(params),
      '# claim of the article is now asked of this story.',
      '# claims of the articles are now asked of this story.',
    ),
  nowSupports: (params: Params) =>
    plural(
      count(params),
      'The linked passage now supports the claim.',
      '# linked passages now support the claim, each in its article.',
    ),
  claimChangedSince: (params: Params) =>
    plural(
      count(params),
      '# judgement is marked “claim changed since”.',
      '# judgements are marked “claim changed since”.',
    ),
  cellsSkipped: (params: Params) =>
    plural(
      count(params),
      '# cell was passed over: it cannot be judged so.',
      '# cells were passed over: they cannot be judged so.',
    ),
} as const satisfies Readonly<Record<string, (params: Params) => string>>

/** The sentence for a notice; an unknown key gives the empty string. */
export function noticeText(notice: { readonly key: string; readonly params: Params }): string {
  const messages: Readonly<Record<string, (params: Params) => string>> = noticeMessages
  return messages[notice.key]?.(notice.params) ?? ''
}
