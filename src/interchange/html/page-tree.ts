/** The tree of a page, without a DOM: nothing in it runs, and nothing is fetched. Walks never recurse, for pages are nested at will. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'

export type PageNode = DefaultTreeAdapterTypes.Node
export type PageElement = DefaultTreeAdapterTypes.Element

/** Deepest nesting that is read: each level costs the parser a look at all levels above. */
const deepest = 2000

class TooDeep extends Error {}

/** The tree of a page; `null` when it is nested deeper than any page. */
export function pageTree(html: string): PageNode | null {
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1
      if (depth > deepest) throw new TooDeep()
    },
    onItemPop: () => {
      depth -= 1
    },
  }
  try {
    return parse(html, { treeAdapter })
  } catch (error) {
    if (error instanceof TooDeep) return null
    throw error
  }
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node
}

/** The text of a text node; `null` for any other. */
export function textOf(node: PageNode): string | null {
  return node.nodeName === '#text' && 'value' in node ? node.value : null
}

/** The words of a comment; `null` for any other node. */
export function commentOf(node: PageNode): string | null {
  return 'data' in node ? node.data : null
}

/** The value of an attribute; `null` where there is none. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

/** The element a node stands in; `null` at the top. A shadow tree stands in its host. */
export function parentOf(node: PageNode): PageElement | null {
  const parent = 'parentNode' in node ? node.parentNode : null
  return parent && isElement(parent) ? parent : null
}

/**
 * So many elements around a block speak of it. Pages nest about half of that; in one that nests on and on, as where nothing is ever closed,
 * each block would ask thousands.
 */
const mostAround = 60

/** The elements a block stands in, itself the first; of those far out none. */
export function elementsAround(element: PageElement | null): readonly PageElement[] {
  const found: PageElement[] = []
  for (let at = element; at && found.length < mostAround; at = parentOf(at)) found.push(at)
  return found
}

/** The children of a node, those of a saved shadow tree in their place. */
export function childrenOf(node: PageNode): readonly PageNode[] {
  if ('content' in node && isElement(node) && attribute(node, 'shadowrootmode') !== null) return shadowOf(node)
  return 'childNodes' in node ? node.childNodes : []
}

/** A node on a walk: met on the way in, elements once more on the way out. */
export interface Step {
  readonly node: PageNode
  readonly leaving: boolean
}

/** All nodes under one, in the order of the page; nothing under an element that `skips`. */
export function* walk(root: PageNode, skips: (element: PageElement) => boolean = () => false): Generator<Step> {
  const stack: Step[] = [{ node: root, leaving: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leaving } = step
    if (!leaving && isElement(node) && skips(node)) continue
    yield step
    if (leaving) continue
    if (isElement(node)) stack.push({ node, leaving: true })
    for (const child of childrenOf(node).toReversed()) stack.push({ node: child, leaving: false })
  }
}

/** The elements under a node that fit, in the order of the page. */
export function elements(root: PageNode, fits: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = []
  for (const { node, leaving } of walk(root)) if (!leaving && isElement(node) && fits(node)) found.push(node)
  return found
}

/** The plain text under an element, white space as one space. */
export function plainText(element: PageElement): string {
  let text = ''
  for (const { node } of walk(element)) text += textOf(node) ?? ''
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The children of a saved shadow tree, which parse5 keeps in a fragment without a parent. */
function shadowOf(template: DefaultTreeAdapterTypes.Template): readonly PageNode[] {
  for (const child of template.content.childNodes) child.parentNode = template
  return template.content.childNodes
}
