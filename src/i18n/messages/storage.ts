/** Words of the storage page, and of copies outside the browser. */
import { formatBytes, formatInstant, formatInstantToTheSecond, formatPercent } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago, in milliseconds. */
function ago(age: number): string {
  if (age < minute) return 'just now'
  if (age < hour) return plural(Math.floor(age / minute), '# minute ago', '# minutes ago')
  if (age < 2 * day) return plural(Math.floor(age / hour), '# hour ago', '# hours ago')
  return plural(Math.floor(age / day), '# day ago', '# days ago')
}

/** `null` for none: then there is nothing to tell. */
function told(count: number, one: string, other: string): string | null {
  return count === 0 ? null : plural(count, one, other)
}

export const storageMessages = {
  title: 'Storage and backups',
  newer: {
    title: 'Copies and checks',
    left: 'A newer version of Variorum wrote this project, so it is copied and checked by that version only: a copy made here could lack what this one does not know.',
  },
  where: {
    title: 'Where your work is',
    here: (address: string) =>
      `In this browser on this machine, under the address ${isolated(address)}. Another browser, another profile, a private window or another address does not see it.`,
    cleared:
      'Clearing the data of this address in the browser’s settings removes every project, in both places where it is kept. Only a copy outside the browser helps then.',
  },
  space: {
    title: 'How big it is',
    unknown: 'This browser does not say how much space it gives.',
    label: 'Space in use',
    used: (used: number, quota: number) => `${formatBytes(used)} of about ${formatBytes(quota)}`,
    share: (share: number) => formatPercent(share),
    all: 'All projects of this browser together, with what was read to find things.',
    levels: {
      enough: 'There is enough space.',
      short: 'Space is getting short. Back up, then free some on the disk, or delete projects you have a copy of.',
      full: 'Space is nearly used up. No import begins or goes on until some is free. Back up, then free some on the disk, or delete projects you have a copy of.',
    },
  },
  promise: {
    title: 'Whether the browser keeps it',
    given: 'The browser has promised not to clear it by itself.',
    notGiven:
      'The browser may clear it when the disk is nearly full, or when you have not been here for long. It has not promised to keep it.',
    ask: 'Ask the browser to keep it',
    refused:
      'The browser said no. Browsers say yes to addresses that are used often, are bookmarked or are installed. You can ask again later.',
  },
  homes: {
    title: 'Two copies in this browser',
    both: 'Every change is written in both before it says “Saved”. Whichever is damaged is mended from the other when the project is opened.',
    one: (reason: string) => `There is only one (${isolated(reason)}). Back up often.`,
    neverChecked: 'Both are read whole once a day. This was not done yet.',
    lastCheck: (at: string) => `Both are read whole once a day; last: ${formatInstant(at)}.`,
    check: 'Check both now',
    checking: 'Reading both…',
    sound: (steps: number, texts: number) =>
      `Both are whole: ${plural(steps, '# step', '# steps')} and ${plural(texts, '# text', '# texts')} are what was written.`,
    unsound: 'What is damaged in one of the two is mended from the other when the project is opened again.',
    missingTexts: (count: number) =>
      `${plural(count, 'The text of # article is', 'The texts of # articles are')} in neither copy. What was said about them is here. Merge an earlier copy of this project: it brings back what it has of them.`,
    mend: 'Mend: open again',
    damagedSteps: (count: number) => told(count, '# step is damaged', '# steps are damaged'),
    rowsApart: (count: number) =>
      told(count, '# record is not what the steps lead to', '# records are not what the steps lead to'),
    damagedTexts: (count: number) => told(count, '# text is damaged', '# texts are damaged'),
    damagedThere: (count: number) =>
      told(count, '# place is damaged in the second copy', '# places are damaged in the second copy'),
    lackingThere: (count: number) =>
      told(count, '# step is not in the second copy', '# steps are not in the second copy'),
    lackingHere: (count: number) =>
      told(count, '# step is in the second copy only', '# steps are in the second copy only'),
    failed: {
      happened: 'The copies could not be checked.',
      kept: 'Nothing was changed.',
      next: 'Reload the page and try again. Back up now.',
    },
    before:
      'The browser or a tab ended without closing this project. What the second copy held then is kept as it was, of the last two times.',
    saveBefore: (at: string, bytes: number) =>
      `Save it as it was before the start on ${formatInstantToTheSecond(at)} (${formatBytes(bytes)})`,
    aside: (parts: number) =>
      plural(
        parts,
        '# damaged part was replaced at an earlier opening. What it held is kept aside as it was.',
        '# damaged parts were replaced at earlier openings. What they held is kept aside as it was.',
      ),
    saveAside: 'Save what was damaged',
  },
  backup: {
    title: 'Copies outside the browser',
    intro: 'Each copy is a project file with the whole history. Opened in any browser it gives the same project again.',
    none: 'There is no copy of this project outside the browser yet.',
    last: (at: string, age: number, bytes: number) =>
      `Last copy: ${formatInstant(at)}, ${ago(age)}, ${formatBytes(bytes)}`,
    file: (name: string) => `as ${isolated(name)}`,
    downloaded: 'handed to the browser’s downloads; whether the file is still there is not known here',
    inFolder: 'written to the folder and read back',
    edits: (edits: number) =>
      edits === 0
        ? 'Nothing was changed since.'
        : plural(edits, '# change is in no copy yet.', '# changes are in no copy yet.'),
    folder: (name: string, kept: number) =>
      `Copies go to the folder ${isolated(name)} by themselves: while a project is open and something is new, every five minutes or after 50 changes. The newest ${kept} of each project stay; nothing else there is touched.`,
    rest: 'A project whose copy takes long is copied less often.',
    noFolder:
      'Choose a folder, best on another disk or one that is synchronised, and copies go there by themselves: every five minutes or after 50 changes.',
    noFolders:
      'This browser cannot write to a folder. Back up by downloading a copy; you are reminded after 7 days or 200 changes without one.',
    ask: 'The browser wants to be asked again before anything is written there. No copies are made until then.',
    refused: 'The browser does not let the program write there. Choose the folder again.',
    now: 'Back up now',
    choose: 'Choose a folder',
    chooseOther: 'Choose another folder',
    allow: 'Allow writing there again',
    forget: 'Stop using the folder',
    working: 'Making a copy',
    done: (name: string, bytes: number) => `Copied to ${isolated(name)} (${formatBytes(bytes)}).`,
    failed: {
      happened: 'No copy could be made.',
      kept: 'Your work is saved in this browser as before.',
      next: 'It is tried again by itself. If the folder was moved or the disk is full, choose another folder, or export “To keep”.',
    },
    notice: {
      failed:
        'No backup could be written to the folder. Your work is saved in this browser; it is tried again by itself.',
      waiting: (name: string) =>
        `Backups to ${isolated(name)} wait: the browser wants to be asked again before anything is written there.`,
      reminder: (edits: number, since: string) =>
        `${plural(edits, '# change', '# changes')} since ${formatInstant(since)} are in this browser only. A copy outside helps when its data is cleared.`,
      page: 'Backups',
      allow: 'Allow',
    },
  },
  errors: {
    title: 'Errors of the storage',
    none: 'None so far.',
    some: (count: number) =>
      plural(count, '# error was noted on this machine.', '# errors were noted on this machine.'),
    intro: 'Only when, at what and under which name; no words of a project. It helps whoever looks for the cause.',
    when: 'When',
    work: 'At what',
    name: 'Error',
    works: {
      open: 'opening a project',
      write: 'writing a change',
      texts: 'writing texts',
      secondHome: 'writing the second copy',
      erase: 'erasing texts',
      backup: 'writing a backup',
      check: 'checking both copies',
    },
  },
}
