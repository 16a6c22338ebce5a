/** Reads a sheet, looks at what it says as often as something about it is chosen, and takes it in. */
import { useEffect, useRef, useState } from 'react'
import { takeSheet } from '#commands/sheet/take-sheet.ts'
import type { ChoiceBook } from '#domain/ports.ts'
import { rememberSheet } from '#domain/sheet-columns.ts'
import type { OpenSheets, SheetFindings, SheetOfFile, SheetRequest } from '#domain/sheet-reader.ts'
import type { Differing } from '#domain/sheet-writes.ts'
import { wordReading } from '#i18n/messages/interchange.ts'
import { rejectionText } from '#i18n/messages/rejections.ts'
import { sheetInMessages as words } from '#i18n/messages/sheet-in.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { sheetOptions } from './choose-sheets.ts'

/** A file, or cells that were pasted, with a name to call it by. */
export interface SheetSource {
  readonly name: string
  readonly content: Blob | string
}

/** What of a request may be chosen. */
export type SheetChosen = Omit<SheetRequest, 'now'>

/** A sheet with what is chosen of it and what it then says. */
export interface LookedAtSheet {
  readonly source: SheetSource
  /** As they were read; columns that were chosen stand in `chosen`. */
  readonly sheets: readonly SheetOfFile[]
  readonly chosen: SheetChosen
  readonly findings: SheetFindings
}

export type TakingSheet =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading'; readonly done: number | null; readonly total: number }
  | ({ readonly kind: 'found'; readonly isLooking: boolean } & LookedAtSheet)
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly taken: number; readonly questions: number; readonly unproven: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'failed'; readonly source: SheetSource; readonly why: string }

export interface SheetActions {
  readonly read: (source: SheetSource) => Promise<void>
  readonly stop: () => void
  /** Looks again with something else chosen. */
  readonly choose: (looked: LookedAtSheet, chosen: Partial<SheetChosen>) => Promise<void>
  /** Whether the first line of a sheet is a head; its columns are guessed anew. */
  readonly setHead: (looked: LookedAtSheet, sheet: number, hasHead: boolean) => Promise<void>
  readonly take: (looked: LookedAtSheet, differing: Differing) => Promise<void>
}

/** What is going on, and what can be done. A sheet that is no longer wanted ends its worker. */
export function useSheetIn(): readonly [TakingSheet, SheetActions] {
  const session = useSession()
  const { sheetReader, choices } = usePorts()
  const [state, setState] = useState<TakingSheet>({ kind: 'nothing' })
  const stopping = useRef(new AbortController())
  const open = useRef<OpenSheets | null>(null)
  /** Counts the looks: only the last one counts. */
  const looks = useRef(0)
  const leave = () => {
    stopping.current.abort()
    open.current?.close()
    open.current = null
  }
  const read = async (source: SheetSource) => {
    leave()
    const { signal } = (stopping.current = new AbortController())
    setState({ kind: 'reading', done: null, total: 1 })
    try {
      await session.whenSaved()
      const progressed = (done: number, total: number) => {
        if (!signal.aborted) setState({ kind: 'reading', done, total })
      }
      const home = { snapshot: session.snapshot, remembered: choices.current().sheets }
      const reading = await (await sheetReader()).read(source.content, home, progressed, signal)
      if ('refused' in reading) return setState({ kind: 'refused', why: wordReading(reading.refused) })
      open.current = reading.open
      const { sheets } = reading.open
      const [first] = sheetOptions(sheets)
      if (!first) return setState({ kind: 'refused', why: words.notThese })
      const { analyst } = session.store.getState()
      const chosen = { sheets: first.sheets, choices: [], articles: [], analyst }
      const findings = await reading.open.look({ ...chosen, now: now() })
      setState({ kind: 'found', isLooking: false, source, sheets, chosen, findings })
      announce(words.foundTitle)
    } catch (error) {
      if (!signal.aborted) setState({ kind: 'failed', source, why: String(error) })
    }
  }

  const lookAgain = async (looked: LookedAtSheet, sheets: readonly SheetOfFile[], chosen: SheetChosen) => {
    const { signal } = stopping.current
    const look = (looks.current += 1)
    const { source, findings: before } = looked
    setState({ kind: 'found', isLooking: true, source, sheets, chosen, findings: before })
    try {
      const findings = await open.current?.look({ ...chosen, now: now() })
      if (findings && look === looks.current)
        setState({ kind: 'found', isLooking: false, source, sheets, chosen, findings })
    } catch (error) {
      if (!signal.aborted) setState({ kind: 'failed', source, why: String(error) })
    }
  }

  const choose = (looked: LookedAtSheet, chosen: Partial<SheetChosen>) =>
    lookAgain(looked, looked.sheets, { ...looked.chosen, ...chosen })

  const setHead = async (looked: LookedAtSheet, at: number, hasHead: boolean) => {
    const guessed = await open.current?.guess(at, hasHead)
    if (guessed) await lookAgain(looked, ...withGuess(looked, at, guessed))
  }

  const take = async ({ source, chosen, findings }: LookedAtSheet, differing: Differing) => {
    setState({ kind: 'writing' })
    try {
      const before = session.snapshot.size('mergeConflicts')
      const args = { ...findings.writes, differing, file: source.name }
      const result = await session.dispatch(takeSheet, args, { waits: false })
      if (!result.ok) return setState({ kind: 'failed', source, why: rejectionText(result.rejection) })
      await rememberAll(choices, chosen)
      leave()
      const questions = Math.max(0, session.snapshot.size('mergeConflicts') - before)
      const taken = takenOf(findings, differing)
      setState({ kind: 'done', taken, questions, unproven: findings.unproven })
      announce(taken + questions === 0 ? words.doneNothing : words.done(taken, questions))
    } catch (error) {
      setState({ kind: 'failed', source, why: String(error) })
    }
  }

  const stop = () => {
    leave()
    setState({ kind: 'stopped' })
  }
  useEffect(() => leave, [])
  return [state, { read, stop, choose, setHead, take }]
}

/** The sheets and what is chosen of them, once the columns of one were guessed anew. */
function withGuess(
  { sheets, chosen }: LookedAtSheet,
  at: number,
  guessed: SheetOfFile,
): [sheets: readonly SheetOfFile[], chosen: SheetChosen] {
  const others = chosen.choices.filter(([sheet]) => sheet !== at)
  return [
    sheets.map((sheet, index) => (index === at ? guessed : sheet)),
    { ...chosen, choices: [...others, [at, guessed.choice]] },
  ]
}

/** How many entries were written beside the questions. */
function takenOf({ made, counts }: SheetFindings, differing: Differing): number {
  return made.claims + made.judgements + (differing === 'sheet' ? counts.changed : 0)
}

function now(): string {
  return new Date().toISOString()
}

/** What was said of columns is known again with the next sheet that has them. */
async function rememberAll(choices: ChoiceBook, { choices: chosen }: SheetChosen): Promise<void> {
  for (const [, choice] of chosen)
    await choices.change((kept) => ({ ...kept, sheets: rememberSheet(kept.sheets, choice) }))
}
