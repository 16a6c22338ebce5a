/** What opening a project had to mend or erase, and what a check of it found. */
import { plural } from '../plural.ts'

export const openingMessages = {
  mended: 'One copy of this project in this browser was damaged. It was mended from the other copy.',
  refilled:
    'The second copy of this project in this browser was gone. It was written again from the first; nothing is missing.',
  unsound:
    'One of the two copies of this project in this browser is damaged. It is mended from the other copy when the project is opened again.',
  mendNow: 'Open again',
  restored: (commits: number, isAllThere: boolean) => {
    const restored = plural(
      commits,
      'This browser had lost # saved change of the project. It was restored from the second copy',
      'This browser had lost # saved changes of the project. They were restored from the second copy',
    )
    return isAllThere ? `${restored}; nothing is missing.` : `${restored}.`
  },
  erased: (count: number) => plural(count, '# article was erased for good.', '# articles were erased for good.'),
  erasureWaits: {
    tabs: 'Something still waits to be erased: the project is open in another tab. Close it there, and it can be erased here.',
    home: 'Something still waits to be erased: the second copy of this project cannot be reached. Open the project again when it can.',
    failed:
      'Something still waits to be erased: the storage failed. Nothing else is lost; open the project again to go on.',
  },
  lost: (commits: number) =>
    `${plural(commits, '# change', '# changes')} saved earlier cannot be found in either copy. Export a copy of what is here now.`,
  lostTexts: (count: number) =>
    `${plural(count, 'The text of # article is', 'The texts of # articles are')} missing or damaged in both copies and cannot be read. What was said about them is here. Merge an earlier copy of this project: it brings back what it has of them.`,
  salvagedInPart: (leftOut: number) =>
    `The second copy is damaged, too. The file has everything that could be read, without the history${leftOut === 0 ? '' : ` and without ${plural(leftOut, '# entry that needs', '# entries that need')} something lost`}.`,
}
