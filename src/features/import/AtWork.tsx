/** An import while it reads or writes: how far it is, how fast, how long still; it can be held and given up. */
import { Pause, Play } from 'lucide-react'
import { importMessages } from '#i18n/messages/import.ts'
import { Button } from '#ui/Button.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import type { ImportJob } from './import-job.ts'
import type { ImportState } from './import-state.ts'
import type { Pace } from './pace.ts'
import { unkeptWords } from './unkept-words.ts'
import styles from './import.module.css'

const words = importMessages.pace

export interface AtWorkProps {
  readonly job: ImportJob
  readonly state: Extract<ImportState, { kind: 'reading' | 'writing' }>
}

export function AtWork({ job, state }: AtWorkProps) {
  const said = importMessages[state.kind]
  const isEnding = state.kind === 'writing' && state.cancelling
  return (
    <section className={styles['work']} aria-label={said.title}>
      <h2>{said.title}</h2>
      <Progress state={state} />
      <p className={styles['pace']}>{state.isPaused ? words.paused : paceWords(state.pace)}</p>
      <p className={styles['quiet']}>{remark(state)}</p>
      <div className={styles['buttons']}>
        <Button
          icon={state.isPaused ? <Play size={16} /> : <Pause size={16} />}
          isDisabled={isEnding}
          onPress={() => job.pause(!state.isPaused)}
        >
          {state.isPaused ? words.resume : words.pause}
        </Button>
        <Button isDisabled={isEnding} onPress={() => job.cancel()}>
          {said.cancel}
        </Button>
      </div>
    </section>
  )
}

function Progress({ state }: Pick<AtWorkProps, 'state'>) {
  if (state.kind === 'writing')
    return <ProgressBar label={importMessages.writing[state.phase]} done={state.done} total={state.total} />
  return <ReadingBar state={state} />
}

function ReadingBar({ state: { progress, again } }: { readonly state: Extract<ImportState, { kind: 'reading' }> }) {
  const said = importMessages.reading
  if (progress === null) return <ProgressBar label={again ? said.found(0) : said.copied} done={null} total={1} />
  const { copied, filesRead, files, drafts, bytesRead, bytes } = progress
  if (copied !== null) return <ProgressBar label={said.copied} done={copied} total={files} />
  const share = bytes === 0 ? {} : { share: bytesRead / bytes }
  return <ProgressBar label={said.found(drafts)} done={filesRead} total={files} {...share} />
}

function remark(state: AtWorkProps['state']): string {
  if (state.kind === 'reading') return remarkOnReading(state)
  if (state.cancelling) return importMessages.writing.cancelling
  if (state.phase === 'writing') return importMessages.writing.hidden
  return state.isUnkept ? importMessages.writing.stay : importMessages.writing.mayLeave
}

function remarkOnReading({ progress, again }: Extract<ImportState, { kind: 'reading' }>): string {
  if (progress?.unkept) return unkeptWords(progress.unkept)
  const isCopied = progress === null ? again : progress.copied === null
  return isCopied ? importMessages.reading.nothingWritten : importMessages.reading.copying
}

/** A space that keeps its line where nothing can be told yet, so that what is below does not move. */
function paceWords({ perSecond, secondsLeft }: Pace): string {
  const parts = [
    ...(perSecond === null ? [] : [words.perSecond(perSecond)]),
    ...(secondsLeft === null ? [] : [words.left(secondsLeft)]),
  ]
  return parts.join(' · ') || '\u00a0'
}
