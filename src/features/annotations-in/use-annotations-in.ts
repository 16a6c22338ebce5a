/** Reads a file of annotations, and takes in what the analyst wants of it. */
import { useEffect, useRef, useState } from 'react'
import { addForeignPassages } from '#commands/passages/add-foreign-passages.ts'
import type { AnnotationsOfFile, OpenAnnotations } from '#domain/annotation-reader.ts'
import type { ReviewsOfFile } from '#domain/claim-reviews.ts'
import type { ForeignPassage } from '#domain/foreign-passages.ts'
import { asId, type ArticleId, type StepId } from '#domain/ids.ts'
import { annotationsInMessages as words } from '#i18n/messages/annotations-in.ts'
import { compareText } from '#domain/visible-articles.ts'
import { wordReading } from '#i18n/messages/interchange.ts'
import { rejectionText } from '#i18n/messages/rejections.ts'
import { nextTurn } from '#state/in-turns.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { sortedReviews, type SortedReview } from './sort-reviews.ts'
import { homeTexts } from './home-texts.ts'
import { namesOf } from './names-of.ts'
import { writeReviews } from './write-reviews.ts'
import { sortItems, type SortedItems } from './sort-items.ts'

/** Passages of one commit: few enough to be planned within a frame. */
const passagesAtOnce = 100

/** A file, or files that belong together, with what is to be done with them. */
export interface LookedAt {
  readonly files: readonly File[]
  readonly found: AnnotationsOfFile
  readonly sorted: SortedItems
}

/** A file of checks with what is to be done with them. */
export interface LookedAtReviews {
  readonly files: readonly File[]
  readonly sorted: readonly SortedReview[]
  readonly problems: ReviewsOfFile['problems']
}

export type BringingIn =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading'; readonly done: number | null; readonly total: number }
  | ({ readonly kind: 'found'; readonly isLooking: boolean } & LookedAt)
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | ({ readonly kind: 'done'; readonly taken: number } & LookedAt)
  | ({ readonly kind: 'reviews' } & LookedAtReviews)
  | ({ readonly kind: 'reviewsDone'; readonly taken: number } & LookedAtReviews)
  | { readonly kind: 'stopped'; readonly words: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'failed'; readonly files: readonly File[]; readonly why: string }

export interface BringingActions {
  readonly read: (files: readonly File[]) => Promise<void>
  readonly stop: () => void
  readonly chooseArticle: (looked: LookedAt, source: number, article: ArticleId | null) => Promise<void>
  readonly takeReviews: (looked: LookedAtReviews) => Promise<void>
  readonly take: (looked: LookedAt, chosen: readonly ForeignPassage[]) => Promise<void>
}

/** What is going on, and what can be done. A file that is no longer wanted ends its worker. */
export function useAnnotationsIn(): readonly [BringingIn, BringingActions] {
  const session = useSession()
  const { annotationReader } = usePorts()
  const [state, setState] = useState<BringingIn>({ kind: 'nothing' })
  const stopping = useRef(new AbortController())
  const open = useRef<OpenAnnotations | null>(null)
  const leave = () => {
    stopping.current.abort()
    open.current?.close()
    open.current = null
  }
  const sorted = (found: AnnotationsOfFile) =>
    sortItems(session.snapshot, found.items, session.store.getState().analyst, nextTurn)

  const read = async (files: readonly File[]) => {
    leave()
    const { signal } = (stopping.current = new AbortController())
    setState({ kind: 'reading', done: null, total: 1 })
    try {
      await session.whenSaved()
      const home = {
        texts: homeTexts(session.snapshot),
        claims: Array.from(session.snapshot.all('claims'), ({ id }) => id),
        readTexts: session.readTexts.bind(session),
      }
      const progressed = (done: number, total: number) => {
        if (!signal.aborted) setState({ kind: 'reading', done, total })
      }
      const reading = await (await annotationReader()).read(files, home, progressed, signal)
      if ('refused' in reading) return setState({ kind: 'refused', why: wordReading(reading.refused) })
      if ('reviews' in reading) {
        const { reviews, problems } = reading.reviews
        setState({ kind: 'reviews', files, problems, sorted: sortedReviews(session.snapshot, reviews) })
        return announce(words.foundTitle)
      }
      open.current = reading.annotations
      const { found } = reading.annotations
      setState({ kind: 'found', isLooking: false, files, found, sorted: await sorted(found) })
      announce(words.foundTitle)
    } catch (error) {
      if (!signal.aborted) setState({ kind: 'failed', files, why: String(error) })
    }
  }

  const chooseArticle = async ({ files, ...before }: LookedAt, source: number, article: ArticleId | null) => {
    if (!open.current) return
    setState({ kind: 'found', isLooking: true, files, ...before })
    try {
      const found = await open.current.choose(source, article)
      setState({ kind: 'found', isLooking: false, files, found, sorted: await sorted(found) })
    } catch (error) {
      setState({ kind: 'failed', files, why: String(error) })
    }
  }

  const takeReviews = async (looked: LookedAtReviews) => {
    const { signal } = stopping.current
    setState(await writeReviews(session, looked, signal, setState))
  }

  const take = async ({ files, found, sorted: before }: LookedAt, chosen: readonly ForeignPassage[]) => {
    const { signal } = stopping.current
    // By their ids, so that what one commit makes lies apart from what others make (`db/row-stores.ts`).
    const passages = [...before.toTake, ...chosen].sort((one, other) => compareText(one.id, other.id))
    const step = asId<StepId>(session.newId())
    for (let from = 0; from < passages.length; from += passagesAtOnce) {
      if (signal.aborted) return
      setState({ kind: 'writing', done: from, total: passages.length })
      const part = { passages: passages.slice(from, from + passagesAtOnce), file: namesOf(files) }
      const result = await session.dispatch(addForeignPassages, part, { step, waits: false })
      if (!result.ok) return setState({ kind: 'failed', files, why: rejectionText(result.rejection) })
    }
    const after = await sorted(found)
    setState({ kind: 'done', taken: passages.length, files, found, sorted: after })
    announce(words.done(passages.length, after.left.length + after.toReview.length + found.problemCount))
  }

  const stop = () => {
    leave()
    setState({ kind: 'stopped', words: state.kind === 'writing' ? words.stoppedWriting : words.stopped })
  }
  useEffect(() => leave, [])
  return [state, { read, stop, chooseArticle, take, takeReviews }]
}
