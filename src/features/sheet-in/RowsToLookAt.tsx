/** Rows of a sheet that are not taken, or not wholly, each with its number and the reason (F2). */
import type { SheetFindings } from '#domain/sheet-reader.ts'
import { wordReading } from '#i18n/messages/interchange.ts'
import { sheetInMessages as words } from '#i18n/messages/sheet-in.ts'
import { Isolated } from '#ui/Isolated.tsx'
import styles from './sheet-in.module.css'

/** More than this nobody reads. */
const mostListed = 200

/** Nothing where all is taken as it stands. */
export function RowsToLookAt({ findings: { reports } }: { readonly findings: SheetFindings }) {
  const open = reports.filter(({ reasons }) => reasons.length > 0)
  if (open.length === 0) return null
  const listed = open.slice(0, mostListed)
  return (
    <>
      <h3>{words.leftTitle(open.length)}</h3>
      <p className={styles['soft']}>{words.leftHelp}</p>
      {listed.length < open.length ? <p className={styles['soft']}>{words.first(listed.length)}</p> : null}
      {/* Wide on a narrow screen: it scrolls, so it must be reachable by keyboard. */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.leftTitle(open.length)}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.about}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ sheet, row, column, name, outcome, reasons }, index) => (
              <tr key={index}>
                <th scope="row" className={styles['place']}>
                  {words.place(sheet, row, column)}
                </th>
                <td>
                  <Isolated>{name}</Isolated>
                </td>
                <td>{words.outcomes[outcome]}</td>
                <td className={styles['value']}>{reasons.map(wordReading).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
