/** What can be done with the articles that are meant on the work list: the selected ones, else the one with the focus. */
import { useMemo } from 'react'
import { setPublished } from '#commands/articles/set-published.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import { asId, type StepId } from '#domain/ids.ts'
import { datesMessages as words } from '#i18n/messages/dates.ts'
import { useAct } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { readAddressOf } from '#ui/address.ts'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { navigate } from '#ui/use-address.ts'
import { dateToFill, fullAddressDate, hasFullAddressDate, type DateRow } from './date-row.ts'

/** Each is one step, however many articles it dates (H2). */
export function useDateOperations(meant: readonly DateRow[], rows: readonly DateRow[]): readonly Operation[] {
  const session = useSession()
  const act = useAct()
  const [, setOverlay] = useView('overlay')
  return useMemo(() => {
    const articles = meant.map(({ id }) => id)
    const none = meant.length === 0 ? words.reasons.none : null
    const open = meant.filter(({ published, proposal }) => published === null && proposal)
    const fill = dateToFill(meant)
    const ask = (name: string) => () => setOverlay({ name, articles: [...articles] })
    const full = rows.filter(hasFullAddressDate)
    const take = (taken: readonly DateRow[], of: (row: DateRow) => DateBounds | null) => async () => {
      const step = asId<StepId>(session.newId())
      for (const row of taken)
        if (!(await act(setPublished, { articles: [row.id], published: of(row) }, { step }))) return
    }
    const fillDown = async () => {
      if (fill === null) return
      // The words it was read from stand in another article: here it is the analyst who says so (C7).
      await act(setPublished, { articles, published: { ...fill, basis: 'analyst', snippet: null } })
    }
    const clear = async () => {
      await act(setPublished, { articles, published: null })
    }
    return [
      operation(
        'dates.take',
        words.takeSelected,
        take(open, ({ proposal }) => proposal?.bounds ?? null),
        none ?? (open.length === 0 ? words.reasons.noProposal : null),
      ),
      operation(
        'dates.takeFull',
        words.takeFull(full.length),
        take(full, (row) => fullAddressDate(row)),
        full.length === 0 ? words.reasons.noFull : null,
      ),
      operation('dates.fillDown', words.fillDown, fillDown, none ?? (fill === null ? words.reasons.noDate : null)),
      operation('dates.set', words.setDate, ask('articleDate'), none),
      operation('dates.clear', words.clear, clear, none),
      operation('dates.story', words.toStory, ask('articleStory'), none),
      operation('dates.read', words.read, () => navigate(readAddressOf(session.project, articles.slice(0, 5))), none),
    ]
  }, [meant, rows, session, act, setOverlay])
}
