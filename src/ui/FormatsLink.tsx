/** The way to the page that documents every file format, wherever files are chosen or made. */
import type { ProjectId } from '#domain/ids.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Link } from './Link.tsx'

/** `project`: `null` outside projects. */
export function FormatsLink({ project }: { readonly project: ProjectId | null }) {
  return <Link to={{ screen: 'formats', project }}>{uiMessages.formats}</Link>
}
