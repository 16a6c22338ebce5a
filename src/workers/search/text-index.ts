/** The words of all texts of a project: what was kept of them, and what is read now. */
import { SegmentStore } from '#db/segment-store.ts'
import type { ProjectId, TextHash } from '#domain/ids.ts'
import type { StoredText } from '#domain/ports.ts'
import { SegmentBuilder } from '#language/search/segment-builder.ts'
import type { Segment } from '#language/search/segment.ts'
import { SegmentedIndex } from '#language/search/segmented-index.ts'
import { searchFigures } from '#language/search/search-figures.ts'
import { sealedSegment, wholeSegment, type SealedSegment } from '#language/search/whole-segment.ts'
import type { FigureReaders } from './figure-readers.ts'

/** Another one for every change of the language engine or its packs of words: what was read before is then read anew. Set by the build. */
declare const ENGINE_VERSION: string

/** Texts fetched at once, and read before anything else may have its turn. */
const TEXTS_AT_ONCE = 100
/** A segment is closed at so many words: what is in it is found from then on. */
const WORDS_IN_SEGMENT = 1_000_000
/** Segments of fewer texts are made one when there are more than so many. */
const SMALL_SEGMENT = 2000
const MOST_SMALL = 8

/** A text as it is read: numbers are written otherwise in another language. */
export interface TextInLanguage {
  readonly textHash: TextHash
  readonly language: string
}

/** Equal for the same text in the same language. */
export function nameOfText({ textHash, language }: TextInLanguage): string {
  return `${textHash} ${language}`
}

export type ReadTextsOf = (hashes: readonly TextHash[]) => Promise<readonly StoredText[]>

export class TextIndex {
  readonly index = new SegmentedIndex()
  readonly #store: SegmentStore<SealedSegment>
  readonly #readers: FigureReaders
  readonly #kept = new Map<Segment, number>()

  private constructor(store: SegmentStore<SealedSegment>, readers: FigureReaders) {
    this.#store = store
    this.#readers = readers
  }

  /** With all that was kept; what is damaged is dropped. Never rejects. */
  static async open(project: ProjectId, readers: FigureReaders): Promise<TextIndex> {
    const opened = new TextIndex(await SegmentStore.open<SealedSegment>(project, ENGINE_VERSION), readers)
    const damaged: number[] = []
    for (const { id, content } of await opened.#store.load()) {
      const whole = wholeSegment(content)
      if (whole === null) damaged.push(id)
      else opened.#kept.set(opened.index.add(whole), id)
    }
    if (damaged.length > 0) await opened.#store.remove(damaged)
    return opened
  }

  /** Forgets the texts that are not wanted, and gives those it lacks. */
  follow(wanted: ReadonlyMap<string, TextInLanguage>): readonly TextInLanguage[] {
    for (const name of this.index.names()) if (!wanted.has(name)) this.index.remove(name)
    return [...wanted].flatMap(([name, text]) => (this.index.has(name) ? [] : [text]))
  }

  /** Reads texts until all are read or `goesOn` says no; those that are missing are left out. `goesOn` is told how many are done. */
  async read(
    texts: readonly TextInLanguage[],
    readTexts: ReadTextsOf,
    goesOn: (done: number) => Promise<boolean>,
  ): Promise<void> {
    let builder = new SegmentBuilder()
    const close = async () => {
      if (builder.size > 0) await this.#keep(builder)
      builder = new SegmentBuilder()
    }
    for (let from = 0; from < texts.length; from += TEXTS_AT_ONCE) {
      const some = texts.slice(from, from + TEXTS_AT_ONCE)
      const found = await readTexts(some.map(({ textHash }) => textHash))
      const byHash = new Map(found.map(({ hash, text }) => [hash, text]))
      for (const one of some) {
        const text = byHash.get(one.textHash)
        if (text === undefined) continue
        builder.add(nameOfText(one), text, searchFigures(text, await this.#readers.of(one.language)))
      }
      if (builder.words >= WORDS_IN_SEGMENT) await close()
      if (!(await goesOn(from + some.length))) break
    }
    await close()
    await this.#unite()
  }

  close(): void {
    this.#store.close()
  }

  async #keep(builder: SegmentBuilder): Promise<void> {
    const segment = this.index.add(builder.finish())
    const id = await this.#store.replace([], sealedSegment(segment.data))
    if (id !== null) this.#kept.set(segment, id)
  }

  async #unite(): Promise<void> {
    const united = this.index.unite(SMALL_SEGMENT, MOST_SMALL)
    if (united === null) return
    const gone = united.gone.flatMap((segment) => this.#kept.get(segment) ?? [])
    for (const segment of united.gone) this.#kept.delete(segment)
    if (united.made === null) return this.#store.remove(gone)
    const id = await this.#store.replace(gone, sealedSegment(united.made.data))
    if (id !== null) this.#kept.set(united.made, id)
  }
}
