/**
 * Which operations there are now. Parts of the page add theirs while they are mounted. A dialog opens a new layer: while it
 * stands, the operations beneath it rest. No React here.
 */
import type { GoToEntry, Operation } from './operation.ts'

interface Registration {
  readonly layer: number
  readonly operations: readonly Operation[]
}

/** An operation as it is handed out, and the part it comes from. */
interface Offered {
  readonly owner: object
  readonly operation: Operation
}

/** One that stands above others: 0 is the screen. */
interface Layer {
  readonly height: number
  readonly kept: readonly string[]
}

const ground: Layer = { height: 0, kept: [] }

/** Of several as high as each other the one opened last. */
function uppermost(layers: readonly Layer[]): Layer {
  return layers.reduce((highest, layer) => (layer.height >= highest.height ? layer : highest), ground)
}

/** Gives places for what is typed; asked only while the palette is open, and for `later` only once typing pauses. */
export type GoToSource =
  | { readonly atOnce: (typed: string) => readonly GoToEntry[] }
  | { readonly later: (typed: string) => Promise<readonly GoToEntry[]> }

export interface OperationRegistry {
  /** Adds or replaces what one part offers. */
  readonly register: (owner: object, layer: number, operations: readonly Operation[]) => void
  readonly unregister: (owner: object) => void
  /** Notes that a layer is mounted; returns a function that takes it away. `kept` are ids of operations beneath that work in it, too. */
  readonly openLayer: (layer: number, kept?: readonly string[]) => () => void
  readonly addSource: (owner: object, source: GoToSource) => () => void
  /** The operations of the uppermost layer, one for each id: the one added last. The same array until something changes. */
  readonly current: () => readonly Operation[]
  /** One of them, the same object as long as it looks the same; `null` when nobody offers it. */
  readonly operation: (id: string) => Operation | null
  /** The same array until one comes or goes. */
  readonly sources: () => readonly GoToSource[]
  readonly subscribe: (listener: () => void) => () => void
}

/** An empty registry. */
export function createOperationRegistry(): OperationRegistry {
  const registrations = new Map<object, Registration>()
  const layers: Layer[] = [ground]
  const goTo = new Map<object, GoToSource>()
  let sources: readonly GoToSource[] = []
  const listeners = new Set<() => void>()
  let offered: ReadonlyMap<string, Offered> = new Map()
  let list: readonly Operation[] | null = null

  const changed = () => {
    list = null
    for (const listener of listeners) listener()
  }

  const current = () => {
    if (list === null) {
      offered = collect(registrations, uppermost(layers), offered)
      list = [...offered.values()].map(({ operation }) => operation)
    }
    return list
  }

  return {
    register(owner, layer, operations) {
      const before = registrations.get(owner)
      registrations.set(owner, { layer, operations })
      // A new `run` alone is no news to those who show the list, but must be the one that runs.
      if (before !== undefined && before.layer === layer && looksSame(before.operations, operations)) list = null
      else changed()
    },
    unregister(owner) {
      if (registrations.delete(owner)) changed()
    },
    openLayer(height, kept = []) {
      const layer = { height, kept }
      layers.push(layer)
      changed()
      return () => {
        layers.splice(layers.indexOf(layer), 1)
        changed()
      }
    },
    addSource(owner, source) {
      const list = (change: () => void) => {
        change()
        sources = [...goTo.values()]
        changed()
      }
      list(() => goTo.set(owner, source))
      return () => list(() => goTo.delete(owner))
    },
    current,
    operation(id) {
      current()
      return offered.get(id)?.operation ?? null
    },
    sources: () => sources,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** One for each id: the one added last. What is offered as before by the same part stays the same object. */
function collect(
  registrations: ReadonlyMap<object, Registration>,
  { height, kept }: Layer,
  before: ReadonlyMap<string, Offered>,
): ReadonlyMap<string, Offered> {
  const byId = new Map<string, Offered>()
  for (const [owner, registration] of registrations) {
    const isBeneath = registration.layer < height
    if (registration.layer > height) continue
    for (const operation of registration.operations) {
      if (isBeneath && !kept.includes(operation.id)) continue
      const known = before.get(operation.id)
      const isKnown = known?.owner === owner && looksSame([known.operation], [operation])
      byId.set(operation.id, isKnown ? known : { owner, operation: withNewestRun(registrations, owner, operation) })
    }
  }
  return byId
}

/** A button may hold an operation from before the last news-free change: it runs what is offered when it is pressed. */
function withNewestRun(
  registrations: ReadonlyMap<object, Registration>,
  owner: object,
  operation: Operation,
): Operation {
  const newest = () => registrations.get(owner)?.operations.find(({ id }) => id === operation.id) ?? operation
  return { ...operation, run: () => newest().run() }
}

function looksSame(one: readonly Operation[], other: readonly Operation[]): boolean {
  return (
    one.length === other.length &&
    one.every((operation, index) => {
      const twin = other[index]
      return (
        twin?.id === operation.id &&
        twin.label === operation.label &&
        twin.available === operation.available &&
        twin.reason === operation.reason &&
        twin.hidden === operation.hidden
      )
    })
  )
}
