/** Texts of revisions in memory, asked for once and kept while there is room. Texts never change (T1), so nothing expires. */
import type { TextHash } from '#domain/ids.ts'

/** What is known of a text now. `missing`: no home has it. */
export type TextState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly text: string }
  | { readonly state: 'missing' }

const loading: TextState = { state: 'loading' }
const missing: TextState = { state: 'missing' }

/** How many UTF-16 code units are kept; the least recently asked for goes first. */
const room = 20_000_000

export class TextCache {
  readonly #load: (hash: TextHash) => Promise<string | null>
  readonly #states = new Map<TextHash, TextState>()
  readonly #running = new Map<TextHash, Promise<string | null>>()
  readonly #listeners = new Set<() => void>()
  #size = 0

  constructor(load: (hash: TextHash) => Promise<string | null>) {
    this.#load = load
  }

  /** What is known now; the same object until that changes. Asks for nothing. */
  peek(hash: TextHash): TextState {
    return this.#states.get(hash) ?? loading
  }

  /** The text, from memory or storage; `null` when no home has it. Rejects when storage fails. */
  async get(hash: TextHash): Promise<string | null> {
    const known = this.#states.get(hash)
    if (known?.state === 'ready') {
      this.#states.delete(hash)
      this.#states.set(hash, known)
      return known.text
    }
    let running = this.#running.get(hash)
    if (!running) {
      running = this.#fetch(hash).finally(() => this.#running.delete(hash))
      this.#running.set(hash, running)
    }
    return running
  }

  /** Asks for a text on behalf of a view; a failure of the storage shows as `missing`. */
  request(hash: TextHash): void {
    this.get(hash).catch(() => this.#settle(hash, missing))
  }

  /** Forgets that texts were missing, after new ones were stored. */
  forgetMissing(): void {
    for (const [hash, { state }] of this.#states) if (state === 'missing') this.#states.delete(hash)
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #fetch(hash: TextHash): Promise<string | null> {
    const text = await this.#load(hash)
    this.#size += text?.length ?? 0
    this.#settle(hash, text === null ? missing : { state: 'ready', text })
    return text
  }

  #settle(hash: TextHash, state: TextState): void {
    this.#states.set(hash, state)
    this.#makeRoom(hash)
    for (const listener of this.#listeners) listener()
  }

  #makeRoom(keep: TextHash): void {
    for (const [hash, known] of this.#states) {
      if (this.#size <= room) return
      if (hash === keep || known.state !== 'ready') continue
      this.#states.delete(hash)
      this.#size -= known.text.length
    }
  }
}
