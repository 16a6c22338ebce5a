/** The first screen: the projects of this browser, and for a newcomer what the program is for. */
import { FilePlus, FolderOpen, MoreHorizontal, Sparkles, UserRound } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { ProjectSummary } from '#domain/ports.ts'
import type { ProjectId } from '#domain/ids.ts'
import type { Profile } from '#domain/profile.ts'
import { formatInstant } from '#i18n/format.ts'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { usePorts } from '#state/use-ports.tsx'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { Menu } from '#ui/Menu.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'
import { createProject, RenamedMeanwhileError, renameProject } from './create-project.ts'
import { NameDialog } from './NameDialog.tsx'
import { ProfileForm } from './ProfileForm.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import styles from './projects.module.css'
import { useProjects } from './use-projects.ts'

// With the words of all that may be wrong with a file.
const OpenFileDialog = lazy(async () => ({ default: (await import('./OpenFileDialog.tsx')).OpenFileDialog }))

type Asking =
  { readonly what: 'new' | 'file' } | { readonly what: 'rename' | 'remove'; readonly project: ProjectSummary }

interface Problem {
  readonly happened: string
  readonly details: string
}

/** Asks who is working first; without a name nothing can be recorded. */
export function ProjectsScreen() {
  const { profiles } = usePorts()
  const [profile, setProfile] = useState(() => profiles.current())
  const [changing, setChanging] = useState(false)
  usePageTitle(changing ? words.profile.changeTitle : profile === null ? words.profile.title : words.title)
  const save = (fresh: Profile) => {
    unattended(profiles.keep(fresh))
    setProfile(fresh)
    setChanging(false)
  }
  if (profile === null || changing) {
    return (
      <div className={styles['narrow']}>
        <p className={styles['intro']}>{changing ? words.profile.changeIntro : words.profile.intro}</p>
        {profile === null ? (
          <ProfileForm initial={null} action={words.profile.save} onSave={save} />
        ) : (
          <ProfileForm
            initial={profile}
            action={words.profile.keep}
            onCancel={() => setChanging(false)}
            onSave={save}
          />
        )}
      </div>
    )
  }
  return <ProjectList profile={profile} onChangeProfile={() => setChanging(true)} />
}

function ProjectList({ profile, onChangeProfile }: { profile: Profile; onChangeProfile: () => void }) {
  const access = usePorts()
  const [projects, reload] = useProjects()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const close = () => setAsking(null)
  const go = (project: ProjectId) => navigate({ screen: 'home', project })
  const attempt = async (happened: string, work: () => Promise<unknown>) => {
    setProblem(null)
    setBusy(true)
    try {
      await work()
    } catch (error) {
      const said = error instanceof RenamedMeanwhileError ? words.errors.renamedMeanwhile(error.now) : happened
      setProblem({
        happened: said,
        details: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      })
    }
    setBusy(false)
  }
  const create = (name: string) =>
    attempt(words.errors.create, async () => go(await createProject(access, name, profile)))
  const sample = () =>
    attempt(words.errors.sample, async () => {
      // It brings every command along, which the list of projects does without.
      const { openSample } = await import('./open-sample.ts')
      go(await openSample(access, profile))
    })
  const rename = async ({ id, name: seen }: ProjectSummary, name: string) => {
    await attempt(words.errors.rename, () => renameProject(access, id, seen, name))
    reload()
  }
  return (
    <div className={styles['screen']}>
      <header className={styles['head']}>
        <p className={styles['intro']}>{words.intro}</p>
        <Button kind="quiet" icon={<UserRound size={16} />} onPress={onChangeProfile}>
          {words.profile.change(profile.name)}
        </Button>
      </header>
      {problem === null ? null : (
        <ErrorNotice
          happened={problem.happened}
          kept={words.errors.createKept}
          next={words.errors.createNext}
          details={problem.details}
        />
      )}
      <div className={styles['actions']}>
        <Button
          kind="primary"
          icon={<FilePlus size={16} />}
          isDisabled={isBusy}
          onPress={() => setAsking({ what: 'new' })}
        >
          {words.create}
        </Button>
        <Button icon={<FolderOpen size={16} />} isDisabled={isBusy} onPress={() => setAsking({ what: 'file' })}>
          {words.openFile}
        </Button>
        <Button icon={<Sparkles size={16} />} isDisabled={isBusy} onPress={() => unattended(sample())}>
          {words.sample}
        </Button>
      </div>
      {isBusy ? <p role="status">{words.working}</p> : null}
      {projects === null ? <p role="status">{words.loading}</p> : null}
      {projects?.length === 0 ? <FirstSteps /> : null}
      {projects === null || projects.length === 0 ? null : <ProjectRows projects={projects} onAsk={setAsking} />}
      <AskDialogs
        asking={asking}
        onClose={close}
        onNew={(name) => unattended(create(name))}
        onOpened={go}
        onRename={(project, name) => unattended(rename(project, name))}
        onRemoved={reload}
      />
    </div>
  )
}

interface AskDialogsProps {
  /** What is being asked; `null` for nothing. */
  readonly asking: Asking | null
  readonly onClose: () => void
  readonly onNew: (name: string) => void
  readonly onOpened: (project: ProjectId) => void
  readonly onRename: (project: ProjectSummary, name: string) => void
  readonly onRemoved: () => void
}

function AskDialogs({ asking, onClose, onNew, onOpened, onRename, onRemoved }: AskDialogsProps) {
  return (
    <>
      {asking?.what === 'new' ? (
        <NameDialog
          title={words.newProject.title}
          action={words.newProject.create}
          initial=""
          onClose={onClose}
          onName={(name) => {
            onClose()
            onNew(name)
          }}
        />
      ) : null}
      {asking?.what === 'file' ? (
        <Suspense>
          <OpenFileDialog onClose={onClose} onOpened={onOpened} />
        </Suspense>
      ) : null}
      {asking?.what === 'rename' ? (
        <NameDialog
          title={words.renameProject.title}
          action={words.renameProject.save}
          initial={asking.project.name}
          onClose={onClose}
          onName={(name) => {
            onClose()
            onRename(asking.project, name)
          }}
        />
      ) : null}
      {asking?.what === 'remove' ? (
        <RemoveDialog
          project={asking.project}
          onClose={onClose}
          onRemoved={() => {
            onClose()
            onRemoved()
          }}
        />
      ) : null}
    </>
  )
}

function FirstSteps() {
  return (
    <section className={styles['steps']} aria-labelledby="first-steps">
      <h2 id="first-steps">{words.empty.title}</h2>
      <ol>
        {words.empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles['intro']}>{words.empty.advice}</p>
    </section>
  )
}

interface ProjectRowsProps {
  readonly projects: readonly ProjectSummary[]
  readonly onAsk: (asking: Asking) => void
}

function ProjectRows({ projects, onAsk }: ProjectRowsProps) {
  return (
    <ul className={styles['rows']}>
      {projects.map((project) => {
        const name = project.name === '' ? words.unnamed : project.name
        const when = project.openedAt
          ? words.lastOpened(formatInstant(project.openedAt))
          : words.created(formatInstant(project.createdAt))
        const entries = [
          { id: 'rename', label: words.rename, run: () => onAsk({ what: 'rename', project }) },
          { id: 'remove', label: words.remove, run: () => onAsk({ what: 'remove', project }), isDanger: true },
        ]
        return (
          <li key={project.id} className={styles['row']}>
            <Link to={{ screen: 'home', project: project.id }} className={styles['name']} title={name}>
              <Isolated>{name}</Isolated>
            </Link>
            {project.sample ? <Chip tone="accent">{words.sampleMark}</Chip> : null}
            <span className={styles['when']}>{when}</span>
            <Menu
              label={words.more(name)}
              trigger={<IconButton label={words.more(name)} icon={<MoreHorizontal size={16} />} size="small" />}
              groups={[{ id: 'project', title: null, entries }]}
            />
          </li>
        )
      })}
    </ul>
  )
}
