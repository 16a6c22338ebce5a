/**
 * The five articles of the journey: real ones where they are at hand (`VARIORUM_SEEDS` names their folder), else files of the
 * sample. Nothing of their words stands here: places are line numbers and ordinals, read from the files at run time.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { segmentText } from '../../src/language/segment.ts'

/** A sentence: line of the file from 1, and which sentence of the line from 1. */
type Place = readonly [line: number, sentence: number]

/** One language version and where its file says what the journey needs. */
export interface JourneyArticle {
  readonly file: string
  /** In the words of the preview. */
  readonly language: string
  /** Code in the head of its column in the matrix. */
  readonly code: string
  readonly hasFurniture: boolean
  readonly titleLine: number
  /** The sentence on ammunition for artillery, or its like. */
  readonly ammunition: Place
  /** The sentence with the figure 7000, in the one article the journey takes it from. */
  readonly figure?: Place
}

/** The five, the first three of which tell one story. */
export interface JourneyFiles {
  /** For the titles of the tests: which files these are, and what is missing. */
  readonly label: string
  readonly articles: readonly [JourneyArticle, JourneyArticle, JourneyArticle, JourneyArticle, JourneyArticle]
  readonly path: (article: JourneyArticle) => string
  /** The beginning of the title as tables show it. */
  readonly title: (article: JourneyArticle) => string
  readonly sentence: (article: JourneyArticle, place: Place) => string
}

const real: JourneyFiles['articles'] = [
  {
    file: '000_2049f73b85a13b32.txt',
    language: 'Georgian',
    code: 'ka',
    hasFurniture: false,
    titleLine: 1,
    ammunition: [8, 1],
    figure: [19, 1],
  },
  {
    file: '001_7cb27b190e741cb9.txt',
    language: 'Russian',
    code: 'ru',
    hasFurniture: true,
    titleLine: 1,
    ammunition: [2, 1],
  },
  {
    file: '002_511806c64c78f0e1.txt',
    language: 'Ukrainian',
    code: 'uk',
    hasFurniture: true,
    titleLine: 1,
    ammunition: [13, 2],
  },
  {
    file: '003_d0745055ba6052e3.txt',
    language: 'Kazakh',
    code: 'kk',
    hasFurniture: true,
    titleLine: 3,
    ammunition: [15, 2],
  },
  {
    file: '004_f5175b2c0f44f290.txt',
    language: 'Serbian (Latin)',
    code: 'sr-Latn',
    hasFurniture: false,
    titleLine: 1,
    ammunition: [1, 1],
  },
]

const invented: JourneyFiles['articles'] = [
  { ...real[0], file: 'containers-ka.txt', ammunition: [1, 1], figure: [5, 1] },
  { ...real[1], file: 'containers-ru.txt', hasFurniture: false, ammunition: [3, 1] },
  { ...real[2], file: 'containers-uk.txt', ammunition: [3, 1] },
  { ...real[3], file: 'containers-kk.txt', ammunition: [11, 1] },
  { ...real[4], file: 'containers-sr.txt', ammunition: [1, 1] },
]

/** Words at the beginning by which a row or a sentence is found again. */
const firstLetters = 24

/** The real articles, or the sample's with a label that says so. */
export function journeyFiles(): JourneyFiles {
  const seeds = process.env['VARIORUM_SEEDS'] ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
  return real.every(({ file }) => existsSync(join(seeds, file)))
    ? filesIn(seeds, real, 'five real articles')
    : filesIn(
        fileURLToPath(new URL('../../public/sample/files', import.meta.url)),
        invented,
        `articles of the sample: no real ones in ${seeds}`,
      )
}

function filesIn(folder: string, articles: JourneyFiles['articles'], label: string): JourneyFiles {
  const path = ({ file }: JourneyArticle) => join(folder, file)
  const line = (article: JourneyArticle, number: number) =>
    readFileSync(path(article), 'utf8').split(/\r?\n/)[number - 1] ?? ''
  return {
    label,
    articles,
    path,
    title: (article) => line(article, article.titleLine).slice(0, firstLetters),
    sentence: (article, [number, ordinal]) => {
      const text = line(article, number)
      const found = segmentText(text, article.code).sentences[ordinal - 1]
      if (!found) throw new Error(`${article.file} has no sentence ${ordinal} in line ${number}.`)
      return text.slice(found.start, found.end)
    },
  }
}
