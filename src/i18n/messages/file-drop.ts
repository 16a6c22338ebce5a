/** Words of dropping files anywhere; apart from those of importing, because they are there from the beginning. */
import { plural } from '../plural.ts'

export const fileDropMessages = {
  drop: 'Drop to import',
  onlyFiles: 'There was no file in what you dropped.',
  added: (count: number) => plural(count, '# more file will be read.', '# more files will be read.'),
  busy: (count: number) =>
    `${plural(count, '# file was', '# files were')} not taken: finish or drop the import at hand, then drop them again.`,
}
