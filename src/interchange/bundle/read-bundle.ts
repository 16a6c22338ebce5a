/** Reads the project in a file that may be a project file or a bundle; of a bundle every file is held against its list first. */
import type { ProjectFileReading } from '#domain/ports.ts'
import { readProjectBytes } from '../project-file/read-project-file.ts'
import { refuseAt } from '../project-file/refusal.ts'
import { startsWith } from '../starts-with.ts'
import { checkManifest, manifestName, measured, type ManifestFile } from './manifest.ts'

const zipStart = [0x50, 0x4b, 0x03, 0x04]
const projectName = 'project.json'
/** Largest bundle that is read; it is held in memory. */
const largestBundle = 1_000_000_000
/** What may come out of one: far more than any project that can be read. */
const mostFiles = 100_000
const mostBytes = 4_000_000_000

/** Whether the bytes are an archive is told by how they begin, never by the name. Never throws for what is in a file. */
export async function readProjectOrBundle(file: Blob): Promise<ProjectFileReading> {
  const bytes = async () => new Uint8Array(await file.arrayBuffer())
  const start = new Uint8Array(await file.slice(0, zipStart.length).arrayBuffer())
  if (!startsWith(start, zipStart)) return readProjectBytes(file.size, bytes)
  if (file.size > largestBundle) return refuseAt('largeFile', '$', { megabytes: largestBundle / 1_000_000 })
  return readBundle(await bytes())
}

async function readBundle(archive: Uint8Array): Promise<ProjectFileReading> {
  const { openArchive } = await import('../zip/open-archive.ts')
  const opened = await openArchive(archive, { files: mostFiles, bytes: mostBytes })
  if ('refused' in opened) return refuseAt('brokenBundle', '$', { name: '', kind: 'damaged' })
  const found: ManifestFile[] = []
  const kept = new Map<string, Uint8Array>()
  for (const file of opened) {
    if ('junk' in file) continue
    const taken = 'refused' in file ? file : await file.bytes()
    if ('refused' in taken) return refuseAt('brokenBundle', '$', { name: file.name, kind: 'changed' })
    if (file.name !== manifestName) found.push(measured(file.name, taken))
    if (file.name === manifestName || file.name === projectName) kept.set(file.name, taken)
  }
  const list = kept.get(manifestName)
  const [problem] = checkManifest(list ? new TextDecoder().decode(list) : null, found)
  if (problem) return refuseAt('brokenBundle', '$', { name: problem.name, kind: problem.kind })
  const project = kept.get(projectName)
  if (!project) return refuseAt('bundleWithoutProject', '$')
  return readProjectBytes(project.length, () => Promise.resolve(project))
}
