/** A picture with words above and below it, for a file that is shown where no screen explains it. Pure. */
import { fitLines, type Room } from './fit-lines.ts'
import { lowered, plain, text, type Picture, type PictureElement, type Type } from './picture.ts'

/** In the language of the interface; users' words in them are isolated. */
export interface Caption {
  readonly title: string
  /** Paragraphs. */
  readonly above: readonly string[]
  readonly below: readonly string[]
}

const TITLE = { size: 17, strong: true } as const
const PLAIN = { size: 12, ink: 'ink-soft' } as const
const LEADING = 1.4
const GAP = 14
/** Strong letters are wider than those that are measured. */
const STRONG = 1.1
/** Nothing is cut: whoever has the file has no table behind it. */
const MOST_LINES = 40

interface Block {
  readonly elements: readonly PictureElement[]
  readonly bottom: number
}

/** As wide as the picture. */
export function captionedPicture(picture: Picture, { title, above, below }: Caption, room: Room): Picture {
  const { width, height } = picture
  const measure: Room['measure'] = (words, size) => room.measure(words, size) * STRONG
  const head = paragraphs([title], 0, TITLE, { width, measure })
  const intro = paragraphs(above, head.bottom + 2, PLAIN, { ...room, width })
  const start = intro.bottom + GAP
  const foot = paragraphs(below, start + height + GAP, PLAIN, { ...room, width })
  return {
    width,
    height: Math.ceil(foot.bottom),
    elements: [...head.elements, ...intro.elements, lowered(start, picture.elements), ...foot.elements],
  }
}

function paragraphs(all: readonly string[], top: number, type: Type & { readonly size: number }, room: Room): Block {
  const lines = all.flatMap((words) => fitLines(plain(words), room.width, MOST_LINES, type.size, room.measure))
  const leading = type.size * LEADING
  return {
    elements: lines.map((words, index) => text(0, top + type.size + index * leading, words, type)),
    bottom: top + lines.length * leading,
  }
}
