/** Says what each column of a table holds, or each field of JSON, with its first rows in sight. Then the file is read again. */
import { useEffect, useState } from 'react'
import { columnRoles, hasText, withRole, type FileColumns } from '#domain/file-columns.ts'
import type { FileReading } from '#domain/import-draft.ts'
import { parseColumns } from '#domain/kept-choices.ts'
import { importColumnsMessages as words } from '#i18n/messages/import-columns.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { Select } from '#ui/Select.tsx'
import { unattended } from '#ui/unattended.ts'
import {
  filesAlike,
  isRemembered,
  readWithColumns,
  readWithoutColumns,
  withHead,
  type ShownColumns,
} from './column-choosing.ts'
import type { ImportJob } from './import-job.ts'
import styles from './columns.module.css'

const options = columnRoles.map((role) => ({ id: role, label: words.roles[role] }))

interface ColumnsDialogProps {
  readonly job: ImportJob
  /** Its number. */
  readonly file: number
  readonly files: readonly FileReading[]
  readonly onClose: () => void
}

/** Nothing is written; closed in any way but by its first button, what was chosen waits for the same columns. */
export function ColumnsDialog({ job, file, files, onClose }: ColumnsDialogProps) {
  const [columns, setColumns] = useState<FileColumns | null>(null)
  useEffect(() => {
    let isAsked = true
    unattended(
      job.columns(file).then((found) => {
        if (isAsked) setColumns(found)
      }),
    )
    return () => {
      isAsked = false
    }
  }, [job, file])
  // One dialog only: a second in the place of a first would not know where the focus came from.
  const name = files[file]?.entry.name ?? ''
  return columns ? <ColumnsForm {...{ job, file, files, columns, name, onClose }} /> : null
}

interface ColumnsFormProps extends ColumnsDialogProps {
  readonly columns: FileColumns
  readonly name: string
}

function ColumnsForm({ job, file, files, columns, name, onClose }: ColumnsFormProps) {
  const found = { hasHead: columns.hasHead, columns: columns.columns }
  const kept = useKeptDraft(`import/columns/${files[file]?.columns?.key ?? ''}`, found, parseColumns)
  const [isForAlike, setForAlike] = useState(true)
  const [isToRemember, setToRemember] = useState(true)
  const shown: ShownColumns = { ...withHead(columns, kept.typed.hasHead), columns: kept.typed.columns }
  const alike = filesAlike(files, file)
  const meant = isForAlike ? [file, ...alike] : [file]
  const isAnswer = hasText(kept.typed)
  const change = ({ hasHead, columns: uses }: ShownColumns) => kept.type({ hasHead, columns: uses })
  const finish = (reading: Promise<void>) => {
    kept.drop()
    onClose()
    unattended(reading)
  }
  return (
    <Dialog
      title={words.title(name)}
      isOpen
      onClose={onClose}
      size="wide"
      footer={
        <>
          <Button
            kind="primary"
            isDisabled={!isAnswer}
            onPress={() => finish(readWithColumns(job, meant, kept.typed, isToRemember))}
          >
            {words.keep}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
          {isRemembered(job, columns) ? (
            <Button kind="quiet" onPress={() => finish(readWithoutColumns(job, [file, ...alike], columns))}>
              {words.forget}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles['form']}>
        <KeptRemark {...kept} />
        <p className={styles['quiet']} role="status">
          {isAnswer ? words.keptHelp : words.needsText}
        </p>
        {columns.isTable ? (
          <Checkbox isSelected={shown.hasHead} onChange={(hasHead) => change(withHead(shown, hasHead))}>
            {words.hasHead}
          </Checkbox>
        ) : null}
        <ColumnTable shown={shown} onChange={change} />
        {alike.length > 0 ? (
          <Checkbox isSelected={isForAlike} onChange={setForAlike}>
            {words.alsoOthers(alike.length)}
          </Checkbox>
        ) : null}
        {shown.hasHead ? (
          <Checkbox isSelected={isToRemember} onChange={setToRemember} help={words.rememberHelp}>
            {words.remember}
          </Checkbox>
        ) : null}
      </div>
    </Dialog>
  )
}

interface ColumnTableProps {
  readonly shown: ShownColumns
  readonly onChange: (shown: ShownColumns) => void
}

/** One row for each column: its name, what it holds, its cells. */
function ColumnTable({ shown, onChange }: ColumnTableProps) {
  return (
    <table className={styles['columns']}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.holds}</th>
          <th scope="col">{words.rows}</th>
        </tr>
      </thead>
      <tbody>
        {shown.columns.map(({ name, role }, place) => (
          <tr key={place}>
            <th scope="row">
              <Isolated>{name}</Isolated>
            </th>
            <td>
              <Select
                label={words.holdsOf(name)}
                hideLabel
                options={options}
                value={role}
                onChange={(chosen) => onChange({ ...shown, columns: withRole(shown.columns, name, chosen) })}
              />
            </td>
            <td>
              <Cells cells={shown.sample.map((row) => row[place] ?? '')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cells({ cells }: { readonly cells: readonly string[] }) {
  return (
    <ul className={styles['cells']}>
      {cells.map((cell, row) => (
        <li key={row}>
          {cell.trim() === '' ? (
            <span className={styles['quiet']}>{words.emptyCell}</span>
          ) : (
            <Isolated title={cell}>{cell}</Isolated>
          )}
        </li>
      ))}
    </ul>
  )
}
