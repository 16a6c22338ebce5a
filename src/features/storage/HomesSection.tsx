/** The two copies within the browser: whether both are whole, and what was damaged once (H5). */
import { ShieldCheck } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { isSound, type HealthReport, type KeptJournals } from '#domain/health.ts'
import type { ProjectId } from '#domain/ids.ts'
import type { KeptAside } from '#domain/ports.ts'
import { fileName } from '#domain/file-name.ts'
import { storageMessages } from '#i18n/messages/storage.ts'
import { checkHealth } from '#state/check-health.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useOneHomeReason } from '#state/use-saving.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './storage.module.css'

const words = storageMessages.homes

type Check =
  | { readonly kind: 'nothing' | 'working' }
  | { readonly kind: 'done'; readonly health: HealthReport }
  | { readonly kind: 'failed'; readonly error: string }

interface HomesSectionProps {
  /** After each check, whatever it came to. */
  readonly onChecked: () => void
}

export function HomesSection({ onChecked }: HomesSectionProps) {
  const reason = useOneHomeReason()
  return (
    <section aria-labelledby="homes">
      <h2 id="homes">{words.title}</h2>
      <p>{reason === null ? words.both : words.one(reason)}</p>
      <Health onChecked={onChecked} />
      <Aside />
      <Before />
    </section>
  )
}

function Health({ onChecked }: HomesSectionProps) {
  const ports = usePorts()
  const session = useSession()
  const [check, setCheck] = useState<Check>({ kind: 'nothing' })
  const [stop] = useState(() => new AbortController())
  useEffect(() => () => stop.abort(), [stop])
  const last = ports.catalogue.lastCheck(session.project)
  const start = async () => {
    setCheck({ kind: 'working' })
    try {
      setCheck({ kind: 'done', health: await checkHealth(ports, session, stop.signal) })
    } catch (error) {
      setCheck({ kind: 'failed', error: error instanceof Error ? error.message : String(error) })
    }
    onChecked()
  }
  return (
    <>
      <p className={styles['soft']}>{last === null ? words.neverChecked : words.lastCheck(last.at)}</p>
      <p className={styles['buttons']}>
        <Button
          icon={<ShieldCheck size={16} />}
          isDisabled={check.kind === 'working'}
          onPress={() => unattended(start())}
        >
          {words.check}
        </Button>
        {check.kind === 'done' && !isSound(check.health) ? (
          <Button kind="primary" onPress={() => location.reload()}>
            {words.mend}
          </Button>
        ) : null}
      </p>
      <div role="status">
        {check.kind === 'working' ? <p>{words.checking}</p> : null}
        {check.kind === 'done' ? <Found {...check.health} /> : null}
      </div>
      {check.kind === 'failed' ? <ErrorNotice {...words.failed} details={check.error} /> : null}
    </>
  )
}

function Found(health: HealthReport) {
  const { commits, texts, missingTexts, secondHome } = health
  if (isSound(health))
    return missingTexts === 0 ? <p>{words.sound(commits, texts)}</p> : <Missing texts={missingTexts} />
  const faults = [
    words.damagedSteps(health.damagedCommits),
    words.rowsApart(health.rowsApart),
    words.damagedTexts(health.damagedTexts),
    words.damagedThere((secondHome?.damaged ?? 0) + (secondHome?.damagedTexts ?? 0)),
    words.lackingThere(secondHome?.lacking ?? 0),
    words.lackingHere(secondHome?.alone ?? 0),
  ].filter((fault) => fault !== null)
  return (
    <div className={styles['warning']}>
      <p>{words.unsound}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      {missingTexts === 0 ? null : <p>{words.missingTexts(missingTexts)}</p>}
    </div>
  )
}

/** Mending has nothing to take them from. */
function Missing({ texts }: { readonly texts: number }) {
  return (
    <div className={styles['warning']}>
      <p>{words.missingTexts(texts)}</p>
    </div>
  )
}

/** What is kept of the open project, asked once; nothing where it cannot be told. */
function useKept<Part>(ask: (project: ProjectId) => Promise<readonly Part[]>): readonly Part[] {
  const { project } = useSession()
  const [kept, setKept] = useState<readonly Part[]>([])
  const look = useEffectEvent(ask)
  useEffect(() => {
    let isWanted = true
    look(project).then(
      (found) => isWanted && setKept(found),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [project])
  return kept
}

/** What was damaged and replaced, to be looked into by somebody who can. */
function Aside() {
  const { catalogue, environment } = usePorts()
  const kept = useKept<KeptAside>((of) => catalogue.keptAside(of))
  if (kept.length === 0) return null
  const save = () => {
    const parts = kept.map(({ name, text }) => ({ name, kept: JSON.parse(text) as unknown }))
    const file = new Blob([JSON.stringify(parts, null, 2)], { type: 'application/json' })
    download(file, fileName('variorum', 'aside', environment.now().slice(0, 10)))
  }
  return (
    <>
      <p>{words.aside(kept.length)}</p>
      <p className={styles['buttons']}>
        <Button onPress={save}>{words.saveAside}</Button>
      </p>
    </>
  )
}

/** The journal as it was before the first edit after an end without a goodbye. */
function Before() {
  const { catalogue } = usePorts()
  const { project } = useSession()
  const kept = useKept<KeptJournals>((of) => catalogue.keptJournals(of))
  if (kept.length === 0) return null
  const save = async (name: string) => {
    const file = await catalogue.readKeptJournals(project, name)
    download(file, fileName('variorum', 'before', name.slice(0, 19), 'log'))
  }
  return (
    <>
      <p>{words.before}</p>
      <p className={styles['buttons']}>
        {kept.map(({ name, bytes }) => (
          <Button key={name} onPress={() => unattended(save(name))}>
            {words.saveBefore(instantOf(name), bytes)}
          </Button>
        ))}
      </p>
    </>
  )
}

/** A name is an instant that has no colons. */
function instantOf(name: string): string {
  return name.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:')
}
