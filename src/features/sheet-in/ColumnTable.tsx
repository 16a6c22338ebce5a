/** One row for each column of a sheet: its name, what it holds, its first cells. */
import { chosenRoles, withSheetRole, type SheetChoice, type SheetColumnUse } from '#domain/sheet-columns.ts'
import type { SheetOfFile } from '#domain/sheet-reader.ts'
import { sheetInMessages as words } from '#i18n/messages/sheet-in.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Select } from '#ui/Select.tsx'
import styles from './sheet-in.module.css'

const options = chosenRoles.map((role) => ({ id: role, label: words.roles[role] }))

interface ColumnTableProps {
  readonly sheet: SheetOfFile
  /** What is taken now. */
  readonly choice: SheetChoice
  readonly decidedBy: SheetOfFile['decidedBy']
  readonly onChange: (columns: readonly SheetColumnUse[]) => void
  readonly onHead: (hasHead: boolean) => void
}

/** Open, for a column that is taken for another brings something else than was meant. */
export function ColumnTable({ sheet, choice, decidedBy, onChange, onHead }: ColumnTableProps) {
  const isQuestion = decidedBy === 'nobody'
  return (
    <Disclosure title={words.columnsTitle} isOpenAtFirst>
      <p className={styles[isQuestion ? 'unknown' : 'soft']}>{words.decidedBy[decidedBy]}</p>
      <Checkbox isSelected={choice.hasHead} onChange={onHead}>
        {words.hasHead}
      </Checkbox>
      {/* Wide on a narrow screen: it scrolls, so it must be reachable by keyboard. */}
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.columnsTitle}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.holds}</th>
              <th scope="col">{words.firstRows}</th>
            </tr>
          </thead>
          <tbody>
            {choice.columns.map(({ name, role }, at) => (
              <tr key={at}>
                <th scope="row">
                  <Isolated>{name}</Isolated>
                </th>
                <td className={styles['holds']}>
                  <Select
                    label={words.holdsOf(name)}
                    hideLabel
                    options={options}
                    value={chosenRoles.find((one) => one === role) ?? 'leftOut'}
                    onChange={(next) => onChange(withSheetRole(choice.columns, at, next))}
                  />
                </td>
                <td className={styles['cells']}>
                  {sheet.sample.map((cells, row) => (
                    <p key={row}>
                      {cells[at] ? (
                        <Isolated>{cells[at]}</Isolated>
                      ) : (
                        <span className={styles['soft']}>{words.emptyCell}</span>
                      )}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  )
}
