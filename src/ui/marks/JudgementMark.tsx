/**
 * How one cell reads at a glance, without colour: the sign for what an article says on a claim, and other looks for what is
 * no judgement yet (C3). Draws only; which state holds is the caller's.
 */
import type { Judgement, OmissionReason } from '#domain/judgement.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import styles from './JudgementMark.module.css'
import { classNames } from '../class-names.ts'

/** What a cell shows. `withFacets` on `agrees` is a difference of form only (C2). */
export type MarkState =
  | { readonly kind: 'agrees'; readonly withFacets: boolean }
  | { readonly kind: 'differs' }
  | { readonly kind: 'unclear' }
  /** Without a reason only where data that arrived broke the rule (C2): not "undecided", which somebody chose. */
  | { readonly kind: 'omits'; readonly reason: OmissionReason | null }
  /** No judgement yet; `waiting` counts passages already linked (C3). */
  | { readonly kind: 'notAssessed'; readonly waiting: number }
  | { readonly kind: 'notAsked' }
  /** Analysts disagree and nobody decided (C10). */
  | { readonly kind: 'split' }

/** The state of an assessment's own fields; `reason` is `null` where the assessment has none. */
export function markState(judgement: Judgement, withFacets: boolean, reason: OmissionReason | null): MarkState {
  if (judgement === 'agrees') return { kind: 'agrees', withFacets }
  if (judgement === 'omits') return { kind: 'omits', reason }
  return { kind: judgement }
}

/** The state in words, for screen readers, tooltips and lists. */
export function markWords(state: MarkState): string {
  const words = uiMessages.judgement
  if (state.kind === 'agrees') return state.withFacets ? words.agreesWithFacets : words.agrees
  if (state.kind === 'omits') return words[state.reason ?? 'noReason']
  if (state.kind === 'notAssessed') return state.waiting > 0 ? words.waiting(state.waiting) : words.notAssessed
  return words[state.kind]
}

/** The sign of each state; none where the look alone tells it. */
export const JUDGEMENT_SIGNS = {
  agrees: '=',
  differs: '≠',
  unclear: '?',
  omits: '∅',
  notAssessed: '',
  notAsked: '',
  split: '/',
} as const

export interface JudgementMarkProps {
  readonly state: MarkState
  readonly size?: 'small' | 'normal' | 'large'
  /** Shows the words beside the sign; without them they are for screen readers only. */
  readonly withWords?: boolean
  /** Leaves the words out altogether, where the cell around it already says them. */
  readonly silent?: boolean
}

/** The same everywhere: matrix, tables, reader, export preview. */
export function JudgementMark({ state, size = 'normal', withWords = false, silent = false }: JudgementMarkProps) {
  const words = markWords(state)
  const variant = state.kind === 'omits' ? (state.reason ?? state.kind) : state.kind
  return (
    <span className={styles['whole']}>
      <span
        className={classNames(styles['mark'], styles[state.kind], styles[variant], styles[size])}
        aria-hidden="true"
      >
        {JUDGEMENT_SIGNS[state.kind]}
        <Extra state={state} />
      </span>
      {silent ? null : <span className={withWords ? styles['words'] : 'visually-hidden'}>{words}</span>}
    </span>
  )
}

/** What stands beside or under the sign. */
function Extra({ state }: { readonly state: MarkState }) {
  if (state.kind === 'agrees') return state.withFacets ? <span className={styles['form']} /> : null
  if (state.kind === 'notAssessed')
    return state.waiting > 0 ? <span className={styles['count']}>{state.waiting}</span> : null
  if (state.kind !== 'omits' || state.reason === 'available' || state.reason === 'undecided') return null
  return <span className={styles['letter']}>{uiMessages.judgement.letters[state.reason ?? 'noReason']}</span>
}
