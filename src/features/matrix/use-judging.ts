/**
 * Judging one cell: keys and buttons lead through the modes of the panel to one write. Holds what is typed until then; the rules
 * themselves are held by the commands.
 */
import { assess } from '#commands/assessments/assess.ts'
import { clearAssessment } from '#commands/assessments/clear-assessment.ts'
import { confirmStillHolds } from '#commands/assessments/confirm-still-holds.ts'
import { judgeAlike } from '#commands/assessments/judge-alike.ts'
import { markPassage } from '#commands/passages/mark-passage.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Judgement } from '#domain/judgement.ts'
import { positionIn } from '#domain/passages.ts'
import type { Assessment, FacetMark, Omission } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { languageAt } from '#language/regions.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { useSession } from '#state/use-session.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { markState, markWords } from '#ui/marks/JudgementMark.tsx'
import { showNotice } from '#ui/notices.ts'
import { firstOmission, omissionGrounds } from './omission-choice.ts'
import {
  beginJudgement,
  openPalette,
  takeSentence,
  type CellFacts,
  type PanelJudgement,
  type PanelMode,
  type PanelStep,
  type TakenSentence,
} from './panel-mode.ts'
import { useAct, type Done } from '#state/use-act.ts'
import type { CellContent } from './use-cell.ts'
import { useKeptDetails, type JudgementDetails } from './kept-details.ts'
import { usePanelMode } from './use-panel-mode.ts'

export interface Judging {
  readonly mode: PanelMode
  /** Typed before the cell is judged; afterwards every change is written at once. */
  readonly details: JudgementDetails
  readonly begin: (judgement: Judgement) => Promise<void>
  /** Judges as another analyst did, at once: what it takes is all there (C10). */
  readonly judgeLike: (theirs: Assessment) => Promise<void>
  /** Opens the sentences to link one without judging. */
  readonly openLink: () => void
  /** Opens the palette for differences of form on an agreement (C2). */
  readonly openForm: () => void
  readonly setMode: (mode: PanelMode) => void
  /** Leaves without a change; what was typed is kept. */
  readonly leave: () => void
  readonly take: (sentence: TakenSentence) => Promise<void>
  /** True when it was written; `isSuggested` where it is what the program proposed (H3). */
  readonly write: (judgement: PanelJudgement, isSuggested?: boolean) => Promise<boolean>
  readonly changeDetails: (details: JudgementDetails) => Promise<void>
  readonly clear: () => Promise<void>
  readonly stillHolds: () => Promise<void>
}

/** What the screen does around judging. */
export interface JudgingEvents {
  /** A judgement was made. */
  readonly written: () => void
  /** A mode opens that wants the focus. */
  readonly asked: () => void
  /** A mode closed without a judgement: the focus goes back. */
  readonly left: () => void
  /** The sentence that is shown as the likely one of a cell: judging it takes that along. Left out where none is ever shown. */
  readonly proposed?: (cell: CellRef) => TakenSentence | null
}

/** The judging of the cell with this content; `null` when there is none. */
export function useJudging(content: CellContent | null, on: JudgingEvents): Judging {
  const session = useSession()
  const act = useAct()
  const ref: CellRef | null = content ? { claim: content.claim.id, article: content.article.id } : null
  const panel = usePanelMode(ref, content?.own?.rev ?? null)
  const { mode } = panel
  const [details, keepDetails] = useKeptDetails(ref)

  const setMode = (next: PanelMode) => {
    panel.open(next)
    if (next.kind !== 'rest' && next.kind !== mode.kind) on.asked()
  }
  const leave = () => {
    panel.rest()
    on.left()
  }
  const facts = (): CellFacts | null =>
    content && ref ? { ...factsOf(session.snapshot, content, ref), proposed: on.proposed?.(ref) ?? null } : null
  const write = async ({ sentence, ...judged }: PanelJudgement, isSuggested = false) => {
    const mark = sentence ? await positionOf(session, content, sentence) : null
    if (!ref || !content || (sentence && !mark)) return false
    if (panel.isOvertaken) {
      // What another tab judged meanwhile is told before it is replaced; asked again, it is (H4).
      panel.catchUp()
      tellJudgedMeanwhile(content.own)
      return false
    }
    const unlink = judged.judgement === 'omits' && content.ownMentions > 0
    const args = { ...ref, ...judged, ...details, unlink, ...(mark ? { mark: { mark } } : {}) }
    const done = await act(assess, args, { origin: isSuggested ? 'suggestion' : 'person' })
    finish(done, judged)
    return done !== false
  }
  const finish = (done: Done, judged: AnnouncedJudgement) => {
    if (!done) return
    panel.rest()
    keepDetails({})
    if (done === 'written') announce(judgementWords(judged))
    on.written()
  }
  /** `proposed`: what is written with it was not the analyst's own find. */
  const follow = async (step: PanelStep, proposed: TakenSentence | null) => {
    if ('mode' in step) setMode(step.mode)
    else await write(step.write, step.write.sentence !== null && step.write.sentence === proposed)
  }
  return {
    mode,
    details,
    begin: async (judgement) => {
      const known = facts()
      if (known) await follow(beginJudgement(judgement, known), known.proposed)
    },
    judgeLike: async (theirs) => {
      finish(await act(judgeAlike, { like: theirs.id, ...details }), theirs)
    },
    openLink: () => setMode({ kind: 'candidates', purpose: 'link' }),
    openForm: () => setMode(openPalette('agrees', content?.own ?? null, null)),
    setMode,
    leave,
    take: async (sentence) => {
      const known = facts()
      if (mode.kind !== 'candidates' || !known || !ref) return
      if (mode.purpose !== 'link') {
        await follow(takeSentence(mode.purpose, sentence, known), null)
        return
      }
      const mark = await positionOf(session, content, sentence)
      if (mark && (await act(markPassage, { ...mark, link: { claim: ref.claim } }))) leave()
    },
    write,
    changeDetails: async (change) => {
      if (!ref) return
      if (content?.own) await act(assess, { ...ref, judgement: content.own.judgement, ...change })
      else keepDetails({ ...details, ...change })
    },
    clear: async () => {
      if (ref) await act(clearAssessment, { cells: [ref] })
    },
    stillHolds: async () => {
      if (ref) await act(confirmStillHolds, { cells: [ref] })
    },
  }
}

/** Where a sentence of the article’s present revision stands, and its language; `null` when revision or text are not there. */
async function positionOf(session: ProjectSession, content: CellContent | null, sentence: TakenSentence) {
  const article = content?.article
  const revision = session.snapshot.get('revisions', article?.revision ?? null)
  const text = revision ? await session.text(revision.textHash) : null
  if (!article || !revision || text === null) return null
  const language = languageAt(text, article.language, sentence)
  return { revision: revision.id, position: positionIn(text, sentence.start, sentence.end), language }
}

function factsOf(snapshot: Snapshot, { ownMentions, own }: CellContent, cell: CellRef): Omit<CellFacts, 'proposed'> {
  return { ownMentions, before: own, omission: firstOmission(omissionGrounds(snapshot, cell), own?.omission ?? null) }
}

function tellJudgedMeanwhile(own: Assessment | null): void {
  const { judgedMeanwhile, clearedMeanwhile } = matrixMessages.panel
  showNotice(own ? judgedMeanwhile(judgementWords(own)) : clearedMeanwhile, { tone: 'refusal' })
}

/** What of a judgement is read out when it is written. */
interface AnnouncedJudgement {
  readonly judgement: Judgement
  readonly facets?: readonly FacetMark[]
  readonly omission?: Omission | null
}

function judgementWords({ judgement, facets = [], omission }: AnnouncedJudgement): string {
  return markWords(markState(judgement, facets.length > 0, omission?.reason ?? null))
}
