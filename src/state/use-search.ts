/** Looking for words in the whole project: asks the search, follows what it finds, and how far reading is. */
import { useCallback, useEffect, useRef, useState } from 'react'
import {
  SearchTooLong,
  type FoundRow,
  type Search,
  type SearchAnswer,
  type SearchLine,
} from '#domain/search/searcher.ts'
import type { SearchKind } from '#domain/search/search-rows.ts'
import { searchOf } from './search-home.ts'
import { usePorts } from './use-ports.tsx'
import { useSession } from './use-session.tsx'

/** More places are not held. */
export const MOST_LINES = 5000
/** Rows of a kind fetched at once. */
const ROWS_AT_ONCE = 100

export interface SearchState {
  /** `failed` and `tooLong` leave what was found before. */
  readonly state: 'idle' | 'asking' | 'ready' | 'failed' | 'tooLong'
  readonly answer: SearchAnswer | null
  readonly lines: readonly SearchLine[]
  /** In how many articles the lines stand. */
  readonly articles: number
  readonly rows: readonly FoundRow[]
  /** Whether there is more to fetch. */
  readonly hasMore: boolean
  readonly isFetching: boolean
}

export interface UsedSearch extends SearchState {
  readonly read: SearchAnswer['read']
  /** Fetches the next places, or rows. */
  readonly more: () => Promise<void>
  /** Fetches all places, up to `MOST_LINES`, until the signal says stop; gives what is there then. */
  readonly all: (signal: AbortSignal) => Promise<readonly SearchLine[]>
  readonly again: () => void
}

const nothing: SearchState = {
  state: 'idle',
  answer: null,
  lines: [],
  articles: 0,
  rows: [],
  hasMore: false,
  isFetching: false,
}

export interface SearchQuestion {
  readonly typed: string
  readonly otherScripts: boolean
  readonly kind: SearchKind
}

/** Asks anew for another question, and once more when all texts have been read. */
export function useSearch({ typed, otherScripts, kind }: SearchQuestion): UsedSearch {
  const session = useSession()
  const { searcher } = usePorts()
  const [state, setState] = useState(nothing)
  const [round, setRound] = useState(0)
  const read = useReading()
  const isComplete = read.done >= read.total
  const course = useRef<Course | null>(null)

  useEffect(() => {
    const asked = new Course(
      () => searchOf(session, searcher),
      (change) => setState(change),
    )
    course.current = asked
    const sequence = session.store.getState().sequence
    asked.begin({ typed, otherScripts, kind }, sequence)
    return () => asked.stop()
  }, [session, searcher, typed, otherScripts, kind, round, isComplete])

  const more = useCallback(async () => course.current?.more(), [])
  const all = useCallback(async (signal: AbortSignal) => (await course.current?.all(signal)) ?? [], [])
  const again = useCallback(() => setRound((before) => before + 1), [])
  return { ...state, read, more, all, again }
}

/** How far reading is, from when somebody looks for something. */
function useReading(): SearchAnswer['read'] {
  const session = useSession()
  const { searcher } = usePorts()
  const [read, setRead] = useState<SearchAnswer['read']>({ done: 0, total: 0 })
  useEffect(() => {
    let stop: (() => void) | null = null
    let isGone = false
    const follow = async () => {
      const search = await searchOf(session, searcher)
      if (!isGone) stop = search.followReading(setRead)
    }
    follow().catch(() => undefined)
    return () => {
      isGone = true
      stop?.()
    }
  }, [session, searcher])
  return read
}

/** One question and what is fetched for it. What comes after it was stopped changes nothing. */
class Course {
  readonly #search: () => Promise<Search>
  readonly #show: (change: (before: SearchState) => SearchState) => void
  #isStopped = false
  #kind: SearchKind = 'articles'
  #state: SearchState = nothing
  #next: number | null = null
  #fetching: Promise<void> | null = null

  constructor(search: () => Promise<Search>, show: (change: (before: SearchState) => SearchState) => void) {
    this.#search = search
    this.#show = show
  }

  begin(question: SearchQuestion, sequence: number): void {
    this.#kind = question.kind
    if (question.typed.trim() === '') return this.#put({ ...nothing })
    // What was found before stays in sight until there is something else.
    this.#show((before) => ({ ...before, state: 'asking' }))
    this.#run(() => this.#ask(question, sequence))
  }

  stop(): void {
    this.#isStopped = true
  }

  more(): Promise<void> {
    this.#fetching ??= this.#fetch().finally(() => (this.#fetching = null))
    return this.#fetching
  }

  async all(signal: AbortSignal): Promise<readonly SearchLine[]> {
    while (this.#next !== null && !this.#isStopped && !signal.aborted) await this.more()
    return this.#state.lines
  }

  async #ask({ typed, otherScripts }: SearchQuestion, sequence: number): Promise<void> {
    const search = await this.#search()
    const answer = await search.ask({ typed, otherScripts }, sequence)
    if (this.#isStopped) return
    const found = answer.counts?.[this.#kind] ?? 0
    this.#next = found > 0 ? 0 : null
    const state = { ...nothing, state: 'ready', answer, hasMore: found > 0 } as const
    if (found === 0) return this.#put(state)
    this.#state = state
    await this.more()
  }

  async #fetch(): Promise<void> {
    const { answer } = this.#state
    const from = this.#next
    if (!answer || from === null) return
    this.#put({ ...this.#state, isFetching: true })
    try {
      const search = await this.#search()
      const fetched: Fetched =
        this.#kind === 'articles' ? await search.lines(answer.id, from) : await this.#rows(search, answer, from)
      const { lines, articles, rows } = this.#state
      const all = { lines: [...lines, ...fetched.lines], articles: articles + fetched.articles }
      this.#next = all.lines.length >= MOST_LINES ? null : fetched.next
      const hasMore = this.#next !== null
      this.#put({ ...this.#state, ...all, rows: [...rows, ...(fetched.rows ?? [])], hasMore, isFetching: false })
    } catch (error) {
      this.#fail(error)
    }
  }

  async #rows(search: Search, { id, counts }: SearchAnswer, from: number): Promise<Fetched> {
    const rows = await search.rows(id, this.#kind, from, ROWS_AT_ONCE)
    const next = from + rows.length
    const isEnd = rows.length === 0 || next >= (counts?.[this.#kind] ?? 0)
    return { lines: [], articles: 0, rows, next: isEnd ? null : next }
  }

  #run(work: () => Promise<void>): void {
    work().catch((error: unknown) => this.#fail(error))
  }

  #fail(error: unknown): void {
    this.#next = null
    const state = error instanceof SearchTooLong ? 'tooLong' : 'failed'
    this.#put({ ...this.#state, state, hasMore: false, isFetching: false })
  }

  #put(state: SearchState): void {
    if (this.#isStopped) return
    this.#state = state
    this.#show(() => state)
  }
}

interface Fetched {
  readonly lines: readonly SearchLine[]
  readonly articles: number
  readonly rows?: readonly FoundRow[]
  readonly next: number | null
}
