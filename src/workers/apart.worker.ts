/** Reads single files of formats whose files may never come to an end: this worker can be ended at any time, and nothing is lost with it. */
import { expose } from 'comlink'
import type { ByteFile, ByteFormat, FileRemark, FormatItem } from '#interchange/format.ts'
import { pdfFormat } from '#interchange/pdf/pdf.ts'

/** Those that say so of themselves; no others, or their parsers would lie in the build twice. */
const formats: readonly ByteFormat[] = [pdfFormat]

const session = {
  /** All that is in a file; `reached` is told each step of it, as a page, before it is taken. */
  async read(file: ByteFile, reached: (step: number) => void): Promise<readonly (FormatItem | FileRemark)[]> {
    const items: (FormatItem | FileRemark)[] = []
    const format = formats.find(({ recognise }) => recognise(file))
    if (format) for await (const item of format.read(file, reached)) items.push(item)
    return items
  },
}

/** What the reader talks to. */
export type ApartApi = typeof session

// A library may begin work of its own that nobody waits for, and that fails with a damaged file. What a file comes to is waited for.
addEventListener('unhandledrejection', (event) => event.preventDefault())

expose(session)
