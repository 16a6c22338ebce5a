/** The first screen: the projects of this browser, and for a newcomer what the program is for. */
import { FilePlus, FolderOpen, Sparkles, UserRound } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { ProjectSummary } from '#domain/ports.ts'
import type { ProjectId } from '#domain/ids.ts'
import type { Profile } from '#domain/profile.ts'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { usePorts } from '#state/use-ports.tsx'
import { Button } from '#ui/Button.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { unattended } from '#ui/unattended.ts'
import { NameDialog } from './NameDialog.tsx'
import { ProfileForm } from './ProfileForm.tsx'
import { ProjectRows } from './ProjectRows.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import styles from './projects.module.css'
import { UnsavedProjects } from './UnsavedProjects.tsx'
import { goTo, useListWork } from './use-list-work.ts'
import { useProjects } from './use-projects.ts'

// With the words of all that may be wrong with a file.
const OpenFileDialog = lazy(async () => ({ default: (await import('./OpenFileDialog.tsx')).OpenFileDialog }))

type Asking =
  | { readonly what: 'new' | 'file' }
  | { readonly what: 'rename' | 'remove'; readonly project: ProjectSummary }

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
  const [listing, reload] = useProjects()
  const [asking, setAsking] = useState<Asking | null>(null)
  const { isBusy, problem, create, openSample, save, rename } = useListWork(profile, reload)
  const close = () => setAsking(null)
  return (
    <div className={styles['screen']}>
      <header className={styles['head']}>
        <p className={styles['intro']}>{words.intro}</p>
        <Button kind="quiet" icon={<UserRound size={16} />} onPress={onChangeProfile}>
          {words.profile.change(profile.name)}
        </Button>
      </header>
      {typeof listing?.unread === 'string' ? <ErrorNotice {...words.unreadList} details={listing.unread} /> : null}
      <UnsavedProjects listing={listing} />
      {problem === null ? null : (
        <ErrorNotice
          happened={problem.happened}
          kept={words.errors.createKept}
          next={problem.next}
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
        <Button icon={<Sparkles size={16} />} isDisabled={isBusy} onPress={openSample}>
          {words.sample}
        </Button>
      </div>
      {isBusy ? <p role="status">{words.working}</p> : null}
      {listing === null ? <p role="status">{words.loading}</p> : null}
      {listing?.projects.length === 0 && listing.unread === null ? <FirstSteps /> : null}
      {listing === null || listing.projects.length === 0 ? null : (
        <ProjectRows
          projects={listing.projects}
          onRename={(project) => setAsking({ what: 'rename', project })}
          onRemove={(project) => setAsking({ what: 'remove', project })}
          onSave={save}
        />
      )}
      <AskDialogs asking={asking} onClose={close} onNew={create} onOpened={goTo} onRename={rename} onRemoved={reload} />
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
