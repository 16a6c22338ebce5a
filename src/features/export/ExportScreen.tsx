/** Export: what for, how much, what leaves, and the file. Nothing is written before the preview was there to be read (F3). */
import { Download } from 'lucide-react'
import { useState } from 'react'
import { asId, type StoryId } from '#domain/ids.ts'
import type { Publication } from '#domain/ports.ts'
import { formatBytes, formatPercent } from '#i18n/format.ts'
import { exportMessages as words } from '#i18n/messages/export.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useHistory } from '#state/use-history.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { Switch } from '#ui/Switch.tsx'
import { unattended } from '#ui/unattended.ts'
import { useSearchParameter } from '#ui/use-address.ts'
import { download, fileName } from './download.ts'
import { usePublication } from './use-publication.ts'
import { projectFileLines, publicationLines, type Purpose } from './what-leaves.ts'
import styles from './ExportScreen.module.css'

const wholeProject = ''
const purposes: readonly Purpose[] = ['publish', 'colleague', 'keep']

/** The purpose and the story stand in the address. */
export function ExportScreen() {
  usePageTitle(words.title)
  const [asked, setPurpose] = useSearchParameter('for')
  const [story, setStory] = useSearchParameter('story')
  const [names, setNames] = useState(true)
  const [notes, setNotes] = useState(false)
  const purpose = purposes.find((known) => known === asked) ?? 'publish'
  const storyId = story === null ? null : asId<StoryId>(story)
  const publication = usePublication(purpose === 'publish', storyId, names)
  const stories = useRows((snapshot) => [...snapshot.all('stories')], ['stories'])
  return (
    <div className={styles['export']}>
      <div className={styles['choices']}>
        <RadioGroup
          label={words.purpose}
          options={purposes.map((id) => ({ id, ...words.purposes[id] }))}
          value={purpose}
          onChange={setPurpose}
        />
        {purpose === 'publish' ? (
          <>
            <Select
              label={words.scope}
              options={[
                { id: wholeProject, label: words.wholeProject },
                ...stories.map(({ id, name }) => ({ id: String(id), label: name })),
              ]}
              value={story ?? wholeProject}
              onChange={(id) => setStory(id === wholeProject ? null : id)}
            />
            <Switch isSelected={names} onChange={setNames} help={words.namesHelp}>
              {words.names}
            </Switch>
          </>
        ) : null}
        {purpose === 'colleague' ? (
          <Switch isSelected={notes} onChange={setNotes} help={words.privateNotesHelp}>
            {words.privateNotes}
          </Switch>
        ) : null}
      </div>
      <Preview purpose={purpose} notes={notes} publication={publication} />
    </div>
  )
}

interface PreviewProps {
  readonly purpose: Purpose
  readonly notes: boolean
  readonly publication: Publication | Error | null
}

type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'done'; readonly words: string }

function Preview({ purpose, notes, publication }: PreviewProps) {
  const session = useSession()
  const { projectFiles, environment } = usePorts()
  const { heads } = useHistory()
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' })
  const name = useRows((snapshot) => snapshot.get('project', session.project)?.name ?? '', ['project'])
  const isReady = purpose !== 'publish' || (publication !== null && !(publication instanceof Error))
  const lines =
    purpose === 'publish'
      ? publication === null || publication instanceof Error
        ? []
        : publicationLines(publication)
      : projectFileLines(session.snapshot, purpose, notes, heads.length)

  const makeFile = async (): Promise<Blob> => {
    if (purpose === 'publish') {
      if (publication === null || publication instanceof Error) throw new Error(words.working)
      return publication.file
    }
    const { sequence } = session.store.getState()
    const store = { text: session.text.bind(session), commits: session.commits.bind(session) }
    const how = purpose === 'keep' ? ({ purpose } as const) : ({ purpose, privateNotes: notes } as const)
    return projectFiles.write({ snapshot: session.snapshot, store, sequence }, how, (share) =>
      setDoing({ kind: 'writing', share }),
    )
  }
  const go = async () => {
    setDoing({ kind: 'writing', share: 0 })
    try {
      const file = await makeFile()
      const called = fileName(name, words.fileNames[purpose], environment.now().slice(0, 10))
      download(file, called)
      const done = words.done(called, formatBytes(file.size))
      setDoing({ kind: 'done', words: done })
      announce(done)
    } catch (error) {
      setDoing({ kind: 'failed', error: error instanceof Error ? error.message : String(error) })
    }
  }
  return (
    <section className={styles['preview']} aria-labelledby="leaves">
      <h2 id="leaves">{words.preview}</h2>
      {isReady ? null : <p role="status">{words.working}</p>}
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <Button
          kind="primary"
          icon={<Download size={16} />}
          isDisabled={!isReady || doing.kind === 'writing'}
          onPress={() => unattended(go())}
        >
          {words.button}
        </Button>
      </p>
      {doing.kind === 'writing' ? <p role="status">{words.writing(formatPercent(doing.share))}</p> : null}
      {doing.kind === 'done' ? <p>{doing.words}</p> : null}
      {doing.kind === 'failed' || publication instanceof Error ? (
        <ErrorNotice
          happened={words.failed.happened}
          kept={words.failed.kept}
          next={words.failed.next}
          details={doing.kind === 'failed' ? doing.error : String(publication)}
        />
      ) : null}
      {purpose === 'publish' && publication !== null && !(publication instanceof Error) ? (
        <Sample sample={publication.sample} />
      ) : null}
    </section>
  )
}

function Sample({ sample }: { readonly sample: string | null }) {
  if (sample === null) return <p className={styles['soft']}>{words.noFindings}</p>
  return (
    <figure className={styles['sample']}>
      <figcaption>{words.sample}</figcaption>
      {/* Scrolls, so it must be reachable by keyboard. */}
      <pre tabIndex={0} role="region" aria-label={words.sample} translate="no" dir="ltr">
        {sample}
      </pre>
    </figure>
  )
}
