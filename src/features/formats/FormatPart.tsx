/** One format. */
import type { ReactNode } from 'react'
import type { ProjectId } from '#domain/ids.ts'
import { formatsMessages as words } from '#i18n/messages/formats.ts'
import { ownFormats } from '#interchange/own-formats/own-formats.ts'
import { Link } from '#ui/Link.tsx'
import { endingsOf, filesOf, unitsOf, type FormatEntry, type FormatFile, type FormatPlace } from './format-entries.ts'
import { unitSentence } from './unit-words.ts'
import styles from './formats.module.css'

interface FormatPartProps {
  readonly entry: FormatEntry
  /** `null` outside projects. */
  readonly project: ProjectId | null
}

export function FormatPart({ entry, project }: FormatPartProps) {
  const { id, own, writtenAt, readAt } = entry
  const { label, purpose, carries, leaves, encoding } = words.entries[id]
  const [units, endings, files] = [unitsOf(entry), endingsOf(entry), filesOf(entry)]
  return (
    <article className={styles['format']} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {label}
        {own === undefined ? null : (
          <span className={styles['version']}>{words.versions.newest(ownFormats[own].version)}</span>
        )}
      </h3>
      <p>{purpose}</p>
      <dl className={styles['facts']}>
        <Fact name={words.parts.carries}>{carries}</Fact>
        <Fact name={words.parts.leaves}>{leaves}</Fact>
        <Fact name={words.parts.written}>
          <Places places={writtenAt} project={project} />
        </Fact>
        <Fact name={words.parts.read}>
          <Places places={readAt} project={project} />
        </Fact>
        {endings.length === 0 ? null : (
          <Fact name={words.parts.endings}>
            <span className={styles['endings']}>{endings.map((ending) => `.${ending}`).join(' ')}</span>
          </Fact>
        )}
        <Fact name={words.parts.encoding}>{words.encodings[encoding]}</Fact>
        <Fact name={words.parts.units}>
          {unitSentence(units)}
          {units?.source == null ? null : (
            <span className={styles['source']} lang="en">
              {words.source(units.source)}
            </span>
          )}
        </Fact>
        {files.length === 0 ? null : (
          <Fact name={words.parts.files}>
            <Files files={files} />
          </Fact>
        )}
      </dl>
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface PlacesProps {
  readonly places: readonly FormatPlace[]
  readonly project: ProjectId | null
}

/** Links where there is a project whose screens they can lead to. */
function Places({ places, project }: PlacesProps) {
  if (places.length === 0) return words.parts.nowhere
  return (
    <ul className={styles['list']}>
      {places.map((place) => (
        <li key={place}>
          {place === 'projects' ? (
            <Link to={{ screen: 'projects' }}>{words.places.projects}</Link>
          ) : project === null ? (
            words.places[place]
          ) : (
            <Link to={{ screen: place, project }}>{words.places[place]}</Link>
          )}
        </li>
      ))}
    </ul>
  )
}

/** They are no screens of the program, so they open beside it. */
function Files({ files }: { readonly files: readonly FormatFile[] }) {
  return (
    <ul className={styles['list']}>
      {files.map(({ kind, path }) => (
        <li key={path}>
          <a href={path} target="_blank" rel="noopener">
            {words.fileOf(words.files[kind], path.slice(path.lastIndexOf('/') + 1))}
          </a>
        </li>
      ))}
    </ul>
  )
}
