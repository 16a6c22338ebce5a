/**
 * Opens a PDF and gives what stands where on its pages. All of it happens in the worker that asks: no font is loaded, nothing is drawn,
 * nothing is fetched but tables of letters that lie beside the app, and no script is made of strings, which the policy of the page forbids.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import { letterTables } from './letter-tables.ts'
import type { Glyphs } from './row-text.ts'
import { withoutUnclosedDefinitions } from './unclosed-definitions.ts'

/** What a PDF says of itself; as written. */
export interface PdfAbout {
  readonly title: string | null
  readonly author: string | null
  /** When the file was made, which is not when its text was published. */
  readonly created: string | null
}

/** An open PDF. */
export interface OpenPdf {
  readonly pages: number
  readonly about: () => Promise<PdfAbout>
  /** What stands on a page, counted from 1, in the order of the file. */
  readonly page: (number: number) => Promise<readonly Glyphs[]>
  /** Tables of letters that pages needed so far and that could not be had: what stands in fonts of theirs is missing. */
  readonly missingTables: ReadonlySet<string>
  readonly close: () => Promise<void>
}

/** The open file; `locked` when it asks for a password, `broken` when it is no PDF, or too damaged. Works on a copy of the bytes. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | 'locked' | 'broken'> {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // With its other half at hand the library starts no worker of its own.
  Object.assign(globalThis, { pdfjsWorker: worker })
  const missingTables = new Set<string>()
  const task = getDocument({
    data: withoutUnclosedDefinitions(bytes),
    BinaryDataFactory: letterTables((name) => missingTables.add(name)),
    cMapPacked: true,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  // Never an answer that was not asked for: a password is not guessed.
  try {
    const document = await task.promise
    return { ...opened(document, () => task.destroy()), missingTables }
  } catch (error) {
    await task.destroy()
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken'
  }
}

function opened(document: PDFDocumentProxy, close: () => Promise<void>): Omit<OpenPdf, 'missingTables'> {
  return {
    pages: document.numPages,
    close,
    about: async () => aboutOf(await document.getMetadata().catch(() => null)),
    page: async (number) => {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const turn = page.getViewport({ scale: 1 }).transform as unknown as Matrix
      page.cleanup()
      return items.flatMap((item) =>
        'str' in item ? glyphsOf(item.str, placed(item.transform as unknown as Matrix, turn), item.width) : [],
      )
    },
  }
}

/** How letters are turned, sized and placed, as PDF writes it. */
type Matrix = readonly [number, number, number, number, number, number]

/** As the page is shown, which may be turned. */
function placed([a, b, c, d, x, y]: Matrix, [p, q, r, s, e, f]: Matrix): Matrix {
  return [p * a + r * b, -(q * a + s * b), p * c + r * d, -(q * c + s * d), p * x + r * y + e, -(q * x + s * y + f)]
}

function glyphsOf(text: string, [a, b, c, d, x, y]: Matrix, width: number): readonly Glyphs[] {
  const size = Math.hypot(c, d)
  const isTurned = Math.abs(b) > Math.abs(a) * 0.05
  if (text.trim() === '' || !(size > 0) || ![x, y, width].every(Number.isFinite)) return []
  return [{ text, x, y, width, size, isTurned }]
}

function aboutOf(metadata: Awaited<ReturnType<PDFDocumentProxy['getMetadata']>> | null): PdfAbout {
  const info = new Map<string, unknown>(Object.entries(metadata?.info ?? {}))
  const words = (name: string) => {
    const value = info.get(name)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  return { title: words('Title'), author: words('Author'), created: words('CreationDate') }
}
