/** What screens may use beside an open project: the list of projects, and readers and writers of files. */
import { createContext, use, type ReactNode } from 'react'
import type { ProjectId } from '#domain/ids.ts'
import type { AnchorFinder } from '#domain/anchor-finder.ts'
import type { Backups } from '#domain/backup.ts'
import type { AnnotationReader } from '#domain/annotation-reader.ts'
import type { BrowserStorage } from '#domain/browser-storage.ts'
import type { BuildWatch } from '#domain/build-watch.ts'
import type { HealthChecker } from '#domain/health.ts'
import type { ImportReader } from '#domain/import-reader.ts'
import type { LockedFiles } from '#domain/locked-files.ts'
import type { ProjectMerger } from '#domain/project-merger.ts'
import type { Searcher } from '#domain/search/searcher.ts'
import type { SheetReader } from '#domain/sheet-reader.ts'
import type { ChoiceBook, Encoder, Finder, ProfileBook, ProjectCatalogue, Translator } from '#domain/ports.ts'
import type { ProjectFiles } from '#domain/project-files.ts'
import type { StorageErrorLog } from '#domain/storage-errors.ts'
import type { Publisher } from '#domain/publication.ts'
import type { Environment } from './dispatch.ts'
import { openProject } from './open-project.ts'
import type { ProjectSession } from './project-session.ts'

export interface Ports {
  readonly catalogue: ProjectCatalogue
  readonly profiles: ProfileBook
  /** For imports. */
  readonly choices: ChoiceBook
  readonly browserStorage: BrowserStorage
  readonly builds: BuildWatch
  /** Of the browser's storage, counted here. */
  readonly errors: StorageErrorLog
  readonly anchorFinder: AnchorFinder
  /** Always the same. */
  readonly backups: () => Promise<Backups>
  readonly annotationReader: () => Promise<AnnotationReader>
  readonly encoder: Encoder
  readonly environment: Environment
  readonly finder: Finder
  readonly healthChecker: () => Promise<HealthChecker>
  readonly importReader: () => Promise<ImportReader>
  readonly lockedFiles: () => Promise<LockedFiles>
  readonly projectFiles: ProjectFiles
  readonly publisher: () => Promise<Publisher>
  readonly projectMerger: () => Promise<ProjectMerger>
  readonly searcher: () => Promise<Searcher>
  readonly sheetReader: () => Promise<SheetReader>
  readonly translator: Translator
}

const PortsContext = createContext<Ports | null>(null)

/** Hands the ports to the views inside; the composition root calls it once. */
export function PortsProvider({ ports, children }: { ports: Ports; children: ReactNode }) {
  return <PortsContext value={ports}>{children}</PortsContext>
}

/** The ports. Throws outside a `PortsProvider`, which is a mistake of the program. */
export function usePorts(): Ports {
  const ports = use(PortsContext)
  if (!ports) throw new Error('usePorts needs a PortsProvider around it')
  return ports
}

/** Opens a project, lets `work` do something with it, and closes it again whatever happens. */
export async function withProject<Result>(
  { catalogue, environment }: Pick<Ports, 'catalogue' | 'environment'>,
  project: ProjectId,
  work: (session: ProjectSession) => Promise<Result>,
): Promise<Result> {
  const session = await openProject({ catalogue, environment }, project)
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}
