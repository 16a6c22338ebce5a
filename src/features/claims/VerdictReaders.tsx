/** What second readers say of a verdict, and saying it oneself. Who wrote it is no second reader of it. */
import { readVerdict } from '#commands/verdicts/read-verdict.ts'
import { analystNames } from '#domain/analyst-names.ts'
import { personOf } from '#domain/person.ts'
import type { Verdict, VerdictReading } from '#domain/records.ts'
import { verdictReadingId } from '#domain/row-ids.ts'
import { readingsOf } from '#domain/verdict.ts'
import { formatInstant } from '#i18n/format.ts'
import { verdictMessages } from '#i18n/messages/verdict.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './claims.module.css'

const words = verdictMessages.reader

export function VerdictReaders({ verdict }: { readonly verdict: Verdict }) {
  const analyst = useAnalyst()
  const { readings, names, isAuthor, own } = useRows(
    (snapshot) => ({
      readings: readingsOf(snapshot, verdict),
      names: analystNames(snapshot),
      isAuthor: personOf(snapshot, analyst.id) === personOf(snapshot, verdict.analyst),
      own: snapshot.get('verdictReadings', verdictReadingId(verdict.id, analyst.id)) ?? null,
    }),
    ['verdicts', 'verdictReadings', 'analysts'],
    [verdict, analyst.id],
  )
  return (
    <section className={styles['asked']} aria-label={words.title}>
      <h4 className={styles['small']}>{words.title}</h4>
      {readings.length === 0 ? <p className={styles['faint']}>{words.none}</p> : null}
      <ul className={styles['rows']}>
        {readings.map(({ reading, isOlder }) => (
          <li key={reading.id}>
            {words.says(names.get(reading.analyst) ?? '', reading.outcome, formatInstant(reading.at))}
            {isOlder ? <span className={styles['warn']}> ({words.older})</span> : null}
            {reading.note === '' ? null : (
              <p dir="auto" translate="no" className={styles['typed']}>
                {reading.note}
              </p>
            )}
          </li>
        ))}
      </ul>
      {isAuthor ? <p className={styles['faint']}>{words.own}</p> : <OwnReading verdict={verdict} own={own} />}
    </section>
  )
}

function OwnReading({ verdict, own }: { readonly verdict: Verdict; readonly own: VerdictReading | null }) {
  const act = useAct()
  const kept = useKeptText(`verdicts/${verdict.id}/reading`, own?.note ?? '')
  const say = async (outcome: VerdictReading['outcome'] | null) => {
    if (await act(readVerdict, { verdict: verdict.id, outcome, note: kept.typed })) kept.drop()
  }
  return (
    <div className={styles['asked']} data-keeps>
      <TextAreaField label={words.note} help={words.noteHelp} rows={2} value={kept.typed} onChange={kept.type} />
      <KeptRemark {...kept} />
      <div className={styles['chips']}>
        <Button size="small" onPress={() => unattended(say('confirms'))}>
          {words.confirm}
        </Button>
        <Button size="small" onPress={() => unattended(say('objects'))}>
          {words.object}
        </Button>
        {own === null ? null : (
          <Button size="small" kind="quiet" onPress={() => unattended(say(null))}>
            {words.takeBack}
          </Button>
        )}
      </div>
    </div>
  )
}
