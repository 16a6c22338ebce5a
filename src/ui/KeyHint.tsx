/** Shows a key the way this machine writes it. Draws only; what a key does is in the key table. */
import { keyParts } from './keys/key-words.ts'
import styles from './KeyHint.module.css'

interface KeyHintProps {
  /** A key in the form of the key table: `a`, `Backspace`, `Mod+Shift+z`. */
  readonly name: string
}

/** One small box per key. Screen readers hear it after the label; where that is noise, wrap it in `aria-hidden`. */
export function KeyHint({ name }: KeyHintProps) {
  return (
    <span className={styles['keys']} translate="no">
      {keyParts(name).map((part) => (
        <kbd key={part} className={styles['key']}>
          {part}
        </kbd>
      ))}
    </span>
  )
}
