/** Errors of the browser's storage that were noted on this machine. */
import { useState } from 'react'
import { formatInstant } from '#i18n/format.ts'
import { storageMessages } from '#i18n/messages/storage.ts'
import { usePorts } from '#state/use-ports.tsx'
import styles from './storage.module.css'

const words = storageMessages.errors

export function ErrorsSection() {
  const { errors } = usePorts()
  const [notes] = useState(() => errors.list().toReversed())
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">{words.title}</h2>
      <p>{notes.length === 0 ? words.none : words.some(notes.length)}</p>
      <p className={styles['soft']}>{words.intro}</p>
      {notes.length === 0 ? null : (
        // Scrolls, so it must be reachable by keyboard.
        <div className={styles['noted']} tabIndex={0} role="group" aria-labelledby="errors">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.work}</th>
                <th scope="col">{words.name}</th>
              </tr>
            </thead>
            <tbody>
              {notes.map(({ at, work, name }, index) => (
                <tr key={index}>
                  <td>{formatInstant(at)}</td>
                  <td>{words.works[work]}</td>
                  <td translate="no">{name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
