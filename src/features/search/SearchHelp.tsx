/** What can be typed, by examples that can be taken. */
import { searchMessages as words } from '#i18n/messages/search.ts'
import styles from './search.module.css'

export function SearchHelp({ onExample }: { readonly onExample: (typed: string) => void }) {
  return (
    <div className={styles['help']}>
      <p className={styles['helpTitle']}>{words.empty.examples}</p>
      <ul className={styles['examples']}>
        {words.examples.map(([typed, meaning]) => (
          <li key={typed}>
            <button type="button" className={styles['example']} onClick={() => onExample(typed)}>
              <code>{typed}</code>
            </button>
            <span>{meaning}</span>
          </li>
        ))}
      </ul>
      <p className={styles['soft']}>{words.fields}</p>
    </div>
  )
}
