/** Reads batches of files away from the main thread. Texts stay here until they are asked for; nothing is written. */
import { expose } from 'comlink'
import type { AlikeTexts, ArticleDraft, ImportReading, PastedText, ReadingProgress } from '#domain/import-draft.ts'
import type { ArticleId, TextHash } from '#domain/ids.ts'
import type { StoredText } from '#domain/ports.ts'
import type { LanguageTag } from '#domain/records.ts'
import { NearDuplicates } from '#interchange/alike/near-duplicates.ts'
import { likeness } from '#interchange/alike/shingles.ts'
import { readBatch, readPasted } from '#interchange/read-batch.ts'

/** How long the worker reads before it looks for messages such as "cancel", in milliseconds. */
const turn = 60

/** A reading without its drafts, which are fetched in parts: a large batch at once would block the page. */
export interface ReadingSummary extends Omit<ImportReading, 'drafts'> {
  readonly drafts: number
}

class ImportSession {
  readonly #files: File[] = []
  readonly #texts = new Map<TextHash, string>()
  /** Drafts by number, and articles of the project. */
  readonly #alike = new NearDuplicates<number | ArticleId>()
  #drafts: readonly ArticleDraft[] = []
  #cancelled = false

  /** Takes files to be read, after those it has. They come in parts: handing over thousands at once would block the page. */
  add(files: readonly File[]): void {
    this.#files.push(...files)
  }

  /** Reads the files it was given. */
  async read(
    known: ReadonlySet<TextHash>,
    glossLanguage: LanguageTag,
    progressed: (progress: ReadingProgress) => void,
  ): Promise<ReadingSummary> {
    let since = performance.now()
    const inputs = this.#files.map((file) => ({
      name: file.webkitRelativePath || file.name,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    }))
    const reading = await readBatch(inputs, {
      known,
      glossLanguage,
      keepText: (hash, text) => this.#texts.set(hash, text),
      isCancelled: () => this.#cancelled,
      progressed: async (progress) => {
        if (performance.now() - since < turn && progress.filesRead < progress.files) return
        progressed(progress)
        await nextTurn()
        since = performance.now()
      },
    })
    return this.#summary(reading)
  }

  async paste(pasted: PastedText, known: ReadonlySet<TextHash>, glossLanguage: LanguageTag): Promise<ReadingSummary> {
    const keepText = (hash: TextHash, text: string) => this.#texts.set(hash, text)
    return this.#summary(await readPasted(pasted, { known, glossLanguage, keepText }))
  }

  /** Drafts `from` up to but without `to`, in order. */
  drafts(from: number, to: number): readonly ArticleDraft[] {
    return this.#drafts.slice(from, to)
  }

  cancel(): void {
    this.#cancelled = true
  }

  #summary({ drafts, ...rest }: ImportReading): ReadingSummary {
    this.#drafts = drafts
    return { ...rest, drafts: drafts.length }
  }

  noteKnown(texts: readonly { readonly article: ArticleId; readonly text: string }[]): void {
    for (const { article, text } of texts) this.#alike.add(article, text)
  }

  async nearDuplicates(): Promise<readonly AlikeTexts[]> {
    let since = performance.now()
    for (const { number, duplicate, textHash } of this.#drafts) {
      if (duplicate === null) this.#alike.add(number, this.#texts.get(textHash) ?? '')
      if (performance.now() - since < turn) continue
      await nextTurn()
      since = performance.now()
    }
    return this.#alike.groups().flatMap((group) => {
      const drafts = group.filter((id) => typeof id === 'number')
      const articles = group.filter((id) => typeof id === 'string')
      return drafts.length === 0 ? [] : [{ drafts, articles }]
    })
  }

  likeness(pairs: readonly { readonly draft: TextHash; readonly text: string }[]): readonly number[] {
    return pairs.map(({ draft, text }) => likeness(this.#texts.get(draft) ?? '', text))
  }

  texts(hashes: readonly TextHash[]): readonly StoredText[] {
    return hashes.flatMap((hash) => {
      const text = this.#texts.get(hash)
      return text === undefined ? [] : [{ hash, text }]
    })
  }
}

/** What the client talks to. One worker serves one run. */
export type ImportSessionApi = ImportSession

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

expose(new ImportSession())
