/** The sign of a cell in a picture: the same sign, ground and outline as `marks/JudgementMark` (C3). */
import { uiMessages } from '#i18n/messages/ui.ts'
import { JUDGEMENT_SIGNS, type MarkState } from '../marks/JudgementMark.tsx'
import { path, plain, rect, text, type Ink, type Paint, type PictureElement } from './picture.ts'

interface Look {
  readonly ground: Paint
  readonly ink: Ink
  readonly strong: boolean
}

/** Ground and ink of a state; also what a bar that counts such cells is filled with. */
export function markLook(state: MarkState): Look {
  const strong = true
  if (state.kind === 'agrees') return { ground: { fill: 'agrees-wash' }, ink: 'agrees', strong }
  if (state.kind === 'differs') return { ground: { fill: 'differs-wash' }, ink: 'differs', strong }
  if (state.kind === 'unclear') return { ground: { fill: 'unclear-wash' }, ink: 'unclear', strong }
  if (state.kind === 'omits') return omissionLook(state.reason)
  if (state.kind === 'split') return { ground: { stroke: 'ink-soft', strokeWidth: 1.5 }, ink: 'ink-soft', strong }
  return { ground: { stroke: 'open', strokeWidth: 1.5, dash: '1.5 2.5' }, ink: 'ink-soft', strong: false }
}

function omissionLook(reason: (MarkState & { kind: 'omits' })['reason']): Look {
  if (reason === 'available') return { ground: { fill: 'omits' }, ink: 'sheet', strong: true }
  if (reason === 'undecided') return { ground: { stroke: 'omits', strokeWidth: 1.5 }, ink: 'omits', strong: true }
  if (reason === null) return { ground: {}, ink: 'omits', strong: true }
  return { ground: { fill: 'omits-wash' }, ink: 'omits', strong: false }
}

/** The letter of a reason that is no finding against the version; `null` where the sign says all. */
export function markLetter(state: MarkState): string | null {
  if (state.kind !== 'omits' || state.reason === 'available' || state.reason === 'undecided') return null
  return uiMessages.judgement.letters[state.reason ?? 'noReason']
}

/** Around a middle, `size` pixels each way. Not asked is blank (C3, C13). */
export function markShapes(state: MarkState, x: number, y: number, size = 24): PictureElement[] {
  if (state.kind === 'notAsked') return []
  const { ground, ink, strong } = markLook(state)
  const count = state.kind === 'notAssessed' && state.waiting > 0 ? String(state.waiting) : ''
  const sign = JUDGEMENT_SIGNS[state.kind] || count
  const letter = markLetter(state)
  const half = size / 2
  const under = y + half - 3
  return [
    rect(x - half, y - half, size, size, ground),
    ...(sign === ''
      ? []
      : [
          text(x, y + size * 0.22, plain(sign), {
            size: size * (count === '' ? 0.66 : 0.5),
            strong,
            ink,
            to: 'middle',
          }),
        ]),
    ...(letter === null
      ? []
      : [text(x + half - 1, y + half - 1, plain(letter), { size: size * 0.4, strong: true, ink, to: 'right' })]),
    ...(state.kind === 'agrees' && state.withFacets
      ? [
          path(
            [
              [x - 5, under],
              [x + 5, under],
            ],
            { stroke: ink, strokeWidth: 2, dash: '2 2' },
          ),
        ]
      : []),
  ]
}
