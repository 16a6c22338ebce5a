/** Reads files as a batch does, for tests; and broken and hostile files with what must become of each. */
import type { TextHash } from '#domain/ids.ts'
import type { ImportReading } from '#domain/import-draft.ts'
import { readBatch, type BatchContext, type BatchInput } from './read-batch.ts'

/** A reading with the texts it kept, by their hashes. */
export interface KeptReading extends ImportReading {
  readonly texts: ReadonlyMap<string, string>
}

/** Reads files given by their contents. */
export function readFiles(
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
  context: Partial<BatchContext> = {},
): Promise<KeptReading> {
  return readInputs(
    files.map(({ name, content }) => inputOf(name, content)),
    context,
  )
}

/** A file of a batch. */
export function inputOf(name: string, content: string | Uint8Array): BatchInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) }
}

/** Reads files of a batch, those that cannot be read too. */
export async function readInputs(
  inputs: readonly BatchInput[],
  context: Partial<BatchContext> = {},
): Promise<KeptReading> {
  const texts = new Map<TextHash, string>()
  const reading = await readBatch(inputs, {
    known: new Set(),
    glossLanguage: 'en',
    texts,
    isCancelled: () => false,
    progressed: () => undefined,
    ...context,
  })
  return { ...reading, texts }
}

/** Outcome, reason and number of articles. */
export interface FileCase {
  readonly name: string
  readonly content: string | Uint8Array
  readonly outcome: readonly [outcome: string, reason: string | null, articles: number]
}

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

export const hostileFiles: readonly FileCase[] = [
  { name: 'empty.txt', content: '', outcome: ['refused', 'emptyFile', 0] },
  { name: 'unseen.txt', content: ' \n\u200b\u00ad ', outcome: ['refused', 'emptyArticle', 0] },
  { name: 'nul.txt', content: '\0'.repeat(100), outcome: ['refused', 'zeroBytes', 0] },
  { name: 'page.html', content: '<!DOCTYPE html><p>text of a page</p>', outcome: ['imported', null, 1] },
  { name: 'page.txt', content: '\n<html lang="ka"><body>', outcome: ['refused', 'pageWithoutText', 0] },
  { name: 'deep.html', content: '<b>'.repeat(50_000), outcome: ['refused', 'deepPage', 0] },
  { name: 'nul.html', content: `<html><p>${'word '.repeat(20)}\0two`, outcome: ['imported', null, 1] },
  {
    name: 'frames.html',
    content: '<html><frameset><frame src="x"></frameset>',
    outcome: ['refused', 'pageWithoutText', 0],
  },
  { name: 'deep.rss', content: `<rss>${'<item>'.repeat(500)}`, outcome: ['refused', 'deepXml', 0] },
  {
    name: 'wide.html',
    content: Uint8Array.from([0xff, 0xfe, ...Array.from('<html><p>words', (one) => [one.charCodeAt(0), 0]).flat()]),
    outcome: ['imported', null, 1],
  },
  { name: 'empty.gz', content: Uint8Array.from([0x1f, 0x8b, 8]), outcome: ['refused', 'damagedArchive', 0] },
  {
    name: 'only-head.eml',
    content: 'MIME-Version: 1.0\nContent-Type: text/html\n\n',
    outcome: ['refused', 'emptyFile', 0],
  },
  { name: 'feed.xml', content: '<?xml version="1.0"?><rss/>', outcome: ['refused', 'xmlFile', 0] },
  { name: 'word.rtf', content: '{\\rtf1 words}', outcome: ['refused', 'rtfFile', 0] },
  { name: 'script.txt', content: '<script>alert(1)</script> is what it said', outcome: ['imported', null, 1] },
  { name: 'cr.txt', content: 'one line\rtwo lines', outcome: ['imported', null, 1] },
  { name: 'bracket.txt', content: '[Photo] A ship leaves', outcome: ['imported', null, 1] },
  { name: 'broken.json', content: '{"text": "a",', outcome: ['refused', 'badJson', 0] },
  { name: 'deep.json', content: deep(100), outcome: ['refused', 'deepJson', 0] },
  { name: 'very-deep.json', content: deep(200_000), outcome: ['refused', 'deepJson', 0] },
  { name: 'number.json', content: '42', outcome: ['refused', 'entryWithoutText', 0] },
  { name: 'none.json', content: '[]', outcome: ['refused', 'noArticles', 0] },
  { name: 'project.json', content: '{"format":"variorum-project"}', outcome: ['refused', 'projectFile', 0] },
  { name: 'page.json', content: '{"type":"AnnotationPage","items":[]}', outcome: ['refused', 'annotationFile', 0] },
  {
    name: 'polluted.json',
    content: '{"text":"clean text","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    outcome: ['imported', null, 1],
  },
  {
    name: 'list.json',
    content: '[{"text":"one"},{"title":"no text"},7]',
    outcome: ['repaired', 'someEntriesRefused', 1],
  },
  {
    name: 'wrapped.json',
    content: '{"articles":[{"content":"two"},{"articleBody":"three"}]}',
    outcome: ['imported', null, 2],
  },
  {
    name: 'lines.jsonl',
    content: '{"text":"four"}\n{"text":\n\n{"maintext":"five"}',
    outcome: ['repaired', 'someEntriesRefused', 2],
  },
  { name: 'lines-without-name', content: '{"text":"six"}\n{"text":"seven"}\n', outcome: ['imported', null, 2] },
  { name: 'semicolon.csv', content: 'Title;Text;URL\nA;eight;https://example.org/8\n', outcome: ['imported', null, 1] },
  { name: 'formula.tsv', content: 'text\ttitle\n=1+1\t@SUM(A1)\n', outcome: ['imported', null, 1] },
  {
    name: 'links.csv',
    content: 'url,date\nhttps://example.org/1,2024-03-19\n',
    outcome: ['refused', 'noTextColumn', 0],
  },
  {
    name: 'quote.csv',
    content: 'text,title\nnine,N\n"ten,T\neleven,E\n',
    outcome: ['repaired', 'mendedQuote', 3],
  },
  {
    name: 'cut.csv',
    content: `text,title\n${'x'.repeat(32_767)},long\n`,
    outcome: ['imported', 'cutBySpreadsheet', 1],
  },
  { name: 'surrogate.json', content: '{"text":"half \\ud83d of it"}', outcome: ['repaired', 'loneSurrogates', 1] },
  { name: 'lost-breaks.txt', content: 'word '.repeat(25_000), outcome: ['imported', 'longParagraph', 1] },
  { name: 'turned\u202etxt.exe', content: 'a text', outcome: ['imported', 'turningCharacters', 1] },
  { name: 'turned\u202egpj.txt', content: '', outcome: ['refused', 'emptyFile', 0] },
  {
    name: 'turned-title.json',
    content: '{"text":"a","title":"b\u202ec"}',
    outcome: ['imported', 'turningCharacters', 1],
  },
  {
    name: 'dates.csv',
    content: 'title,date,text\nA,20.03.24,twelve\nB,03/04/24,thirteen\n',
    outcome: ['imported', 'dateRead', 2],
  },
  { name: 'long-line.txt', content: 'word '.repeat(2_000_000), outcome: ['refused', 'longArticle', 0] },
]
