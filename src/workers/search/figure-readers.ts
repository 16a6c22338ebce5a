/** How numbers are written in the languages of a project: each is fetched when it is met, and kept. */
import { loadPack } from '#language/packs/load-pack.ts'
import { figureReader, type FigureReader } from '#language/search/search-figures.ts'

export class FigureReaders {
  readonly #readers = new Map<string, Promise<FigureReader>>()

  /** A language whose words cannot be fetched now is read by its figures alone, and asked for again next time. */
  of(language: string): Promise<FigureReader> {
    const known = this.#readers.get(language)
    if (known) return known
    const made = loadPack(language).then(
      (pack) => figureReader(language, pack),
      () => {
        this.#readers.delete(language)
        return figureReader(language, null)
      },
    )
    this.#readers.set(language, made)
    return made
  }
}
