/** What stands on the page, as links within it. */
import { formatsMessages as words } from '#i18n/messages/formats.ts'
import { formatEntries, type FormatEntry } from './format-entries.ts'
import styles from './formats.module.css'

/** Beside the page on a wide window, above it on a narrow one. */
export function Contents({ groups }: { readonly groups: readonly FormatEntry['group'][] }) {
  return (
    <nav aria-label={words.contents} className={styles['contents']}>
      <ul>
        <Part id="overview" title={words.overview.title} />
        {groups.map((group) => (
          <li key={group}>
            <a href={`#${group}`}>{words.groups[group].title}</a>
            <ul>
              {formatEntries
                .filter((entry) => entry.group === group)
                .map(({ id }) => (
                  <Part key={id} id={id} title={words.entries[id].label} />
                ))}
            </ul>
          </li>
        ))}
        <Part id="counting" title={words.counting.title} />
        <Part id="terms" title={words.terms.title} />
        <Part id="versions" title={words.versions.title} />
      </ul>
    </nav>
  )
}

function Part({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <li>
      <a href={`#${id}`}>{title}</a>
    </li>
  )
}
