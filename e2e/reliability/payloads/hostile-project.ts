/** A project in which every word that people or articles may give is one that tries to run: what a file of a hostile colleague would hold. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { positionIn } from '../../../src/domain/passages.ts'
import { facets as facetTable } from '../../../src/domain/judgement.ts'
import type { Row } from '../../../src/domain/records.ts'
import { writeProjectFile } from '../../../src/interchange/project-file/write-project-file.ts'
import { textHash } from '../../../src/interchange/text-hash.ts'
import { snapshotOf } from '../../../src/test/builders/project.ts'
import { readTextsOf } from '../../../src/test/builders/read-texts.ts'
import {
  aliasRow,
  analystRow,
  anyId,
  articleRow,
  assessmentRow,
  batchRow,
  citationRow,
  claimRow,
  day,
  derivationRow,
  english,
  mentionRow,
  passageRow,
  readingRow,
  relationRow,
  requestRow,
  revisionRow,
  sourceRow,
  storyArticleRow,
  storyClaimRow,
  storyRow,
  testNow,
  verdictRow,
} from '../../../src/test/builders/rows.ts'
import type { Payload } from '../../support/script-payloads.ts'

export const hostileProject = 'hostile'
/** Payloads in one word of a project: each in one of its own would make thousands of articles, and the first of them would run anyway. */
export const perWord = 10
const perStory = 4

/** Payloads for one word each, in order. */
export function packsOf(payloads: readonly Payload[]): readonly string[] {
  const packs: string[] = []
  for (let from = 0; from < payloads.length; from += perWord) {
    const some = payloads.slice(from, from + perWord)
    packs.push(some.map(({ text, number }) => `${text} §${number}§`).join(' '))
  }
  return packs
}

/** Article `a-0`, claim `k-0` and so on, one for each pack; story `s-0` has the first four of both. */
export async function writeHostileProject(path: string, packs: readonly string[]): Promise<void> {
  const texts = new Map<string, string>()
  const rows = packs.map((pack, index) => rowsOf(pack, index, texts))
  const [first = '', second = ''] = packs
  const snapshot = snapshotOf({
    project: [{ id: anyId(hostileProject), rev: 1, extra: null, name: first, createdAt: testNow, sample: false }],
    analysts: [analystRow('ana', { name: 'Ana' }), analystRow('ben', { name: second })],
    batches: [
      batchRow('batch', {
        name: first,
        files: packs.map((pack) => ({
          name: pack,
          bytes: 9,
          outcome: 'imported',
          reason: { key: 'otherText', params: { name: pack } },
          articles: 1,
          problems: [{ key: 'otherText', params: { name: pack } }],
        })),
      }),
    ],
    stories: rows.flatMap(({ story }) => story),
    articles: rows.map(({ article }) => article),
    revisions: rows.map(({ revision }) => revision),
    storyArticles: rows.map(({ storyArticle }) => storyArticle),
    claims: rows.map(({ claim }) => claim),
    storyClaims: rows.map(({ storyClaim }) => storyClaim),
    claimRelations: rows.length > 1 ? [relationRow('updates', 'k-0', 'k-1')] : [],
    passages: rows.map(({ passage }) => passage),
    mentions: rows.map(({ mention }) => mention),
    assessments: rows.flatMap((one) => one.assessments),
    opinionRequests: rows.map(({ request }) => request),
    verdicts: rows.map(({ verdict }) => verdict),
    verdictReadings: rows.map(({ reading }) => reading),
    citations: rows.map(({ citation }) => citation),
    sources: rows.map(({ source }) => source),
    aliases: rows.map(({ alias }) => alias),
    derivations: rows.flatMap(({ derivation }) => derivation),
    glosses: rows.map(({ gloss }) => gloss),
  })
  const file = createWriteStream(path)
  const source = { snapshot, readTexts: readTextsOf(texts), commits: () => [] }
  for await (const piece of writeProjectFile(source, { purpose: 'colleague', privateNotes: true }))
    if (!file.write(piece)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
}

function rowsOf(pack: string, index: number, texts: Map<string, string>) {
  const [article, claim, passage, source] = [`a-${index}`, `k-${index}`, `p-${index}`, `o-${index}`] as const
  const first = Math.floor(index / perStory) * perStory
  const story = `s-${first}`
  const text = `${pack}\n\nThe ferry carried ${index + 640} passengers in March 2024.\n\n${pack}\n\nThe pier said: ${pack}.`
  const hash = textHash(text)
  texts.set(hash, text)
  const start = text.lastIndexOf(pack)
  const said = {
    facet: 'quantity',
    truthConditional: facetTable.quantity.truthConditional,
    stated: pack,
    detail: pack,
  } as const
  const other = first === index ? `a-${index + 1}` : `a-${first}`
  return {
    article: articleRow(article, {
      fileName: `${pack}.txt`,
      title: pack,
      firstWords: pack,
      outlet: pack,
      author: pack,
      // Some addresses are no more than a way to run something.
      url: index % 2 === 0 ? pack : `javascript:fired(${index * perWord})`,
      published: { ...day('2024-03-19'), basis: 'text', snippet: pack },
      tags: [pack],
      note: pack,
      language: { ...english, evidence: pack },
    }),
    revision: revisionRow(article, { textHash: hash, length: text.length, words: text.split(/\s+/u).length }),
    story: first === index ? [storyRow(story, { name: pack, note: pack })] : [],
    storyArticle: storyArticleRow(story, article),
    claim: claimRow(claim, {
      wording: pack,
      type: 'quantity',
      quantity: { value: 640 + index, upTo: null, unit: pack, comparator: 'atLeast' },
      time: { ...day('2024-03-01', '2024-03-31'), basis: 'text', snippet: pack },
      actors: [pack],
      note: pack,
    }),
    storyClaim: storyClaimRow(story, claim),
    passage: passageRow(passage, article, { ...positionIn(text, start, start + pack.length), note: pack }),
    mention: mentionRow(passage, claim, article, { speaker: anyId(source) }),
    assessments: [
      assessmentRow(claim, article, { judgement: 'differs', facets: [said], statedValue: pack, note: pack }),
      assessmentRow(claim, article, { analyst: anyId('ben'), judgement: 'unclear', question: pack }),
    ],
    request: requestRow(claim, article, { question: pack }),
    verdict: verdictRow(claim, { rating: pack, explanation: pack, sources: [anyId(source)] }),
    reading: readingRow(claim, 'ben', { outcome: 'objects', note: pack }),
    citation: citationRow(claim, source, { url: `javascript:fired(${index * perWord})`, archiveUrl: pack }),
    source: sourceRow(source, { name: pack, url: `javascript:fired(${index * perWord})`, note: pack }),
    alias: aliasRow(`n-${index}`, pack, `means-${index}`),
    derivation:
      index % perStory === 0 ? [] : [derivationRow(article, { kind: 'adaptationOf', from: anyId(other), note: pack })],
    gloss: glossRow(article, pack, text),
  }
}

function glossRow(article: string, pack: string, text: string): Row<'glosses'> {
  return {
    id: anyId(`g-${article}`),
    rev: 1,
    extra: null,
    revision: anyId(`${article}-1`),
    ...positionIn(text, 0, pack.length),
    language: 'ka',
    text: pack,
    origin: { kind: 'engine', engine: pack },
    analyst: anyId('ana'),
    at: testNow,
  }
}
