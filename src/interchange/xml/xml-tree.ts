/**
 * XML to a tree, for workers have no parser of it. Liberal: what is not closed is closed at the end. Nothing outside the file is ever
 * looked up: a document type is passed over, and an entity it would define stays as it is written.
 */

export interface XmlElement {
  /** With its prefix, as written: `dc:date`. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** Deepest nesting that is read; documents stay far below. */
const deepest = 250

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** The root element; `null` where there is none, or it is nested too deep. */
export function xmlTree(text: string): XmlElement | null {
  return xmlReading(text).root
}

/** The same, and whether the text breaks off before its root is closed. */
export function xmlReading(text: string): { readonly root: XmlElement | null; readonly breaksOff: boolean } {
  const top: OpenElement = { name: '', attributes: new Map(), children: [] }
  const open: OpenElement[] = [top]
  for (const token of xmlTokens(text)) {
    const parent = open.at(-1) ?? top
    if ('text' in token) {
      parent.children.push(token.text)
    } else if (token.closes) {
      const at = open.findLastIndex(({ name }) => name === token.name)
      if (at > 0) open.length = at
    } else {
      const element: OpenElement = { name: token.name, attributes: attributesOf(token.inside), children: [] }
      parent.children.push(element)
      if (!token.isEmpty) open.push(element)
      if (open.length > deepest) return { root: null, breaksOff: false }
    }
  }
  return { root: top.children.find((child) => typeof child !== 'string') ?? null, breaksOff: open.length > 1 }
}

/** The child elements of a name, in order. */
export function childrenNamed(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  )
}

/** All elements of a name below one, in order. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child, ...descendants(child, name)] : descendants(child, name)
  })
}

/** All text within an element. */
export function textWithin(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('')
}

/** What a text of XML is made of, in order: text, and tags with what stands in them behind the name. */
export type XmlToken =
  | { readonly text: string }
  | { readonly name: string; readonly closes: boolean; readonly isEmpty: boolean; readonly inside: string }

export function* xmlTokens(text: string): Generator<XmlToken> {
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at)
    if (next !== at) yield { text: withEntities(text.slice(at, next === -1 ? text.length : next)) }
    if (next === -1) return
    const end = yield* markup(text, next)
    if (end === null) return
    at = end
  }
}

/** One piece of markup and where it ends; `null` where it never does. */
function* markup(text: string, at: number): Generator<XmlToken, number | null> {
  if (text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at)
    yield { text: text.slice(at + 9, end === -1 ? text.length : end) }
    return end === -1 ? null : end + 3
  }
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4)
  if (text.startsWith('<?', at)) return behind(text, '?>', at + 2)
  if (text.startsWith('<!', at)) return endOfType(text, at)
  const end = endOfTag(text, at)
  if (end !== null) yield* tag(text.slice(at + 1, end))
  return end === null ? null : end + 1
}

function behind(text: string, mark: string, from: number): number | null {
  const at = text.indexOf(mark, from)
  return at === -1 ? null : at + mark.length
}

function* tag(inside: string): Generator<XmlToken> {
  const [written = ''] = /^\/?[^\s/>]*/.exec(inside) ?? []
  const closes = written.startsWith('/')
  const name = closes ? written.slice(1) : written
  if (name !== '') yield { name, closes, isEmpty: inside.endsWith('/'), inside: inside.slice(written.length) }
}

/** The end of a document type, with what it declares. */
function endOfType(text: string, at: number): number | null {
  const close = text.indexOf('>', at)
  // Never looked for beyond it: a file may be all document types.
  const bracket = text.slice(at, Math.max(at, close)).indexOf('[')
  const end = bracket === -1 ? close : text.indexOf(']>', at + bracket) + 1
  return end <= 0 ? null : end + 1
}

/** The `>` that no quotation marks hold. */
function endOfTag(text: string, at: number): number | null {
  for (let index = at; index < text.length; index += 1) {
    const character = text[index]
    if (character === '>') return index
    if (character !== '"' && character !== "'") continue
    index = text.indexOf(character, index + 1)
    if (index === -1) return null
  }
  return null
}

/** The attributes of a tag. What has no value is taken in whole too, or a long one would be looked through from each of its letters. */
export function attributesOf(inside: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of inside.matchAll(/([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)) {
    const value = double ?? single
    if (value !== undefined) found.set(name, withEntities(value))
  }
  return found
}

const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }))

function withEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? whole
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      return code > 0x10ffff ? whole : String.fromCodePoint(code)
    },
  )
}
