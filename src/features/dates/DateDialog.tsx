/** Gives several articles the same date, with how it is known (C7). */
import { setPublished } from '#commands/articles/set-published.ts'
import type { DateBasis } from '#domain/date-bounds.ts'
import { datesMessages } from '#i18n/messages/dates.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { boundsOfReading, isNoDate } from '#ui/date-reading.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { formReader, oneOf } from '#ui/draft.ts'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { Select } from '#ui/Select.tsx'
import { today } from '#ui/today.ts'
import { unattended } from '#ui/unattended.ts'
import { requestedArticles } from './article-request.ts'
import styles from './dates.module.css'

const words = datesMessages.dateDialog
const bases = Object.keys(words.bases) as (DateBasis & keyof typeof words.bases)[]
const blank: { readonly text: string; readonly basis: (typeof bases)[number] } = { text: '', basis: 'analyst' }
const readTyped = formReader(blank, { basis: oneOf(bases) })

/** Left empty it takes the dates away; one step for all. What is typed waits for the same articles. */
export function DateDialog({ request, onClose }: OverlayProps) {
  const articles = requestedArticles(request)
  const act = useAct()
  const kept = useKeptDraft(`dates/${articles.toSorted().join(' ')}`, blank, readTyped)
  const { text, basis } = kept.typed
  const dated = useRows(
    (snapshot) => articles.filter((id) => (snapshot.get('articles', id)?.published ?? null) !== null).length,
    ['articles'],
    [articles.join(' ')],
  )
  const change = (next: Partial<typeof blank>) => kept.type({ ...kept.typed, ...next })
  const reading = parseDateInWords(text, { today: today() })
  const read = boundsOfReading(reading)
  const canSet = read !== null || isNoDate(reading)
  const set = async () => {
    if (!canSet) return
    if (!(await act(setPublished, { articles, published: read === null ? null : { ...read, basis } }))) return
    kept.drop()
    onClose()
  }
  return (
    <Dialog
      title={words.title(articles.length)}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button kind="primary" isDisabled={!canSet} onPress={() => unattended(set())}>
            {isNoDate(reading) ? words.clear : words.set}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <div className={styles['form']}>
        <KeptRemark {...kept} />
        {/* Also where another tab set it while one typed. */}
        {dated === 0 ? null : (
          <p role="status" className={styles['quiet']}>
            {words.replaces(dated)}
          </p>
        )}
        <DateField
          label={words.field}
          autoFocus
          text={text}
          onText={(typed) => change({ text: typed })}
          reading={reading}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && read !== null) unattended(set())
            else event.continuePropagation()
          }}
        />
        <Select
          label={words.basis}
          options={bases.map((id) => ({ id, label: words.bases[id] }))}
          value={basis}
          onChange={(chosen) => change({ basis: chosen })}
        />
      </div>
    </Dialog>
  )
}
