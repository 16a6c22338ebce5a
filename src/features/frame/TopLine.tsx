/** The top line: project and page, what the screen puts there, commands, saved state, undo, theme, more. */
import { CircleEllipsis, Moon, Search, Sun } from 'lucide-react'
import { Fragment, type ReactNode, type RefCallback } from 'react'
import type { ProjectId } from '#domain/ids.ts'
import { frameMessages as words } from '#i18n/messages/frame.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import { useCurrentPageTitle } from '#ui/page-title.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useKeyName } from '#ui/operations/use-key-names.ts'
import { useOperation } from '#ui/operations/use-operations.ts'
import { setPreferences, usePreferences } from '#ui/preferences/preferences.ts'
import { navigate } from '#ui/use-address.ts'
import { useIsDark } from './use-is-dark.ts'
import styles from './TopLine.module.css'

interface TopLineProps {
  readonly project: ProjectId | null
  readonly projectName: string | null
  readonly slot: RefCallback<HTMLElement>
  /** The parts of the open project: saved state, undo. */
  readonly children: ReactNode
}

/** One line; on a narrow window the way here and the words of buttons go. */
export function TopLine({ project, projectName, slot, children }: TopLineProps) {
  const palette = useOperation('palette.open')
  const paletteKey = useKeyName('palette.open')
  return (
    <header className={styles['line']}>
      <Way project={project} projectName={projectName} />
      <div ref={slot} className={styles['slot']} />
      <div className={styles['commands']}>
        <Button
          kind="quiet"
          size="small"
          icon={<Search size={14} />}
          keyName={paletteKey}
          aria-label={words.commands}
          onPress={() => {
            if (palette !== null) runOperation(palette)
          }}
        >
          {words.commandsShort}
        </Button>
      </div>
      {children}
      <ThemeButton />
      <MoreMenu project={project} />
    </header>
  )
}

/** Product or project, the crumbs, and the title of the page, which is its only `h1`. */
function Way({ project, projectName }: Pick<TopLineProps, 'project' | 'projectName'>) {
  const { title, lang, crumbs } = useCurrentPageTitle()
  return (
    <div className={styles['way']}>
      <nav aria-label={words.breadcrumb} className={styles['crumbs']}>
        <Link to={{ screen: 'projects' }} className={styles['product']} title={words.allProjects}>
          {words.product}
        </Link>
        {project === null || projectName === null ? null : (
          <>
            <Slash />
            <Link to={{ screen: 'home', project }} className={styles['crumb']} title={projectName}>
              <NameSign name={projectName} />
              <Isolated>{projectName}</Isolated>
            </Link>
          </>
        )}
        {crumbs.map((crumb) => (
          <Fragment key={crumb.title}>
            <Slash />
            <Link to={crumb.to} className={styles['crumb']} title={crumb.title}>
              <Isolated>{crumb.title}</Isolated>
            </Link>
          </Fragment>
        ))}
      </nav>
      {title === '' ? null : (
        <>
          <Slash />
          <h1
            className={styles['title']}
            title={title}
            tabIndex={-1}
            {...(lang === null ? {} : { lang, translate: 'no' as const })}
          >
            <NameSign name={title} />
            <Isolated>{title}</Isolated>
          </h1>
        </>
      )}
    </div>
  )
}

function Slash() {
  return (
    <span className={styles['slash']} aria-hidden="true">
      /
    </span>
  )
}

function ThemeButton() {
  usePreferences()
  const isDark = useIsDark()
  return (
    <IconButton
      label={isDark ? words.theme.toLight : words.theme.toDark}
      icon={isDark ? <Sun size={16} /> : <Moon size={16} />}
      onPress={() => setPreferences({ theme: isDark ? 'light' : 'dark' })}
    />
  )
}

function MoreMenu({ project }: Pick<TopLineProps, 'project'>) {
  const help = useOperation('keys.help')
  const helpKey = useKeyName('keys.help')
  const settings = useOperation('frame.settings')
  const palette = useOperation('palette.open')
  const paletteKey = useKeyName('palette.open')
  const entries: MenuEntry[] = []
  if (palette !== null) {
    entries.push({ id: palette.id, label: words.commands, keyName: paletteKey, run: () => runOperation(palette) })
  }
  if (settings !== null) entries.push({ id: settings.id, label: settings.label, run: () => runOperation(settings) })
  if (help !== null) entries.push({ id: help.id, label: help.label, keyName: helpKey, run: () => runOperation(help) })
  return (
    <Menu
      label={words.more}
      trigger={<IconButton label={words.more} icon={<CircleEllipsis size={16} />} />}
      groups={[
        { id: 'more', title: null, entries },
        {
          id: 'projects',
          title: null,
          entries: [
            { id: 'formats', label: words.formats, run: () => navigate({ screen: 'formats', project }) },
            { id: 'all', label: words.allProjects, run: () => navigate({ screen: 'projects' }) },
          ],
        },
      ]}
    />
  )
}
