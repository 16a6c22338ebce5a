/** What the signs of a picture mean, in lines below it: a file has no screen around it to ask. Pure. */
import { markWords, type MarkState } from '../marks/JudgementMark.tsx'
import type { Room } from './fit-lines.ts'
import { markShapes } from './mark-shapes.ts'
import { plain, text, type PictureElement } from './picture.ts'
import { TYPE } from './row-heads.ts'

export interface Legend {
  readonly elements: readonly PictureElement[]
  /** Where it ends. */
  readonly bottom: number
}

/** Each look once, in the order in which it comes first; nothing for none. Not asked is blank and needs no words. */
export function legend(states: Iterable<MarkState>, width: number, top: number, { measure }: Room): Legend {
  const looks = new Map<string, MarkState>()
  for (const state of states) {
    const shown: MarkState = state.kind === 'notAssessed' && state.waiting > 0 ? { ...state, waiting: 1 } : state
    if (state.kind !== 'notAsked') looks.set(markWords(shown), shown)
  }
  let [x, y] = [2, top]
  const elements: PictureElement[] = []
  for (const [words, state] of looks) {
    const wide = 30 + measure(words, TYPE) + 18
    if (x > 2 && x + wide > width) [x, y] = [2, y + 28]
    elements.push(...markShapes(state, x + 11, y + 11, 20), text(x + 28, y + 15, plain(words), { ink: 'ink-soft' }))
    x += wide
  }
  return { elements, bottom: looks.size === 0 ? top : y + 28 }
}
