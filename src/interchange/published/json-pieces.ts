/**
 * JSON in pieces: a file of any length without one string of that length. Small elements share a piece. Members stand on lines of their
 * own; so do elements, each on one line, which takes half the room of a line for each of their members and as much less time.
 */

/** Elements share a piece until it is about this long, in UTF-16 code units: each is handed on through several hands. */
const pieceLength = 50_000

/** Plain data. */
type Plain = string | number | boolean | object | null

/** A member of an object: a value, the elements of an array one by one, or the members of an object. */
export type Member = readonly [name: string, content: Plain | Elements | Members]

/** Elements that are made while they are written. */
export class Elements {
  readonly items: () => Iterable<Plain>

  constructor(items: () => Iterable<Plain>) {
    this.items = items
  }
}

/** Members of an object, some of which are made while they are written. */
export class Members {
  readonly list: readonly Member[]

  constructor(list: readonly Member[]) {
    this.list = list
  }
}

/** An object, without a line end behind it. */
export function* objectPieces({ list }: Members, indent = ''): Generator<string, void, undefined> {
  const inner = `${indent}  `
  yield '{'
  for (const [index, [name, content]] of list.entries()) {
    yield `${index === 0 ? '' : ','}\n${inner}${JSON.stringify(name)}: `
    if (content instanceof Elements) yield* arrayPieces(content, inner)
    else if (content instanceof Members) yield* objectPieces(content, inner)
    else yield indented(content, inner)
  }
  yield list.length === 0 ? '}' : `\n${indent}}`
}

function* arrayPieces({ items }: Elements, indent: string): Generator<string, void, undefined> {
  const inner = `${indent}  `
  let isFirst = true
  let piece = ''
  for (const item of items()) {
    piece += `${isFirst ? '[' : ','}\n${inner}${JSON.stringify(item)}`
    isFirst = false
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece + (isFirst ? '[]' : `\n${indent}]`)
}

/** Lines of JSON text end only between its parts: a line end inside a string is written as an escape. */
function indented(value: Plain, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}
