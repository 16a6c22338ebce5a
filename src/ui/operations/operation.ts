/** What can be done, as a value: the same for a key, a menu, a button and the palette. */

export interface Operation {
  /** Stable name. Where the key table has it, that key runs it. */
  readonly id: string
  /** What it does, in the words of a button. */
  readonly label: string
  readonly available: boolean
  /** Why it cannot be done now, as a sentence; `null` when it can. */
  readonly reason: string | null
  readonly run: () => void | Promise<void>
  /** Kept out of the palette: for keys that only make sense where the focus is. */
  readonly hidden?: boolean
}

/** A place the palette can go to. */
export interface GoToEntry {
  readonly id: string
  readonly label: string
  /** What kind of place it is, or where. */
  readonly hint?: string
  /** Language of the label where it is users' text (T5). */
  readonly lang?: string
  readonly go: () => void
}

/** Makes an operation from its label, what it does and, when it cannot be done now, the reason. */
export function operation(
  id: string,
  label: string,
  run: Operation['run'],
  reason: string | null = null,
  more: Pick<Operation, 'hidden'> = {},
): Operation {
  return { id, label, available: reason === null, reason, run, ...more }
}
