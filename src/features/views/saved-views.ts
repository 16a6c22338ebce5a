/** Which saved views of a project can be gone to. Pure. */
import type { ProjectId } from '#domain/ids.ts'
import type { SavedView } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { compareText } from '#domain/visible-articles.ts'
import { readAddress, writeAddress, type Address } from '#ui/address.ts'

/** By name. Whatever a file says: one that leads nowhere in this project is not listed. */
export function savedViewsIn(snapshot: Snapshot, project: ProjectId): readonly SavedView[] {
  return [...snapshot.all('savedViews')]
    .filter(({ place }) => leadsIntoProject(addressOfView(project, place)))
    .toSorted((one, other) => compareText(one.name, other.name))
}

/** Where a place, as `SavedView` has it, leads in this project. */
export function addressOfView(project: ProjectId, place: string): Address {
  const at = place.indexOf('?')
  const path = at < 0 ? place : place.slice(0, at)
  return readAddress(homeOf(project) + path, at < 0 ? '' : place.slice(at))
}

/** A path and search as `SavedView` has them; `null` where there is nothing to be found again: the first page, and outside the project. */
export function placeIn(project: ProjectId, path: string): string | null {
  const home = homeOf(project)
  if (!path.startsWith(`${home}/`)) return null
  const place = path.slice(home.length)
  return leadsIntoProject(addressOfView(project, place)) ? place : null
}

function leadsIntoProject({ screen }: Address): boolean {
  return screen !== 'unknown' && screen !== 'projects' && screen !== 'home' && screen !== 'formats'
}

function homeOf(project: ProjectId): string {
  return writeAddress({ screen: 'home', project })
}
