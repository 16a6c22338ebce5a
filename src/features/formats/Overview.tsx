/** All formats in one table: which files, written, read, and how they count. */
import { formatsMessages } from '#i18n/messages/formats.ts'
import { endingsOf, formatEntries, unitsOf, type FormatPlace } from './format-entries.ts'
import { shortUnits } from './unit-words.ts'
import styles from './formats.module.css'

const words = formatsMessages.overview

/** Scrolls by itself where it is wider than the screen. */
export function Overview() {
  return (
    <section aria-labelledby="overview">
      <h2 id="overview" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <div className={styles['tableRoom']} role="region" aria-label={words.region} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {[words.format, words.endings, words.written, words.read, words.units].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {formatEntries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">
                  <a href={`#${entry.id}`}>{formatsMessages.entries[entry.id].label}</a>
                </th>
                <td className={styles['endings']}>
                  {endingsOf(entry)
                    .map((ending) => `.${ending}`)
                    .join(' ')}
                </td>
                <YesNo places={entry.writtenAt} />
                <YesNo places={entry.readAt} />
                <td>{shortUnits(unitsOf(entry))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function YesNo({ places }: { readonly places: readonly FormatPlace[] }) {
  return places.length > 0 ? <td>{words.yes}</td> : <td className={styles['no']}>{words.no}</td>
}
