/** What can be done everywhere: settings, and going to the screens of the project. */
import { lazy, Suspense, useMemo, useState } from 'react'
import type { ProjectId } from '#domain/ids.ts'
import { frameMessages as words } from '#i18n/messages/frame.ts'
import { keysMessages } from '#i18n/messages/keys.ts'
import { matrixAddressOf, readAddressOf, type Address } from '#ui/address.ts'
import { matchesWords } from '#ui/matches-words.ts'
import { operation, type GoToEntry } from '#ui/operations/operation.ts'
import { useGoTo, useOperations } from '#ui/operations/use-operations.ts'
import { navigate } from '#ui/use-address.ts'

const SettingsDialog = lazy(async () => ({ default: (await import('./SettingsDialog.tsx')).SettingsDialog }))

function places(project: ProjectId | null): readonly { readonly label: string; readonly to: Address }[] {
  const all = { label: words.allProjects, to: { screen: 'projects' } } as const
  const formats = { label: words.formats, to: { screen: 'formats', project } } as const
  if (project === null) return [all, formats]
  return [
    { label: words.rail.project, to: { screen: 'home', project } },
    { label: words.rail.articles, to: { screen: 'articles', project } },
    { label: words.dates, to: { screen: 'dates', project } },
    { label: words.import, to: { screen: 'import', project } },
    { label: words.rail.read, to: readAddressOf(project, []) },
    { label: words.rail.search, to: { screen: 'search', project } },
    { label: words.rail.claims, to: { screen: 'claims', project } },
    { label: words.rail.matrix, to: matrixAddressOf(project) },
    { label: words.rail.export, to: { screen: 'export', project } },
    { label: words.attention, to: { screen: 'attention', project } },
    { label: words.merge, to: { screen: 'merge', project } },
    { label: words.opinions, to: { screen: 'opinions', project } },
    { label: words.annotations, to: { screen: 'annotations', project } },
    { label: words.sheet, to: { screen: 'sheet', project } },
    { label: words.names, to: { screen: 'names', project } },
    { label: words.history, to: { screen: 'history', project } },
    { label: words.storage, to: { screen: 'storage', project } },
    { label: words.passages, to: { screen: 'passages', project } },
    { label: words.mentions, to: { screen: 'mentions', project } },
    { label: words.batches, to: { screen: 'batches', project } },
    { label: words.sources, to: { screen: 'sources', project } },
    formats,
    all,
  ]
}

/** Draws nothing but the settings when they are open. */
export function FrameOperations({ project }: { readonly project: ProjectId | null }) {
  const [isOpen, setOpen] = useState(false)
  useOperations(useMemo(() => [operation('frame.settings', words.settings, () => setOpen(true))], []))
  const source = useMemo(() => {
    const atOnce = (typed: string): readonly GoToEntry[] =>
      places(project)
        .filter(({ label }) => matchesWords(label, typed))
        .map(({ label, to }) => ({ id: to.screen, label, hint: keysMessages.palette.goTo, go: () => navigate(to) }))
    return { atOnce }
  }, [project])
  useGoTo(source)
  return isOpen ? (
    <Suspense>
      <SettingsDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null
}
