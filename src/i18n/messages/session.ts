/** Words of what the open project puts into the top line. Apart from those of the frame, which the first load waits for. */
import { formatNumber } from '../format.ts'
import { plural } from '../plural.ts'

export const sessionMessages = {
  saving: {
    saved: 'Saved',
    saving: 'Saving',
    oneHome: 'Saved, one copy only',
  },
  notSaved: (edits: number) => plural(edits, '# edit not saved', '# edits not saved'),
  notSavedYet: 'Not saved yet.',
  savingExplained: {
    saved: 'Every change is written in both places on this machine.',
    saving: 'The last change is being written.',
    oneHome: 'Every change is written in one place only; the second one could not be. Export a copy often.',
    failed:
      'These edits could not be written, so they show in no list yet. They are kept on this page and tried again every few seconds; nothing saved before is lost. Do not close the page. Free some disk space.',
  },
  giveUp: 'Give up',
  indexing: {
    progress: (done: number, total: number) =>
      `Reading articles for finding: ${formatNumber(done)} of ${formatNumber(total)}`,
    begun: 'Reading articles for finding. You can go on working.',
    done: 'Reading articles for finding has ended.',
  },
  undo: (what: string | null) => (what === null ? 'Undo' : `Undo: ${what}`),
  redo: (what: string | null) => (what === null ? 'Redo' : `Redo: ${what}`),
  nothingToUndo: 'There is nothing of yours to undo here.',
  nothingToRedo: 'Nothing was undone.',
}
