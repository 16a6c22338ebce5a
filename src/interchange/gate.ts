/** Lets long work pass, or holds it until it may go on. */
export class Gate {
  #closed: { readonly opened: Promise<void>; readonly open: () => void } | null = null

  /** Who asks from now on waits. */
  close(): void {
    if (this.#closed) return
    let open = () => {}
    const opened = new Promise<void>((resolve) => (open = resolve))
    this.#closed = { opened, open }
  }

  /** Lets all who wait go on. */
  open(): void {
    this.#closed?.open()
    this.#closed = null
  }

  /** At once while it is open. */
  async passed(): Promise<void> {
    while (this.#closed) await this.#closed.opened
  }
}
