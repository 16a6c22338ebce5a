/** The payloads as files of every kind of entry, one payload for each article, so that none hides another. */
import { textFile, type GivenFile } from '../../support/import-project.ts'
import type { Payload } from '../../support/script-payloads.ts'

/** By which a payload that is shown is known again. */
export const mark = ({ number }: Payload) => `§${number}§`

export interface Entry {
  readonly name: string
  readonly files: (payloads: readonly Payload[]) => readonly GivenFile[]
  /** Which tables show each payload with its mark; markup of a page shows nowhere, nor does what its tags swallow. */
  readonly shows: readonly ('preview' | 'table')[]
}

const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`
const fields = ['text', 'title', 'outlet', 'author', 'tags', 'url', 'section'] as const

function wordsOf(payload: Payload): Readonly<Record<(typeof fields)[number], string>> {
  const { text } = payload
  const shown = `${text} ${mark(payload)}`
  // An address that is none is kept as words.
  return {
    text: `${shown}\n\nThe ferry came to the pier. ${text}`,
    title: shown,
    outlet: shown,
    author: shown,
    tags: shown,
    url: text,
    section: text,
  }
}

const csv: Entry['files'] = (payloads) => {
  const rows = payloads.map((payload) => fields.map((field) => quoted(wordsOf(payload)[field])).join(','))
  return [textFile('payloads.csv', [fields.join(','), ...rows].join('\r\n'))]
}

/** With fields that are named by payloads, and by what all objects inherit. */
const json: Entry['files'] = (payloads) => {
  const records = payloads.map((payload) => {
    const own = JSON.stringify({ ...wordsOf(payload), tags: [payload.text], [payload.text]: payload.text })
    return `${own.slice(0, -1)},"__proto__":{"onerror":${JSON.stringify(payload.text)}},"constructor":{"prototype":{"srcdoc":${JSON.stringify(payload.text)}}}}`
  })
  return [textFile('payloads.json', `[${records.join(',\n')}]`)]
}

const html: Entry['files'] = (payloads) =>
  payloads.map((payload) => {
    const { text } = payload
    const attribute = text.replaceAll('"', '&quot;')
    const head = `<title>${text}</title><meta name="author" content="${attribute}"><meta property="og:site_name" content="${attribute}"><link rel="canonical" href="${attribute}">`
    return textFile(
      `${payload.number}.html`,
      `<!doctype html><html><body><p>The ferry number ${payload.number} came to the pier, and left it again, on Monday.</p><article>${text}</article>${head}</body></html>`,
    )
  })

/** Enough ordinary words that a few control characters do not make a file of bytes of it. */
const ordinary = 'The ferry came to the pier, and it left again on Monday with all who had waited for it. '.repeat(6)

const text: Entry['files'] = (payloads) =>
  payloads.map((payload) =>
    textFile(`${payload.number}.txt`, `${mark(payload)} ${payload.text}\n\n${wordsOf(payload).text}\n\n${ordinary}`),
  )

const fileNames: Entry['files'] = (payloads) =>
  payloads.map((payload) =>
    textFile(
      `${payload.text} ${mark(payload)}.txt`,
      `Ferry ${payload.number}\n\nThe ferry number ${payload.number} came to the pier.`,
    ),
  )

export const entries: readonly Entry[] = [
  { name: 'CSV', files: csv, shows: ['preview', 'table'] },
  { name: 'JSON', files: json, shows: ['preview', 'table'] },
  { name: 'HTML', files: html, shows: [] },
  { name: 'text', files: text, shows: ['preview', 'table'] },
  { name: 'file names', files: fileNames, shows: ['preview'] },
]
