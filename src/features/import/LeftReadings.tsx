/** Imports whose page went away before anything was written, each to go on with or to be removed. */
import { useState } from 'react'
import type { LeftReading } from '#domain/left-reading.ts'
import { formatBytes, formatInstant } from '#i18n/format.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { DeleteQuestion } from '#ui/DeleteQuestion.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import type { ImportJob } from './import-job.ts'
import { goOnWith } from './once-imported.ts'
import styles from './import.module.css'

const words = importMessages.left

interface LeftReadingsProps {
  readonly job: ImportJob
  readonly readings: readonly LeftReading[]
  readonly onChange: () => void
}

/** Nothing where there are none. */
export function LeftReadings({ job, readings, onChange }: LeftReadingsProps) {
  const { importReader } = usePorts()
  const { project } = useSession()
  const [asked, setAsked] = useState<LeftReading | null>(null)
  const remove = async ({ id }: LeftReading) => {
    setAsked(null)
    await (await importReader()).forget(project, id)
    showNotice(words.removed)
    onChange()
  }
  const sections = readings.map((reading) => (
    <section key={reading.id} className={styles['interrupted']} role="alert">
      <h2>{words.title}</h2>
      <p>{textOf(reading)}</p>
      <div className={styles['buttons']}>
        {isEmpty(reading) ? null : (
          <Button kind="primary" onPress={() => unattended(goOnWith(job, project, reading))}>
            {words.goOn}
          </Button>
        )}
        <Button onPress={() => (isEmpty(reading) ? unattended(remove(reading)) : setAsked(reading))}>
          {words.remove}
        </Button>
      </div>
    </section>
  ))
  return (
    <>
      {sections}
      {asked === null ? null : (
        <DeleteQuestion
          title={words.question}
          action={words.remove}
          onDelete={() => remove(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{textOf(asked)}</p>
          <p>{words.goes}</p>
        </DeleteQuestion>
      )}
    </>
  )
}

function isEmpty({ files, isPasted }: LeftReading): boolean {
  return files === 0 && !isPasted
}

function textOf(reading: LeftReading): string {
  const { files, bytes, missing, isPasted, begunAt } = reading
  if (isEmpty(reading)) return words.none(missing)
  if (isPasted) return words.pasted(formatInstant(begunAt))
  const kept = words.files(files, formatBytes(bytes), formatInstant(begunAt))
  return missing === 0 ? kept : `${kept} ${words.missing(missing)}`
}
