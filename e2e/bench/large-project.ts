/** A project file with as many articles and passages as the speed of the app is promised for, all made up. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { positionIn } from '../../src/domain/passages.ts'
import type { Row } from '../../src/domain/records.ts'
import { writeProjectFile } from '../../src/interchange/project-file/write-project-file.ts'
import { textHash } from '../../src/interchange/text-hash.ts'
import { snapshotOf } from '../../src/test/builders/project.ts'
import {
  analystRow,
  anyId,
  articleRow,
  assessmentRow,
  batchRow,
  claimRow,
  day,
  mentionRow,
  passageRow,
  revisionRow,
  storyArticleRow,
  storyClaimRow,
  storyRow,
} from '../../src/test/builders/rows.ts'
import { readTextsOf } from '../../src/test/builders/read-texts.ts'
import { articleText, languages, pick } from './made-up.ts'
import { randomFrom } from '../support/random.ts'

export const largeProject = 'bench'
/** The analyst of the project, by name. */
export const analystName = 'Ana'

export interface ProjectSize {
  readonly articles: number
  readonly passages: number
  readonly claims: number
  /** Articles in one story. */
  readonly perStory: number
  /** How many of the cells without a passage are judged as left out, from 0 to 1; none when left out. */
  readonly omitted?: number
  /** Other texts and claims than made-up ones, by number. */
  readonly content?: {
    readonly article: (index: number) => MadeText
    readonly claim: (index: number) => { readonly wording: string; readonly language: string }
  }
}

/** A text with its language. */
export interface MadeText {
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly text: string
}

/** Articles are `a-0`, `a-1` and so on; story `s-0` has the first ones; claims `k-0`, ... are asked of one story each. */
export async function writeLargeProject(path: string, size: ProjectSize): Promise<void> {
  const random = randomFrom(1)
  const stories = Math.ceil(size.articles / size.perStory)
  const texts = new Map<string, string>()
  const articles: Row<'articles'>[] = []
  const revisions: Row<'revisions'>[] = []
  const passages: Row<'passages'>[] = []
  const mentions: Row<'mentions'>[] = []
  const assessments = new Map<string, Row<'assessments'>>()
  const storyOf = (article: number) => article % stories
  for (let index = 0; index < size.articles; index += 1) {
    const id = `a-${index}`
    const { tag, direction, text } = size.content?.article(index) ?? madeUpText(random)
    const hash = textHash(text)
    texts.set(hash, text)
    articles.push(
      articleRow(id, {
        language: { tag, direction, basis: 'detected', evidence: null },
        title: text.slice(0, Math.min(150, text.indexOf('\n'))),
        firstWords: text.slice(0, 60),
        outlet: `Outlet ${Math.floor(random() * 200)}`,
        published: random() < 0.2 ? null : day(`2024-03-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`),
      }),
    )
    revisions.push(revisionRow(id, { textHash: hash, length: text.length, words: text.split(/\s+/u).length }))
    const share =
      Math.floor(((index + 1) * size.passages) / size.articles) - Math.floor((index * size.passages) / size.articles)
    const body = text.indexOf('\n\n') + 2
    for (let number = 0; number < share; number += 1) {
      const passage = `p-${index}-${number}`
      const start = body + Math.floor(((text.length - body - 40) / (share + 1)) * number)
      passages.push(passageRow(passage, id, positionIn(text, start, start + 40)))
      // Of the claims asked of this story; the fourth passage of five stands unlinked.
      const claim = `k-${storyOf(index) + stories * Math.floor(random() * (size.claims / stories))}`
      if (random() < 0.2) continue
      mentions.push(mentionRow(passage, claim, id))
      if (random() < 0.4) assessments.set(`${claim} ${id}`, assessmentRow(claim, id))
    }
  }
  const linked = new Set(mentions.map(({ claim, article }) => `${claim} ${article}`))
  for (let article = 0; size.omitted !== undefined && article < size.articles; article += 1)
    for (let claim = storyOf(article); claim < size.claims; claim += stories) {
      const [asked, version] = [`k-${claim}`, `a-${article}`]
      if (linked.has(`${asked} ${version}`) || random() >= size.omitted) continue
      const omission = { reason: 'undecided', reference: null } as const
      assessments.set(`${asked} ${version}`, assessmentRow(asked, version, { judgement: 'omits', omission }))
    }
  const snapshot = snapshotOf({
    project: [
      {
        id: anyId(largeProject),
        rev: 1,
        extra: null,
        name: 'Large',
        createdAt: '2024-03-20T10:00:00.000Z',
        sample: false,
      },
    ],
    analysts: [analystRow('ana', { name: analystName })],
    batches: [batchRow('batch')],
    stories: Array.from({ length: stories }, (_, story) => storyRow(`s-${story}`, { name: `Story ${story}` })),
    articles,
    revisions,
    storyArticles: articles.map(({ id }, index) => storyArticleRow(`s-${storyOf(index)}`, id)),
    claims: Array.from({ length: size.claims }, (_, claim) =>
      claimRow(`k-${claim}`, size.content?.claim(claim) ?? { wording: `Claim number ${claim}` }),
    ),
    storyClaims: Array.from({ length: size.claims }, (_, claim) => storyClaimRow(`s-${claim % stories}`, `k-${claim}`)),
    passages,
    mentions,
    assessments: [...assessments.values()],
  })
  const file = createWriteStream(path)
  const source = { snapshot, readTexts: readTextsOf(texts), commits: () => [] }
  for await (const piece of writeProjectFile(source, { purpose: 'colleague', privateNotes: true }))
    if (!file.write(piece)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
}

function madeUpText(random: () => number): MadeText {
  const language = pick(random, languages)
  return { ...language, text: articleText(random, language, 6) }
}
