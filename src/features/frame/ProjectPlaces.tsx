/** Lets the palette go to every screen of the open project. Draws nothing. */
import { useMemo } from 'react'
import type { ProjectId } from '#domain/ids.ts'
import { frameMessages } from '#i18n/messages/frame.ts'
import { placesMessages as words } from '#i18n/messages/places.ts'
import { useSession } from '#state/use-session.tsx'
import { matrixAddressOf, readAddressOf } from '#ui/address.ts'
import { useGoTo } from '#ui/operations/use-operations.ts'
import { placeSource, type Place } from './place-source.ts'

/** Inside a `SessionProvider` and the frame. */
export function ProjectPlaces() {
  const { project } = useSession()
  useGoTo(useMemo(() => placeSource(placesOf(project)), [project]))
  return null
}

function placesOf(project: ProjectId): readonly Place[] {
  const { rail } = frameMessages
  return [
    { label: rail.project, to: { screen: 'home', project } },
    { label: rail.articles, to: { screen: 'articles', project } },
    { label: words.dates, to: { screen: 'dates', project } },
    { label: words.import, to: { screen: 'import', project } },
    { label: rail.read, to: readAddressOf(project, []) },
    { label: rail.search, to: { screen: 'search', project } },
    { label: rail.claims, to: { screen: 'claims', project } },
    { label: rail.matrix, to: matrixAddressOf(project) },
    { label: rail.export, to: { screen: 'export', project } },
    { label: words.passages, to: { screen: 'passages', project } },
    { label: words.mentions, to: { screen: 'mentions', project } },
    { label: words.batches, to: { screen: 'batches', project } },
    { label: words.sources, to: { screen: 'sources', project } },
    { label: words.attention, to: { screen: 'attention', project } },
    { label: words.merge, to: { screen: 'merge', project } },
    { label: words.opinions, to: { screen: 'opinions', project } },
    { label: words.annotations, to: { screen: 'annotations', project } },
    { label: words.sheet, to: { screen: 'sheet', project } },
    { label: words.names, to: { screen: 'names', project } },
    { label: words.history, to: { screen: 'history', project } },
    { label: words.storage, to: { screen: 'storage', project } },
    { label: frameMessages.formats, to: { screen: 'formats', project } },
    { label: frameMessages.allProjects, to: { screen: 'projects' } },
  ]
}
