/**
 * The same search by several engines, each used as its documents advise. All are given the same words (letters and digits of any script,
 * folded as the app folds them): with the words they make themselves, none of them finds a Chinese word within a sentence.
 */
import { Index as FlexIndex } from 'flexsearch'
import MiniSearch from 'minisearch'
import { SegmentBuilder } from '../../../src/language/search/segment-builder.ts'
import { SegmentedIndex } from '../../../src/language/search/segmented-index.ts'
import { figureReader, searchFigures } from '../../../src/language/search/search-figures.ts'
import { searchWords } from '../../../src/language/search/search-words.ts'
import { soughtWord } from '../../../src/language/search/word-grade.ts'

/** One way to look for words in texts. */
export interface SearchEngine {
  readonly add: (texts: readonly string[]) => void
  /** How many texts have all these words, in other forms too where `prefix` says so. */
  readonly count: (words: readonly string[], prefix: boolean) => number
  /** What is kept, and how it is made ready again; `null` where there is nothing to keep. */
  readonly kept: (() => { readonly bytes: number; readonly load: () => void }) | null
  /** Memory beside what the engine of JavaScript counts as its heap, in bytes. */
  readonly beside: () => number
}

export type EngineName = 'variorum' | 'variorum without figures' | 'minisearch' | 'flexsearch' | 'scan'

const tokenize = (text: string) => searchWords(text).map(({ folded }) => folded)

/** Segments as the app closes them. */
const WORDS_IN_SEGMENT = 1_000_000

function variorum(withFigures: boolean): SearchEngine {
  let index = new SegmentedIndex()
  const reader = figureReader('en', null)
  return {
    add: (texts) => {
      let builder = new SegmentBuilder()
      const close = () => {
        if (builder.size > 0) index.add(builder.finish())
        builder = new SegmentBuilder()
      }
      for (const [at, text] of texts.entries()) {
        builder.add(String(at), text, withFigures ? searchFigures(text, reader) : [])
        if (builder.words >= WORDS_IN_SEGMENT) close()
      }
      close()
    },
    count: (words, prefix) => {
      const mode = prefix ? 'beginning' : 'exact'
      const sought = words.flatMap(tokenize).map((word) => soughtWord(word, mode, false))
      return index.find({ kind: 'words', words: sought, value: null }).documents.length
    },
    kept: () => {
      const data = index.segments.map((segment) => segment.data)
      return {
        bytes: index.bytes,
        load: () => {
          index = new SegmentedIndex()
          // As IndexedDB gives them back.
          for (const each of structuredClone(data)) index.add(each)
        },
      }
    },
    beside: () => index.segments.reduce((sum, { bytes, data }) => sum + bytes - data.terms.length * 2, 0),
  }
}

function minisearch(): SearchEngine {
  const options = { fields: ['text'], tokenize, processTerm: (term: string) => term }
  let mini = new MiniSearch<{ id: number; text: string }>(options)
  return {
    add: (texts) => mini.addAll(texts.map((text, id) => ({ id, text }))),
    count: (words, prefix) => mini.search(words.join(' '), { combineWith: 'AND', prefix }).length,
    kept: () => {
      const json = JSON.stringify(mini)
      return {
        bytes: json.length,
        load: () => {
          mini = MiniSearch.loadJSON(json, options)
        },
      }
    },
    beside: () => 0,
  }
}

function flexsearch(): SearchEngine {
  const flex = new FlexIndex({ tokenize: 'forward', encode: tokenize })
  return {
    add: (texts) => {
      for (const [id, text] of texts.entries()) flex.add(id, text)
    },
    // It gives no more than it is asked for.
    count: (words) => flex.search(words.join(' '), { limit: 1_000_000 }).length,
    kept: null,
    beside: () => 0,
  }
}

function scan(): SearchEngine {
  let folded: readonly string[] = []
  return {
    add: (texts) => {
      folded = texts.map((text) => ` ${tokenize(text).join(' ')} `)
    },
    count: (words, prefix) => {
      const sought = words.flatMap(tokenize).map((word) => (prefix ? ` ${word}` : ` ${word} `))
      return folded.filter((text) => sought.every((word) => text.includes(word))).length
    },
    kept: null,
    beside: () => 0,
  }
}

export const engines: Readonly<Record<EngineName, () => SearchEngine>> = {
  variorum: () => variorum(true),
  'variorum without figures': () => variorum(false),
  minisearch,
  flexsearch,
  scan,
}
