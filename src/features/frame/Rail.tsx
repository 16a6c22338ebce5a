/** The rail of screens: icon and word. At the side, or below on a narrow window. */
import { BookOpenText, FileOutput, Grid3x3, House, ListChecks, Newspaper, Search, type LucideIcon } from 'lucide-react'
import type { ProjectId } from '#domain/ids.ts'
import { frameMessages as words } from '#i18n/messages/frame.ts'
import { matrixAddressOf, readAddressOf, type Address, type ScreenName } from '#ui/address.ts'
import { Link } from '#ui/Link.tsx'
import styles from './Rail.module.css'

interface RailEntry {
  readonly id: keyof typeof words.rail
  readonly icon: LucideIcon
  readonly to: (project: ProjectId) => Address
  /** Screens that count as this entry. */
  readonly screens: readonly ScreenName[]
}

const ENTRIES: readonly RailEntry[] = [
  {
    id: 'project',
    icon: House,
    to: (project) => ({ screen: 'home', project }),
    screens: [
      'home',
      'attention',
      'names',
      'merge',
      'opinions',
      'annotations',
      'sheet',
      'history',
      'storage',
      'settings',
    ],
  },
  {
    id: 'articles',
    icon: Newspaper,
    to: (project) => ({ screen: 'articles', project }),
    screens: ['articles', 'dates', 'import', 'batches'],
  },
  {
    id: 'read',
    icon: BookOpenText,
    to: (project) => readAddressOf(project, []),
    screens: ['read', 'collation', 'revisions'],
  },
  { id: 'search', icon: Search, to: (project) => ({ screen: 'search', project }), screens: ['search'] },
  {
    id: 'claims',
    icon: ListChecks,
    to: (project) => ({ screen: 'claims', project }),
    screens: ['claims', 'claim', 'passages', 'mentions', 'sources'],
  },
  {
    id: 'matrix',
    icon: Grid3x3,
    to: (project) => matrixAddressOf(project),
    screens: ['matrix', 'pictures', 'agreement'],
  },
  { id: 'export', icon: FileOutput, to: (project) => ({ screen: 'export', project }), screens: ['export', 'formats'] },
]

interface RailProps {
  readonly project: ProjectId
  readonly screen: ScreenName
}

/** Real links, so that each opens in another tab too. */
export function Rail({ project, screen }: RailProps) {
  return (
    <nav aria-label={words.screens} className={styles['rail']}>
      <ul className={styles['list']}>
        {ENTRIES.map(({ id, icon: Icon, to, screens }) => (
          <li key={id}>
            <Link
              to={to(project)}
              className={styles['entry']}
              aria-current={screens.includes(screen) ? 'page' : undefined}
            >
              <Icon size={20} strokeWidth={1.6} aria-hidden="true" />
              <span>{words.rail[id]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
