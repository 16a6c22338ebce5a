/** The nodes that show a stretch of a text, those in another language in an element of their own (T5). */
import { cutLong } from './cut-long.ts'
import { languageParts } from './language-parts.ts'
import type { Piece } from './piece-map.ts'
import type { LanguageStretch, Span } from './text-layer.ts'

/** An element and all that was put in there. */
export interface Filled {
  readonly element: HTMLElement
  readonly children: readonly Node[]
}

export interface TextNodes {
  /** To stand side by side in the paragraph. */
  readonly nodes: readonly Node[]
  /** The text nodes among and inside them, in order. */
  readonly pieces: readonly Piece<Text>[]
  /** The elements among them. */
  readonly filled: readonly Filled[]
}

/** Laying out one text node takes time by the square of its length; nodes of this size side by side do not. */
const longestNode = 2000

/** `languages` as `languageParts` takes them. */
export function textNodes(text: string, span: Span, languages: readonly LanguageStretch[]): TextNodes {
  const parts = languageParts(span, languages).map(({ stretch, ...part }) => {
    const pieces = cutLong(text, part, longestNode).map(({ start, end }) => ({
      start,
      end,
      node: document.createTextNode(text.slice(start, end)),
    }))
    return { pieces, holder: stretch && filledWith(pieces, stretch) }
  })
  return {
    nodes: parts.flatMap(({ pieces, holder }): readonly Node[] => (holder ? [holder.element] : nodesOf(pieces))),
    pieces: parts.flatMap(({ pieces }) => pieces),
    filled: parts.flatMap(({ holder }) => holder ?? []),
  }
}

function filledWith(pieces: readonly Piece<Text>[], stretch: LanguageStretch): Filled {
  const element = document.createElement('span')
  setLanguage(element, stretch)
  const children = nodesOf(pieces)
  element.append(...children)
  return { element, children }
}

function nodesOf(pieces: readonly Piece<Text>[]): readonly Text[] {
  return pieces.map(({ node }) => node)
}

/** `null` leaves an element the language and direction of what is around it. */
export function setLanguage(element: HTMLElement, stretch: LanguageStretch | null): void {
  if (stretch) Object.assign(element, { lang: stretch.language, dir: stretch.direction })
  else for (const attribute of ['lang', 'dir']) element.removeAttribute(attribute)
}

/** Makes `children` the children of an element without moving those that stay: a moved field would lose the focus. */
export function putChildren(element: HTMLElement, children: readonly Node[]): void {
  const wanted = new Set(children)
  for (const child of Array.from(element.childNodes)) if (!wanted.has(child)) child.remove()
  let next = element.firstChild
  for (const child of children) {
    if (child === next) next = next.nextSibling
    else element.insertBefore(child, next)
  }
}

/** False once somebody else put something in or took something out. */
export function isWhole({ element, children }: Filled): boolean {
  return element.childNodes.length === children.length && children.every((child) => child.parentNode === element)
}
