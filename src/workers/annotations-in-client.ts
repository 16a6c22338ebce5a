/** The port `AnnotationReader` over a worker: one worker for what is read at once, ended when it is closed or the reading fails. */
import { proxy, wrap, type Remote } from 'comlink'
import type { AnnotationHome, AnnotationReader, AnnotationsOfFile, ItemOfFile } from '#domain/annotation-reader.ts'
import type { ForeignReview, ReviewsOfFile } from '#domain/claim-reviews.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { AnnotationsInSessionApi } from './annotations-in.worker.ts'
import workerUrl from './annotations-in.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'

/** Few enough to be copied within a frame. */
const rowsAtOnce = 1000
const itemsAtOnce = 500

type Session = Remote<AnnotationsInSessionApi>
type Progressed = Parameters<AnnotationReader['read']>[2]

/** Makes the reader. */
export function createAnnotationReader(): AnnotationReader {
  return {
    read: async (files, home, progressed, signal) => {
      signal.throwIfAborted()
      const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'annotations' })
      const failed = new Promise<never>((_, reject) => {
        const stopped = () => reject(new Error('The worker that reads annotations has stopped.'))
        worker.addEventListener('error', stopped, { once: true })
        signal.addEventListener('abort', () => reject(new Error('No longer wanted.')), { once: true })
      })
      // It is looked at in every race below; between them nobody waits for it.
      failed.catch(() => undefined)
      const session = wrap<AnnotationsInSessionApi>(worker)
      const end = () => worker.terminate()
      try {
        const found = await Promise.race([readWith(session, files, home, progressed), failed])
        if ('refused' in found || 'reviews' in found) {
          end()
          return found
        }
        return {
          annotations: {
            found,
            choose: async (source, article) =>
              Promise.race([session.choose(source, article).then((brief) => withItems(session, brief)), failed]),
            close: end,
          },
        }
      } catch (error) {
        end()
        throw error
      }
    },
  }
}

async function readWith(
  session: Session,
  files: readonly File[],
  { texts, claims, readTexts }: AnnotationHome,
  progressed: Progressed,
): Promise<AnnotationsOfFile | { readonly reviews: ReviewsOfFile } | { readonly refused: ReadingReason }> {
  for (let from = 0; from < texts.length; from += rowsAtOnce) await session.texts(texts.slice(from, from + rowsAtOnce))
  for (let from = 0; from < claims.length; from += rowsAtOnce)
    await session.claims(claims.slice(from, from + rowsAtOnce))
  const told = async (done: number, total: number) => progressed(done, total)
  const brief = await session.read(files, proxy({ readTexts, progressed: told }))
  if ('refused' in brief) return brief
  return 'reviewProblems' in brief ? withReviews(session, brief.reviewProblems) : withItems(session, brief)
}

async function withReviews(
  session: Session,
  problems: ReviewsOfFile['problems'],
): Promise<{ readonly reviews: ReviewsOfFile }> {
  const reviews: ForeignReview[] = []
  for (let part = await session.reviewsFrom(0, itemsAtOnce); part.length > 0;) {
    reviews.push(...part)
    part = await session.reviewsFrom(reviews.length, itemsAtOnce)
  }
  return { reviews: { reviews, problems } }
}

async function withItems(session: Session, brief: Omit<AnnotationsOfFile, 'items'>): Promise<AnnotationsOfFile> {
  const items: ItemOfFile[] = []
  for (let part = await session.itemsFrom(0, itemsAtOnce); part.length > 0;) {
    items.push(...part)
    part = await session.itemsFrom(items.length, itemsAtOnce)
  }
  return { ...brief, items }
}
