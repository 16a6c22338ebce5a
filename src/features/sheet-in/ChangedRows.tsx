/** Rows in which a sheet says otherwise, field by field: what is here, and what the sheet has. */
import { useState } from 'react'
import type { SheetField, SheetFindings, SheetRowReport } from '#domain/sheet-reader.ts'
import { fieldName } from '#i18n/messages/fields.ts'
import { sheetInMessages as words } from '#i18n/messages/sheet-in.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Judge } from './Judge.tsx'
import { valueOfSheet } from './value-of-sheet.ts'
import styles from './sheet-in.module.css'

/** The rest comes on demand. */
const firstShown = 30

/** Nothing where nothing differs. */
export function ChangedRows({ findings }: { readonly findings: SheetFindings }) {
  const { reports, counts } = findings
  const [shown, setShown] = useState(firstShown)
  const changed = reports.filter(({ outcome }) => outcome === 'changed')
  if (changed.length === 0) return null
  const listed = changed.slice(0, shown)
  return (
    <>
      <h3>{words.changedTitle(counts.changed)}</h3>
      {changed.length < counts.changed ? <p className={styles['soft']}>{words.first(changed.length)}</p> : null}
      {/* Wide on a narrow screen: it scrolls, so it must be reachable by keyboard. */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.changedTitle(counts.changed)}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.about}</th>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.here}</th>
              <th scope="col">{words.there}</th>
            </tr>
          </thead>
          <tbody>
            {listed.flatMap((report, index) =>
              report.fields.map((field, at) => (
                <FieldRow
                  key={`${index} ${field.field}`}
                  report={report}
                  findings={findings}
                  field={field}
                  isFirst={at === 0}
                />
              )),
            )}
          </tbody>
        </table>
      </div>
      {listed.length < changed.length ? (
        <Button size="small" onPress={() => setShown((before) => before * 4)}>
          {words.more(changed.length - listed.length)}
        </Button>
      ) : null}
    </>
  )
}

interface FieldRowProps {
  readonly report: SheetRowReport
  readonly findings: SheetFindings
  readonly field: SheetField
  /** What the row is called stands once. */
  readonly isFirst: boolean
}

function FieldRow({ report, findings, field: { field, before, after }, isFirst }: FieldRowProps) {
  const [here, there] = useRows(
    (snapshot) => [before, after].map((value) => valueOfSheet(snapshot, value, field)),
    ['articles'],
    [before, after, field],
  )
  return (
    <tr>
      <th scope="row" className={styles['place']}>
        {isFirst ? words.place(report.sheet, report.row, report.column) : null}
      </th>
      <td>
        {isFirst ? <Isolated>{report.name}</Isolated> : null}
        {isFirst ? <Judge report={report} findings={findings} /> : null}
      </td>
      <td>{fieldName(field)}</td>
      <td className={styles['value']}>
        <Isolated>{here ?? null}</Isolated>
      </td>
      <td className={styles['value']}>
        <Isolated>{there ?? null}</Isolated>
      </td>
    </tr>
  )
}
