/** Has what is decided in a preview kept with the copies of the files, as soon as it is decided, and knows when that lags behind. */
import type { FileChoices, ImportRun } from '#domain/import-reader.ts'
import type { ImportChoices } from '#domain/import-choices.ts'
import type { JsonObject } from '#domain/json.ts'
import { unattended } from '#ui/unattended.ts'
import type { ImportState } from './import-state.ts'
import { inParts, noteBetween, type DecisionNote } from './kept-decisions.ts'
import type { Preview } from './preview.ts'

/** What an import is at, and what is chosen for its files. */
export interface DecidedSoFar {
  readonly state: ImportState
  readonly choices: ImportChoices
  readonly chosen: ReadonlyMap<number, FileChoices>
}

export class DecisionKeeper {
  readonly #changed: (failure: string | null) => void
  #run: Pick<ImportRun, 'note'> | null = null
  #choices: ImportChoices | null = null
  #chosen: DecidedSoFar['chosen'] | null = null
  #preview: Preview | null = null
  #waiting: DecisionNote[] = []
  #isWriting = false

  /** `changed` is told when all is kept, and with the reason when something could not be. */
  constructor(changed: (failure: string | null) => void) {
    this.#changed = changed
  }

  /** True while something decided is not kept as yet. */
  get isBehind(): boolean {
    return this.#run !== null && (this.#isWriting || this.#waiting.length > 0)
  }

  /** Begins with a run, whose copies have what is known already; `null` is none of it. */
  begin(run: Pick<ImportRun, 'note'>, known: Pick<DecidedSoFar, 'choices' | 'chosen'>): void {
    this.end()
    this.#run = run
    this.#choices = known.choices
    this.#chosen = known.chosen
  }

  /** Forgets the run: what is decided now is of none. */
  end(): void {
    this.#run = null
    this.#preview = null
    this.#waiting = []
  }

  /** Is told at every change. The first look at what was read is as it is proposed, or as it is kept already. */
  follow({ state, choices, chosen }: DecidedSoFar): void {
    if (!this.#run) return
    const preview = state.kind === 'preview' ? state : null
    const isSame = preview !== null && this.#preview?.reading === preview.reading
    const decided = isSame && this.#preview ? noteBetween(this.#preview, preview) : null
    if (preview) this.#preview = preview
    const note: DecisionNote = {
      ...decided,
      ...(choices === this.#choices ? {} : { choices }),
      ...(chosen === this.#chosen ? {} : { chosen: [...chosen] }),
    }
    this.#choices = choices
    this.#chosen = chosen
    if (Object.keys(note).length === 0) return
    this.#waiting.push(...inParts(note))
    if (!this.#isWriting) unattended(this.#write(this.#run))
  }

  async #write(run: Pick<ImportRun, 'note'>): Promise<void> {
    this.#isWriting = true
    let failure: string | null = null
    while (this.#run === run && this.#waiting.length > 0) {
      const [note] = this.#waiting.splice(0, 1)
      // Notes are plain data; the compiler cannot see it through interfaces.
      await run.note(note as unknown as JsonObject).catch((error: unknown) => {
        failure = error instanceof Error ? error.message : String(error)
      })
    }
    this.#isWriting = false
    // What a run before could not keep is of no matter any more; one that began meanwhile has waited for it.
    if (this.#run && this.#waiting.length > 0) await this.#write(this.#run)
    else this.#changed(this.#run === run ? failure : null)
  }
}
