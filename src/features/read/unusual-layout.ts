/** Where the labels of unusual characters stand above their lines, none over another. Pure arithmetic in pixels. */

export interface UnusualMark {
  /** Offset in the text. */
  readonly start: number
  readonly left: number
  /** Of its line of writing. */
  readonly top: number
  readonly height: number
  /** `ZWSP`. */
  readonly short: string
}

export interface UnusualLabel {
  readonly left: number
  readonly top: number
  /** `RLO`, or `RLO +2` where more stand so near that their labels would cover each other. */
  readonly words: string
}

/** Of a letter of a label, with its share of the edges; the style sheet sets the size. */
const letterWidth = 7
const edges = 8

/** In order of lines, and along each from left to right; none ends beyond `room`, the width there is. */
export function placeLabels(marks: readonly UnusualMark[], room: number): readonly UnusualLabel[] {
  const inOrder = marks.toSorted((one, other) => one.top - other.top || one.left - other.left)
  const groups: UnusualMark[][] = []
  let end = -Infinity
  let top = NaN
  for (const mark of inOrder) {
    const isNear = mark.top === top && mark.left < end
    if (isNear) groups.at(-1)?.push(mark)
    else groups.push([mark])
    top = mark.top
    const first = groups.at(-1)?.[0] ?? mark
    end = first.left + widthOf(labelOf(groups.at(-1) ?? [mark]))
  }
  return groups.map((group) => {
    const words = labelOf(group)
    const { left, top: line } = group[0] ?? { left: 0, top: 0 }
    return { left: Math.min(left, room - widthOf(words)), top: line, words }
  })
}

function labelOf(group: readonly UnusualMark[]): string {
  const short = group[0]?.short ?? ''
  return group.length > 1 ? `${short} +${group.length - 1}` : short
}

function widthOf(words: string): number {
  return words.length * letterWidth + edges
}
