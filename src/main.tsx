/** Composition root: opens the browser's storage, hands out the ports, and puts frame, project and screen together. */
import { StrictMode, Suspense, useEffect, useMemo, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import '#ui/fonts.css'
import '#ui/theme/theme.css'
import * as articles from '#features/articles/index.ts'
import { screens as annotationsInScreens } from '#features/annotations-in/index.ts'
import { screens as sheetInScreens } from '#features/sheet-in/index.ts'
import { screens as agreementScreens } from '#features/agreement/index.ts'
import { screens as attentionScreens } from '#features/attention/index.ts'
import { screens as mergeScreens } from '#features/merge/index.ts'
import { screens as opinionsScreens } from '#features/opinions/index.ts'
import * as dates from '#features/dates/index.ts'
import { screens as exportScreens } from '#features/export/index.ts'
import { screens as formatsScreens } from '#features/formats/index.ts'
import { overlays as claimsOverlays, screens as claimsScreens } from '#features/claims/index.ts'
import { Frame, NotFound, SessionOverlays, SessionParts, Waiting } from '#features/frame/index.ts'
import { screens as collationScreens } from '#features/collation/index.ts'
import { ErasureWatch, overlays as erasureOverlays } from '#features/erasure/index.ts'
import { overlays as findOverlays } from '#features/find/index.ts'
import * as names from '#features/names/index.ts'
import * as glosses from '#features/glosses/index.ts'
import * as history from '#features/history/index.ts'
import { screens as homeScreens, Tour } from '#features/home/index.ts'
import { FileDrop, screens as importScreens } from '#features/import/index.ts'
import * as matrix from '#features/matrix/index.ts'
import { screens as picturesScreens } from '#features/pictures/index.ts'
import {
  IdentityGate,
  OpenProblem,
  overlays as projectsOverlays,
  screens as projectsScreens,
} from '#features/projects/index.ts'
import { screens as searchScreens, SearchKeeper } from '#features/search/index.ts'
import { ViewsButton } from '#features/views/index.ts'
import { overlays as readOverlays, screens as readScreens } from '#features/read/index.ts'
import { screens as revisionsScreens } from '#features/revisions/index.ts'
import { screens as tablesScreens } from '#features/tables/index.ts'
import { BackupKeeper, screens as storageScreens } from '#features/storage/index.ts'
import { mainMessages } from '#i18n/messages/main.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { onlyShowing } from '#state/only-showing.ts'
import { PortsProvider, usePorts, type Ports } from '#state/use-ports.tsx'
import { useProjectName } from '#state/use-project-name.ts'
import { useProjectSession, type Opening } from '#state/use-project-session.ts'
import { SessionProvider } from '#state/use-session.tsx'
import { projectOf, readAddress, type Address } from '#ui/address.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { provideNameCheck } from '#ui/marks/name-check.ts'
import { provideTableWriter } from '#ui/table/table-writer.ts'
import { tabDrafts } from '#ui/draft-store.ts'
import { showNotice } from '#ui/notices.ts'
import { DraftProject } from '#ui/kept-draft.ts'
import { followPreferences } from '#ui/preferences/preferences.ts'
import type { Overlay, Screen } from '#ui/screen.tsx'
import { unattended } from '#ui/unattended.ts'
import { useAddress } from '#ui/use-address.ts'
import type { ProjectId } from '#domain/ids.ts'
import { createAnchorFinder } from '#workers/anchors-client.ts'
import { browserStorage } from '#workers/browser-storage.ts'
import { createDeviceTranslator } from '#workers/device-translator.ts'
import { createEncoder, createFinder, createProjectFiles } from '#workers/later-ports.ts'
import { openCatalogue } from '#workers/open-catalogue.ts'
import { registerServiceWorker } from '#workers/register-service-worker.ts'

/** Every screen of every feature. */
const screens: readonly Screen[] = [
  ...projectsScreens,
  ...homeScreens,
  ...attentionScreens,
  ...mergeScreens,
  ...opinionsScreens,
  ...annotationsInScreens,
  ...sheetInScreens,
  ...names.screens,
  ...history.screens,
  ...storageScreens,
  ...exportScreens,
  ...formatsScreens,
  ...articles.screens,
  ...importScreens,
  ...dates.screens,
  ...readScreens,
  ...collationScreens,
  ...searchScreens,
  ...revisionsScreens,
  ...claimsScreens,
  ...tablesScreens,
  ...matrix.screens,
  ...picturesScreens,
  ...agreementScreens,
]
/** Every dialog a feature opens for others. */
const overlays: readonly Overlay[] = [
  ...articles.overlays,
  ...dates.overlays,
  ...erasureOverlays,
  ...findOverlays,
  ...glosses.overlays,
  ...history.overlays,
  ...matrix.overlays,
  ...names.overlays,
  ...readOverlays,
  ...claimsOverlays,
  ...projectsOverlays,
]

function screenFor(address: Address): ReactNode {
  return screens.find(({ name }) => name === address.screen)?.render(address) ?? <NotFound />
}

/** Fetches the code of the screen that will be shown first, while the storage is being opened. */
async function preloadScreen(): Promise<void> {
  const { screen } = readAddress(location.pathname, location.search)
  await screens.find(({ name }) => name === screen)?.preload()
}

/** Fetches the code of the dialogs when the page has nothing else to do; one that cannot be fetched now is when it is asked for. */
function preloadOverlays(): (() => void) | undefined {
  if (!('requestIdleCallback' in window)) return undefined
  const waiting = requestIdleCallback(() => {
    for (const { preload } of overlays) preload().catch(() => undefined)
  })
  return () => cancelIdleCallback(waiting)
}

function App() {
  const address = useAddress()
  const project = projectOf(address)
  if (project !== null) return <Project key={project} project={project} address={address} />
  return (
    <Frame address={address} projectName={null} projectParts={null}>
      {screenFor(address)}
    </Frame>
  )
}

/** Before any field looks for its draft. */
function hideDrafts({ project, drafts }: ProjectSession): void {
  tabDrafts.hide(project, drafts)
}

/** One frame while a project is opened and once it is: a menu opened meanwhile stays. */
function Project({ project, address }: { readonly project: ProjectId; readonly address: Address }) {
  const opening = useProjectSession(project, hideDrafts)
  const session = opening.state === 'open' ? opening.session : null
  const ports = usePorts()
  const isNewer = session?.report.newer != null
  const shown = useMemo(() => (isNewer ? onlyShowing(ports) : ports), [isNewer, ports])
  return (
    <PortsProvider ports={shown}>
      <SessionProvider session={session}>
        <DraftProject value={project}>
          <ProjectFrame project={project} opening={opening} address={address} />
        </DraftProject>
      </SessionProvider>
    </PortsProvider>
  )
}

interface ProjectFrameProps {
  readonly project: ProjectId
  readonly opening: Opening
  readonly address: Address
}

function ProjectFrame({ project, opening, address }: ProjectFrameProps) {
  const name = useProjectName()
  if (opening.state === 'open')
    return (
      <Frame address={address} projectName={name} projectParts={<ProjectParts />}>
        <OpenProject session={opening.session} name={name} address={address} />
      </Frame>
    )
  if (opening.state === 'failed')
    // No rail: it would lead to more screens of a project that is not there.
    return (
      <Frame address={{ screen: 'projects' }} projectName={null} projectParts={null}>
        <OpenProblem project={project} error={opening.error} />
      </Frame>
    )
  return (
    <Frame address={address} projectName={null} projectParts={null}>
      <Waiting />
    </Frame>
  )
}

/** Undo, the saved mark and notices come a moment after the screen. */
function ProjectParts() {
  return (
    <Suspense>
      <SessionParts />
    </Suspense>
  )
}

interface OpenProjectProps {
  readonly session: ProjectSession
  readonly name: string | null
  readonly address: Address
}

function OpenProject({ session, name, address }: OpenProjectProps) {
  const { catalogue } = usePorts()
  useEffect(() => {
    // The list of projects shows the name without opening the database; a failure costs only that.
    if (name !== null && !session.report.newer) catalogue.noteName(session.project, name).catch(() => undefined)
  }, [catalogue, name, session])
  useEffect(preloadOverlays, [])
  return (
    <IdentityGate>
      <Tour>
        <Suspense fallback={<Waiting />}>{screenFor(address)}</Suspense>
      </Tour>
      <SessionOverlays overlays={overlays} />
      {session.report.newer ? null : <BackupKeeper />}
      <Suspense>
        <FileDrop />
        <ErasureWatch />
        <SearchKeeper />
        <ViewsButton />
      </Suspense>
    </IdentityGate>
  )
}

function render(root: HTMLElement, content: ReactNode): void {
  createRoot(root).render(<StrictMode>{content}</StrictMode>)
}

async function start(root: HTMLElement): Promise<void> {
  provideNameCheck(async () => (await import('#language/unusual/unusual-name.ts')).isUnusualName)
  provideTableWriter(() => import('#interchange/csv/write-table.ts'))
  followPreferences()
  try {
    // A screen that cannot be fetched now says so when it is shown.
    const [opened] = await Promise.all([openCatalogue(import.meta.url), preloadScreen().catch(() => undefined)])
    const ports: Ports = {
      ...opened,
      anchorFinder: createAnchorFinder(),
      annotationReader: async () => (await import('#workers/annotations-in-client.ts')).createAnnotationReader(),
      browserStorage,
      encoder: createEncoder(),
      finder: createFinder(),
      healthChecker: async () => (await import('#workers/health-client.ts')).createHealthChecker(),
      importReader: async () => (await import('#workers/import-client.ts')).createImportReader(),
      lockedFiles: async () => (await import('#workers/locked-files-client.ts')).createLockedFiles(),
      projectFiles: createProjectFiles((project) =>
        opened.catalogue.noteCheck(project, { at: opened.environment.now(), isSound: false }),
      ),
      publisher: async () => (await import('#workers/publish-client.ts')).createPublisher(),
      projectMerger: async () => (await import('#workers/merge-client.ts')).createProjectMerger(),
      searcher: async () => (await import('#workers/search/search-client.ts')).createSearcher(),
      sheetReader: async () => (await import('#workers/sheets-in-client.ts')).createSheetReader(),
      translator: createDeviceTranslator(),
    }
    render(root, <PortsProvider ports={ports}>{<App />}</PortsProvider>)
  } catch (error) {
    const { happened, kept, next } = mainMessages.noStorage
    render(root, <ErrorNotice happened={happened} kept={kept} next={next} details={String(error)} />)
  }
  if (import.meta.env.PROD) {
    const { ready, reload } = mainMessages.update
    const onUpdateReady = (apply: () => void) => showNotice(ready, { action: { label: reload, run: apply } })
    await registerServiceWorker({ onUpdateReady })
  }
}

// Never awaited here: the code of every screen imports this file, and would wait for whatever it waits for.
const root = document.getElementById('root')
if (root) unattended(start(root))
