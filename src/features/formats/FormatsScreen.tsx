/** Every file format: what it is for, what it holds and leaves out, how it counts, and where schema and examples lie. */
import { useEffect } from 'react'
import { formatsMessages as words } from '#i18n/messages/formats.ts'
import { usePageTitle } from '#ui/page-title.ts'
import type { ScreenProps } from '#ui/screen.tsx'
import { Contents } from './Contents.tsx'
import { formatEntries, type FormatEntry } from './format-entries.ts'
import { FormatPart } from './FormatPart.tsx'
import { Overview } from './Overview.tsx'
import { TermList } from './TermList.tsx'
import styles from './formats.module.css'

const groups: readonly FormatEntry['group'][] = ['own', 'tools', 'readers']

/** The same within a project and outside; within one, what it says of screens are links. */
export function FormatsScreen({ address: { project } }: ScreenProps<'formats'>) {
  usePageTitle(words.title)
  // The browser looked for the part that the address names before it was there.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [])
  return (
    <div className={styles['page']}>
      <Contents groups={groups} />
      <div className={styles['body']}>
        <p className={styles['intro']}>{words.intro}</p>
        <Overview />
        {groups.map((group) => (
          <section key={group} aria-labelledby={group}>
            <h2 id={group} tabIndex={-1}>
              {words.groups[group].title}
            </h2>
            <p>{words.groups[group].text}</p>
            {formatEntries
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <FormatPart key={entry.id} entry={entry} project={project} />
              ))}
          </section>
        ))}
        <Paragraphs id="counting" {...words.counting} />
        <TermList />
        <Paragraphs id="versions" {...words.versions} />
      </div>
    </div>
  )
}

interface ParagraphsProps {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

function Paragraphs({ id, title, paragraphs }: ParagraphsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}
