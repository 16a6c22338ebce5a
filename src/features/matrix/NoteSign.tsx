/** Says on a head that the analyst wrote a note on it. */
import { NotebookPen } from 'lucide-react'
import styles from './MatrixGrid.module.css'

/** The sign alone: the words stand where the note is read. */
export function NoteSign() {
  return (
    <span className={styles['note']} aria-hidden="true">
      <NotebookPen size={11} />
    </span>
  )
}
