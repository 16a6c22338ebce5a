/** Rows of a sheet that are not here yet, with what was understood of each. */
import type { SheetFindings, SheetRowReport } from '#domain/sheet-reader.ts'
import { fieldName } from '#i18n/messages/fields.ts'
import { sheetInMessages as words } from '#i18n/messages/sheet-in.ts'
import { useRows } from '#state/use-rows.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Judge } from './Judge.tsx'
import { valueOfSheet } from './value-of-sheet.ts'
import styles from './sheet-in.module.css'

/** More than this nobody reads. */
const mostListed = 200

/** Folded away; nothing where nothing is new. */
export function NewRows({ findings }: { readonly findings: SheetFindings }) {
  const { reports, counts } = findings
  const all = reports.filter(({ outcome }) => outcome === 'new')
  if (all.length === 0) return null
  const listed = all.slice(0, mostListed)
  return (
    <Disclosure title={words.newTitle(counts.new)}>
      {listed.length < counts.new ? <p className={styles['soft']}>{words.first(listed.length)}</p> : null}
      {/* Wide on a narrow screen: it scrolls, so it must be reachable by keyboard. */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.newTitle(counts.new)}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.about}</th>
              <th scope="col">{words.says}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((report, index) => (
              <NewRow key={index} report={report} findings={findings} />
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  )
}

interface NewRowProps {
  readonly report: SheetRowReport
  readonly findings: SheetFindings
}

function NewRow({ report, findings }: NewRowProps) {
  const { sheet, row, column, name, fields } = report
  const said = useRows(
    (snapshot) => fields.map(({ field, after }) => `${fieldName(field)}: ${valueOfSheet(snapshot, after, field)}`),
    ['articles'],
    [fields],
  )
  return (
    <tr>
      <th scope="row" className={styles['place']}>
        {words.place(sheet, row, column)}
      </th>
      <td>
        <Isolated>{name}</Isolated>
        <Judge report={report} findings={findings} />
      </td>
      <td className={styles['value']}>
        {said.map((line) => (
          <p key={line}>
            <Isolated>{line}</Isolated>
          </p>
        ))}
      </td>
    </tr>
  )
}
