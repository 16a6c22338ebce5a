/** What can be done everywhere: settings, and outside projects going to the screens there. Those of a project are in `ProjectPlaces`. */
import { lazy, Suspense, useMemo, useState } from 'react'
import type { ProjectId } from '#domain/ids.ts'
import { frameMessages as words } from '#i18n/messages/frame.ts'
import { operation } from '#ui/operations/operation.ts'
import { useGoTo, useOperations } from '#ui/operations/use-operations.ts'
import { placeSource, type Place } from './place-source.ts'

const SettingsDialog = lazy(async () => ({ default: (await import('./SettingsDialog.tsx')).SettingsDialog }))

const outside: readonly Place[] = [
  { label: words.allProjects, to: { screen: 'projects' } },
  { label: words.formats, to: { screen: 'formats', project: null } },
]

/** Draws nothing but the settings when they are open. */
export function FrameOperations({ project }: { readonly project: ProjectId | null }) {
  const [isOpen, setOpen] = useState(false)
  useOperations(useMemo(() => [operation('frame.settings', words.settings, () => setOpen(true))], []))
  useGoTo(useMemo(() => placeSource(project === null ? outside : []), [project]))
  return isOpen ? (
    <Suspense>
      <SettingsDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null
}
