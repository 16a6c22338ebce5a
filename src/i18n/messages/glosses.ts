/** Words of copying sentences for translation and of pasting a translation. */
import { plural } from '../plural.ts'

export const glossesMessages = {
  gone: 'The article is no longer there.',
  copy: {
    title: 'Copy for translation',
    what: 'What to copy',
    all: (count: number) => plural(count, 'The whole article: # sentence', 'The whole article: # sentences'),
    without: (count: number, language: string) =>
      plural(count, '# sentence without a gloss in', '# sentences without a gloss in') + ` ${language}`,
    selection: (count: number) => plural(count, 'The selection: # sentence', 'The selection: # sentences'),
    furniture: (count: number) => plural(count, 'Copy # line of furniture too', 'Copy # lines of furniture too'),
    furnitureHelp: 'What is dimmed while reading. Left out, the other lines keep their numbers.',
    preview: 'Numbered lines',
    shares: 'Variorum sends nothing. Pasting these lines into a translation service shares them with that service.',
    copy: 'Copy',
    copied: (count: number) => plural(count, '# line copied.', '# lines copied.'),
    failed: 'The browser did not allow copying. Select the lines and copy them by hand.',
  },
  paste: {
    title: 'Paste translation',
    lines: 'The translated lines',
    linesHelp: 'Keep the numbers in brackets. The order does not matter.',
    language: 'Language of the translation',
    engine: 'Translated with',
    engineHelp: 'Name and version of the engine, if you know it.',
    store: (count: number) => plural(count, 'Store # gloss', 'Store # glosses'),
    nothing: 'Paste lines first.',
    matched: (count: number, all: number) =>
      `${plural(count, '# line', '# lines')} of ${plural(all, '# sentence', '# sentences')}`,
    byOrder: 'No line has a number. There are as many lines as sentences, so they are taken in order: check a few.',
    missing: (numbers: string) => `Not there: ${numbers}. These sentences stay as they are.`,
    unknown: (numbers: string) => `No such sentence: ${numbers}. These lines are left out.`,
    repeated: (numbers: string) => `Twice with other words: ${numbers}. The first is taken.`,
    stray: (lines: string) => `Left out, because it has no number: ${lines}`,
    same: (numbers: string) => `Still in the language of the article: ${numbers}. These lines are left out.`,
    preview: 'Each sentence with its translation',
    stored: (count: number) => plural(count, '# gloss stored.', '# glosses stored.'),
  },
}
