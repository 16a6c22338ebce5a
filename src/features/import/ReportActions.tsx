/** Takes the report of an import along: what the table shows, copied for a spreadsheet or as a file (F2). */
import { Copy, Download } from 'lucide-react'
import { fileName } from '#domain/file-name.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { usePorts } from '#state/use-ports.tsx'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'
import { showNotice } from '#ui/notices.ts'
import { operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'

const words = importMessages.report

export interface ReportActionsProps {
  /** Names the file. */
  readonly name: string
  /** The head and the rows that are shown now. */
  readonly table: () => readonly (readonly (string | number)[])[]
}

export function ReportActions({ name, table }: ReportActionsProps) {
  const { environment } = usePorts()
  const copy = operation('import.copyReport', words.copy, async () => {
    const { clipboardTable } = await import('#interchange/csv/write-table.ts')
    const rows = table()
    try {
      await navigator.clipboard.writeText(clipboardTable(rows))
      showNotice(words.copied(rows.length - 1))
    } catch {
      showNotice(words.notCopied, { tone: 'problem' })
    }
  })
  const save = operation('import.saveReport', words.save, async () => {
    const { csvFile } = await import('#interchange/csv/write-table.ts')
    download(csvFile(table()), fileName(name, 'import', environment.now().slice(0, 10), 'csv'))
  })
  useOperations([copy, save])
  return (
    <>
      <Button kind="quiet" icon={<Copy size={16} />} onPress={() => runOperation(copy)}>
        {words.copy}
      </Button>
      <Button kind="quiet" icon={<Download size={16} />} onPress={() => runOperation(save)}>
        {words.save}
      </Button>
    </>
  )
}
