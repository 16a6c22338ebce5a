/** What can be answered to a proposed sentence: link it, link it and say that it agrees, say that it does not tell the claim. */
import { assess } from '#commands/assessments/assess.ts'
import { markPassage } from '#commands/passages/mark-passage.ts'
import { turnDownPassage } from '#commands/suggestions/turn-down-passage.ts'
import { asId, type ClaimId, type StepId } from '#domain/ids.ts'
import { positionIn } from '#domain/passages.ts'
import type { Article, Claim } from '#domain/records.ts'
import { findMessages } from '#i18n/messages/find.ts'
import { useAct } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { readAddressOf } from '#ui/address.ts'
import type { ListAnswer } from '#ui/AnswerList.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'
import type { VersionText } from './find-in-versions.ts'
import type { ProposedSentence } from './proposals.ts'

const words = findMessages.proposed
/** Which keys are answers where there is a claim. */
const answerKeys: readonly string[] = ['passage.link', 'judge.agrees', 'suggestion.reject', 'judge.omits']

interface AnswersInput {
  readonly claim: Claim | null
  /** The sentence that is chosen; `null` where there is none. */
  readonly sentence: ProposedSentence | null
  readonly versions: readonly VersionText[]
  /** Hears which step answers a sentence. */
  readonly onAnswered: (step: StepId, sentence: ProposedSentence) => void
  /** Somebody goes to read there. */
  readonly onLeave: () => void
}

/** Each is one step. Without a claim one can only go and read there. */
export function useFindAnswers({
  claim,
  sentence,
  versions,
  onAnswered,
  onLeave,
}: AnswersInput): readonly ListAnswer[] {
  const session = useSession()
  const act = useAct()
  const omit = useOmit(claim)
  const answer = (give: (sentence: ProposedSentence) => Promise<unknown>) => () => {
    if (sentence) unattended(give(sentence))
  }
  const read: ListAnswer = {
    operation: null,
    label: words.read,
    give: answer(async ({ article }) => {
      onLeave()
      navigate(readAddressOf(session.project, [article.id], { claim: claim?.id ?? null }))
      return Promise.resolve()
    }),
  }
  if (!claim) return [read]
  const revisionOf = ({ article }: ProposedSentence) => session.snapshot.get('revisions', article.revision)
  const markOf = async (marked: ProposedSentence) => {
    const revision = revisionOf(marked)
    const whole = revision ? await session.text(revision.textHash) : null
    const { found, language } = marked
    if (revision && whole !== null)
      return { revision: revision.id, position: positionIn(whole, found.start, found.end), language }
    showNotice(words.noText, { tone: 'problem' })
    return null
  }
  /** The step is known before it is written, so that it is known when it is taken back. */
  const asStep = (answered: ProposedSentence) => {
    const step = asId<StepId>(session.newId())
    onAnswered(step, answered)
    return { origin: 'suggestion', step } as const
  }
  const isLinked = sentence?.isLinked === true
  const isAsked = versions.some(({ article }) => article.id === sentence?.article.id)
  return [
    {
      operation: 'passage.link',
      label: words.link,
      reason: isLinked ? words.isLinked : null,
      give: answer(async (chosen) => {
        const mark = await markOf(chosen)
        return mark && act(markPassage, { ...mark, link: { claim: claim.id } }, asStep(chosen))
      }),
    },
    {
      operation: 'judge.agrees',
      label: words.agrees,
      give: answer(async (chosen) => {
        const mark = await markOf(chosen)
        const cell = { claim: claim.id, article: chosen.article.id }
        return mark && act(assess, { ...cell, judgement: 'agrees', mark: { mark } }, asStep(chosen))
      }),
    },
    {
      operation: 'suggestion.reject',
      label: words.turnDown,
      // Its link says the contrary, and is taken away where it can be judged anew.
      reason: isLinked ? words.stillLinked : null,
      give: answer(async (chosen) => {
        const { start, end } = chosen.found
        const revision = chosen.article.revision
        return act(turnDownPassage, { claim: claim.id, revision, start, end }, asStep(chosen))
      }),
    },
    {
      operation: 'judge.omits',
      label: words.omits,
      reason: isAsked ? null : words.notAsked,
      give: answer(async ({ article }) => Promise.resolve(omit(article))),
    },
    read,
  ]
}

/** Why a key is no answer here, where it could be taken for one; `null` for any other, which may begin a search. */
export function refusedKey(operation: string, claim: ClaimId | null): string | null {
  if (claim === null && answerKeys.includes(operation)) return findMessages.noClaim
  return operation.startsWith('judge.') ? words.noAnswer : null
}

/** Asks above the dialog why the claim is not there, in the cell of an article (C4). */
export function useOmit(claim: Claim | null): (article: Article) => void {
  const [overlay, setOverlay] = useView('overlay')
  return (article) => {
    if (claim === null) return
    setOverlay({ name: 'judgeCell', claim: claim.id, article: article.id, judgement: 'omits', over: overlay })
  }
}
