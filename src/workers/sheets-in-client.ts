/** The port `SheetReader` over a worker: one worker for each file, ended when it is closed or the reading fails. */
import { wrap, type Remote } from 'comlink'
import type { TableName } from '#domain/records.ts'
import type { SheetFindings, SheetReader, SheetRequest } from '#domain/sheet-reader.ts'
import type { NewSheetRow, SheetChange } from '#domain/sheet-writes.ts'
import type { SheetsInSessionApi } from './sheets-in.worker.ts'
import workerUrl from './sheets-in.worker.ts?worker&url'
import { scriptUrl } from './script-url.ts'
import { sendRows } from './send-rows.ts'

/** What sheets are held against. */
const tables: readonly TableName[] = [
  'analysts',
  'batches',
  'stories',
  'articles',
  'revisions',
  'storyArticles',
  'glosses',
  'claims',
  'storyClaims',
  'mentions',
  'assessments',
  'decisions',
  'verdicts',
]

/** Few enough to be copied within a frame. */
const writesAtOnce = 500

type Session = Remote<SheetsInSessionApi>

/** Makes the reader. */
export function createSheetReader(): SheetReader {
  return {
    read: async (file, { snapshot, remembered }, progressed, signal) => {
      signal.throwIfAborted()
      const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'sheets' })
      const failed = new Promise<never>((_, reject) => {
        const stopped = () => reject(new Error('The worker that reads sheets has stopped.'))
        worker.addEventListener('error', stopped, { once: true })
        signal.addEventListener('abort', () => reject(new Error('No longer wanted.')), { once: true })
      })
      // It is looked at in every race below; between them nobody waits for it.
      failed.catch(() => undefined)
      const session = wrap<SheetsInSessionApi>(worker)
      const end = () => worker.terminate()
      const handOver = async () => {
        const total = tables.reduce((sum, table) => sum + snapshot.size(table), 0)
        let done = 0
        await sendRows(
          async (table, rows) => {
            await session.rows(table, rows)
            progressed((done += rows.length), total)
          },
          snapshot,
          tables,
        )
        return session.read(file, remembered)
      }
      try {
        const sheets = await Promise.race([handOver(), failed])
        if ('refused' in sheets) {
          end()
          return sheets
        }
        const look = async (request: SheetRequest) => Promise.race([lookWith(session, request), failed])
        const guess = async (sheet: number, hasHead: boolean) => Promise.race([session.guess(sheet, hasHead), failed])
        return { open: { sheets, look, guess, close: end } }
      } catch (error) {
        end()
        throw error
      }
    },
  }
}

async function lookWith(session: Session, request: SheetRequest): Promise<SheetFindings> {
  const { rows: rowCount, changes: changeCount, ...brief } = await session.look(request)
  const rows: NewSheetRow[] = []
  const changes: SheetChange[] = []
  for (let from = 0; from < Math.max(rowCount, changeCount); from += writesAtOnce) {
    const part = await session.writesFrom(from, writesAtOnce)
    rows.push(...part.rows)
    changes.push(...part.changes)
  }
  return { ...brief, writes: { rows, changes } }
}
