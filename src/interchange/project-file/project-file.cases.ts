/** Ways in which a project file is damaged or forged, with the reason each must be refused for. */

import { canonicalJson } from '#domain/json.ts'
import { hexSha256 } from '../text-hash.ts'

interface Loose {
  [key: string]: unknown
}

export interface Damage {
  readonly what: string
  readonly damage: (content: string) => string
  readonly reason: string
  /** Where it must say the fault is; left out where the place is beside the point. */
  readonly path?: string
}

/** Changes the parsed file and writes it again. */
function edited(change: (file: Loose) => void): Damage['damage'] {
  return (content) => {
    const file = JSON.parse(content) as Loose
    change(file)
    return JSON.stringify(file)
  }
}

const set = (target: unknown, key: string, value: unknown) => Object.assign(target as object, { [key]: value })
const rows = (file: Loose, table: string): unknown[] =>
  (file['tables'] as Readonly<Record<string, unknown[]>>)[table] ?? []
const row = (file: Loose, table: string, index = 0): Loose => rows(file, table)[index] as Loose
const journal = (file: Loose): Loose[] => file['journal'] as Loose[]
const texts = (file: Loose): unknown[] => file['texts'] as unknown[]

const known = { approximate: false, basis: 'analyst', snippet: null }
const noSuchDay = { ...known, earliest: '2025-99-99', latest: null }
const backwardDays = { ...known, earliest: '2025-03-02', latest: '2025-03-01' }

export const damages: readonly Damage[] = [
  { what: 'something else', damage: () => '{"articles":[]}', reason: 'notProjectFile', path: '$.format' },
  {
    what: 'a published file',
    damage: () => '{"@context":[],"findings":[]}',
    reason: 'publishedFile',
    path: '$.format',
  },
  { what: 'no JSON', damage: () => 'hello', reason: 'badJson' },
  { what: 'a list', damage: () => '[]', reason: 'notProjectFile' },
  { what: 'deep nesting', damage: () => '['.repeat(100_000), reason: 'deepJson' },
  {
    what: 'a version from the future',
    damage: edited((file) => set(file, 'version', 2)),
    reason: 'newerVersion',
    path: '$.version',
  },
  {
    what: 'a prototype key',
    damage: (content) => content.replace('"format":', '"__proto__":{"a":1},"format":'),
    reason: 'forbiddenKey',
    path: '$.__proto__',
  },
  {
    what: 'an unknown field',
    damage: edited((file) => set(row(file, 'claims'), 'verdict', 'x')),
    reason: 'unknownField',
    path: '$.tables.claims[0].verdict',
  },
  {
    what: 'a missing field',
    damage: edited((file) => delete row(file, 'articles', 1)['outlet']),
    reason: 'missingField',
    path: '$.tables.articles[1].outlet',
  },
  {
    what: 'a field of another type',
    damage: edited((file) => set(row(file, 'passages'), 'start', '1')),
    reason: 'badField',
    path: '$.tables.passages[0].start',
  },
  {
    what: 'a day that no calendar has',
    damage: edited((file) => set(row(file, 'articles'), 'published', noSuchDay)),
    reason: 'badField',
    path: '$.tables.articles[0].published.earliest',
  },
  ...(
    [
      ['articles', 'published'],
      ['articles', 'retrieved'],
      ['claims', 'time'],
      ['claims', 'firstSaid'],
    ] as const
  ).map(([table, field]) => ({
    what: `a date in ${table}.${field} whose end lies before its beginning`,
    damage: edited((file) => set(row(file, table), field, backwardDays)),
    reason: 'dateBackwards',
    path: `$.tables.${table}[0].${field}.latest`,
  })),
  {
    what: 'an unknown judgement',
    damage: edited((file) => set(row(file, 'assessments'), 'judgement', 'likes')),
    reason: 'badField',
    path: '$.tables.assessments[0].judgement',
  },
  {
    what: 'an unknown table',
    damage: edited((file) => set(file['tables'], 'secrets', [])),
    reason: 'unknownField',
    path: '$.tables.secrets',
  },
  {
    what: 'two projects',
    damage: edited((file) => rows(file, 'project').push(row(file, 'project'))),
    reason: 'oneProject',
  },
  {
    what: 'an id twice',
    damage: edited((file) => set(row(file, 'articles', 1), 'id', 'article0')),
    reason: 'idTwice',
    path: '$.tables.articles[1].id',
  },
  {
    what: 'a reference to nothing',
    damage: edited((file) => set(row(file, 'mentions'), 'claim', 'gone')),
    reason: 'missingReference',
    path: '$.tables.mentions[0]',
  },
  {
    what: 'a changed text',
    damage: edited((file) => set(texts(file)[0], 'text', 'other words')),
    reason: 'wrongTextHash',
    path: '$.texts[0]',
  },
  { what: 'a text taken out', damage: edited((file) => texts(file).pop()), reason: 'missingText' },
  {
    what: 'a changed quote',
    damage: edited((file) => set(row(file, 'passages'), 'quote', 'other words')),
    reason: 'wrongQuote',
    path: '$.tables.passages[0].quote',
  },
  {
    what: 'changed context',
    damage: edited((file) => set(row(file, 'glosses', 1), 'prefix', 'zzzzzzzzz')),
    reason: 'wrongContext',
    path: '$.tables.glosses[1]',
  },
  {
    what: 'code points that disagree',
    damage: edited((file) => set(row(file, 'anchors', 1), 'codePoints', { start: 900, end: 901 })),
    reason: 'unitsDisagree',
  },
  {
    what: 'a pair of sentences with a changed quote',
    damage: edited((file) => set(row(file, 'sentenceLinks')['other'], 'quote', 'other words')),
    reason: 'wrongQuote',
    path: '$.tables.sentenceLinks[0].other.quote',
  },
  {
    what: 'a pair of sentences whose code points disagree',
    damage: edited((file) => set(row(file, 'sentenceLinks')['codePoints'], 'one', { start: 900, end: 901 })),
    reason: 'unitsDisagree',
    path: '$.tables.sentenceLinks[0].codePoints.one',
  },
  {
    what: 'a pair of sentences in a text that is not there',
    damage: edited((file) => set(row(file, 'sentenceLinks')['one'], 'revision', 'gone')),
    reason: 'missingReference',
    path: '$.tables.sentenceLinks[0]',
  },
  {
    what: 'a keep file without journal',
    damage: edited((file) => set(file, 'journal', null)),
    reason: 'journalMissing',
    path: '$.journal',
  },
  {
    what: 'a colleague file with journal',
    damage: edited((file) => set(file, 'purpose', 'colleague')),
    reason: 'journalUnexpected',
  },
  {
    what: 'a changed commit',
    damage: edited((file) => set(journal(file)[0]?.['commit'], 'command', 'other')),
    reason: 'wrongCommitHash',
    path: '$.journal[0].commit.hash',
  },
  {
    what: 'a commit taken out',
    damage: edited((file) => journal(file).shift()),
    reason: 'brokenChain',
    path: '$.journal[0].commit.previousHash',
  },
  {
    what: 'commits out of order',
    damage: edited((file) => set(journal(file)[1], 'sequence', 1)),
    reason: 'journalOrder',
    path: '$.journal[1].sequence',
  },
  {
    what: 'a row the journal knows otherwise',
    damage: edited((file) => set(row(file, 'claims'), 'note', 'changed by hand')),
    reason: 'journalDisagrees',
    path: '$.tables.claims[0]',
  },
  {
    what: 'a row removed from the tables',
    damage: edited((file) => rows(file, 'assessments').pop()),
    reason: 'journalDisagrees',
  },
  {
    what: 'a length that is not the text’s',
    damage: edited((file) => set(row(file, 'revisions'), 'length', 9999)),
    reason: 'wrongLength',
    path: '$.tables.revisions[0].length',
  },
  {
    what: 'an exact anchor on other words',
    damage: edited((file) => Object.assign(row(file, 'anchors'), { start: 0, end: 0 })),
    reason: 'wrongQuote',
    path: '$.tables.anchors[0]',
  },
  {
    what: 'a commit of another project',
    damage: edited((file) => set(journal(file)[1]?.['commit'], 'project', 'other')),
    reason: 'otherProject',
    path: '$.journal[1].commit.project',
  },
  {
    what: 'bounds the wrong way round',
    damage: edited((file) => Object.assign(row(file, 'passages'), { start: 1, end: 0, quote: '' })),
    reason: 'badBounds',
    path: '$.tables.passages[0].end',
  },
  {
    what: 'a forged row in a well-hashed commit',
    damage: edited((file) => forge(file, { rev: 'one' })),
    reason: 'badRow',
    path: '$.journal[1].commit.changes[0].after',
  },
  {
    what: 'a change that names another row',
    damage: edited((file) => forge(file, { id: 'other' })),
    reason: 'badRow',
    path: '$.journal[1].commit.changes[0].after',
  },
]

/** Changes a row in the last commit and gives the commit the hash that belongs to it now. */
function forge(file: Loose, fields: object): void {
  const commit = journal(file)[1]?.['commit'] as Loose
  const [change] = commit['changes'] as Loose[]
  Object.assign(change?.['after'] as object, fields)
  const { hash: _old, ...rest } = commit
  set(commit, 'hash', hexSha256(canonicalJson(rest)))
}
