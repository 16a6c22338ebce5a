/** Walks a long row of things in turns, so that what the analyst does comes in between. */

/** Runs work a little later; the value it gives takes that back. */
export type Later = (work: () => void) => () => void

/** Gives `done` everything that `items` holds, `perTurn` of them in each turn. The value it gives stops the walk. */
export function inTurns<Item>(
  items: Iterator<Item>,
  perTurn: number,
  later: Later,
  done: (all: readonly Item[]) => void,
): () => void {
  const all: Item[] = []
  let stop = later(turn)
  return () => stop()

  function turn(): void {
    for (let count = 0; count < perTurn; count += 1) {
      const next = items.next()
      if (next.done) return done(all)
      all.push(next.value)
    }
    stop = later(turn)
  }
}

/** Lets what waits on this page come first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
