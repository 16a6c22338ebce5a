/** What becomes of single rows, case by case; the laws stand in `merge-laws.test.ts`. */
import { describe, expect, it } from 'vitest'
import { changeClaim } from '#commands/claims/change-claim.ts'
import { deleteArticles } from '#commands/articles/delete-articles.ts'
import { mergeClaims } from '#commands/claims/merge-claims.ts'
import { citeSource } from '#commands/verdicts/cite-source.ts'
import { setVerdict } from '#commands/verdicts/set-verdict.ts'
import { snapshotOf } from '#test/builders/project.ts'
import {
  articleRow,
  assessmentRow,
  batchRow,
  claimRow,
  day,
  mentionRow,
  passageRow,
  revisionRow,
  sentenceLinkRow,
} from '#test/builders/rows.ts'
import { asId, type ArticleId, type ClaimId, type TextHash } from '../ids.ts'
import { allDangling } from '../integrity.ts'
import { existence } from '../merge-records.ts'
import { differences, Replica } from './replicas.cases.ts'
import { startOfReplicas } from './start.cases.ts'

const k = asId<ClaimId>('k')
const copies = () => [new Replica('ana', startOfReplicas()), new Replica('ben', startOfReplicas())] as const
const outcomes = (merged: ReturnType<Replica['merge']>) =>
  merged.report.outcomes.map(({ table, id, outcome }) => `${table} ${id} ${outcome}`)

describe('of two copies of one project', () => {
  it('[H7] takes what only the other changed, and keeps what only we changed', () => {
    const [ana, ben] = copies()
    ana.run(changeClaim, { claim: k, fields: { note: 'mine' } })
    ben.run(changeClaim, { claim: k, fields: { wording: 'Theirs' } })
    expect(outcomes(ana.merge(ben))).toEqual(['claims k both'])
    expect(ana.snapshot.get('claims', 'k')).toMatchObject({ note: 'mine', wording: 'Theirs' })
    expect(ana.snapshot.size('mergeConflicts')).toBe(0)
  })

  it('[F4] keeps both values where both changed the same, each with its author', () => {
    const [ana, ben] = copies()
    ana.run(changeClaim, { claim: k, fields: { wording: 'Mine' } })
    ben.run(changeClaim, { claim: k, fields: { wording: 'Theirs' } })
    expect(outcomes(ana.merge(ben))).toEqual(['claims k conflict'])
    expect(ana.snapshot.get('claims', 'k')?.wording).toBe('Mine')
    const [asked] = [...ana.snapshot.all('mergeConflicts')]
    expect(asked?.values.map(({ value, analyst }) => [value, analyst])).toEqual([
      [{ wording: 'Mine' }, 'ana'],
      [{ wording: 'Theirs' }, 'ben'],
    ])
  })

  it('[H7] takes the word of whoever knew both, and asks no more', () => {
    const [ana, ben] = copies()
    ana.run(changeClaim, { claim: k, fields: { wording: 'Mine' } })
    ben.run(changeClaim, { claim: k, fields: { wording: 'Theirs' } })
    ben.merge(ana)
    ana.merge(ben)
    expect(ana.snapshot.size('mergeConflicts')).toBe(1)
    ben.decideAlike()
    expect(outcomes(ana.merge(ben))).toEqual(['claims k theirsNewer'])
    expect(ana.snapshot.get('claims', 'k')?.wording).toBe('Theirs')
    expect(ana.snapshot.size('mergeConflicts')).toBe(0)
  })

  it('[C12] counts the changes of both, so that judgements made on either are older', () => {
    const [ana, ben] = copies()
    ana.run(changeClaim, { claim: k, fields: { time: day('2024-01-01') } })
    ben.run(changeClaim, { claim: k, fields: { polarity: 'denied' } })
    ana.merge(ben)
    expect(ana.snapshot.get('claims', 'k')?.version).toBe(3)
  })

  it('[H8] lets a row stay that was removed there and built upon here, and asks', () => {
    const [ana, ben] = copies()
    ana.write([{ table: 'passages', id: 'p-new', before: null, after: passageRow('p-new', 'd') }])
    ben.run(deleteArticles, { articles: [asId<ArticleId>('d')] })
    ana.merge(ben)
    expect(ana.snapshot.get('articles', 'd')).toBeDefined()
    expect([...ana.snapshot.all('mergeConflicts')]).toMatchObject([
      { table: 'articles', row: 'd', fields: [existence], values: [{ value: null, analyst: 'ben' }] },
    ])
  })

  it('[H8] removes what was removed there and left alone here', () => {
    const [ana, ben] = copies()
    ben.run(deleteArticles, { articles: [asId<ArticleId>('d')] })
    expect(outcomes(ana.merge(ben))).toContain('articles d removed')
    expect(ana.snapshot.get('articles', 'd')).toBeUndefined()
  })

  it('[F4] keeps what an undecided value needs, so that any of them can be chosen', () => {
    const l = asId<ClaimId>('l')
    const [ana, ben] = copies()
    const [, before] = copies()
    // Joining the claims takes the verdict of the one along to the other.
    ana.run(citeSource, { claim: l, name: 'Report', kind: 'document', url: null, archiveUrl: null, date: null })
    ana.run(mergeClaims, { into: k, claims: [l], answers: {} })
    for (const each of [ben, before]) each.run(setVerdict, { claim: l, rating: 'false', explanation: 'Because.' })
    ben.merge(ana)
    ana.merge(before)
    expect(ana.snapshot.get('claims', 'l')).toBeDefined()
    for (const each of [ana, ben]) each.decideAlike()
    expect(differences(ana, ben)).toEqual([])
    expect(allDangling(ana.snapshot)).toEqual([])
  })

  it('[C10] judgements of two add up', () => {
    const [ana, ben] = copies()
    const row = assessmentRow('k', 'd', { analyst: asId('ben'), judgement: 'unclear', question: 'Which?' })
    ben.write([{ table: 'assessments', id: row.id, before: null, after: row }])
    expect(outcomes(ana.merge(ben))).toEqual([`assessments ${row.id} new`])
  })
})

describe('of a file that does not tell who changed what', () => {
  const silent = (replica: Replica) => ({ snapshot: replica.snapshot, edits: new Map() })

  it('[F4] asks wherever both say something else', () => {
    const [ana, ben] = copies()
    ben.run(changeClaim, { claim: k, fields: { wording: 'Theirs' } })
    expect(outcomes(ana.merge(silent(ben)))).toEqual(['claims k conflict'])
  })

  it('[F3] takes a note that was left out for nothing said', () => {
    const [ana, ben] = copies()
    ana.run(changeClaim, { claim: k, fields: { note: 'private' } })
    expect(outcomes(ana.merge(silent(ben)))).toEqual(['claims k oursNewer'])
    expect(ana.snapshot.get('claims', 'k')?.note).toBe('private')
  })
})

describe('of two projects that began apart', () => {
  /** One text, imported by each. */
  function apart() {
    const textHash = asId<TextHash>('sha-256:shared')
    return (['ana', 'ben'] as const).map((name) => {
      const article = `art-${name}`
      const start = snapshotOf({
        batches: [batchRow('batch', { id: asId(`batch-${name}`) })],
        articles: [articleRow(article, { batch: asId(`batch-${name}`), title: null })],
        revisions: [revisionRow(article, { textHash })],
        passages: [passageRow(`p-${name}`, article, { analyst: asId(name) })],
        claims: [claimRow(`k-${name}`, { wording: 'The same' })],
        mentions: [mentionRow(`p-${name}`, `k-${name}`, article, { analyst: asId(name) })],
        assessments: [assessmentRow(`k-${name}`, article, { analyst: asId(name) })],
        sentenceLinks: [sentenceLinkRow([`${article}-1`, 40], [`${article}-1`, 90])],
      })
      return new Replica(name, start)
    }) as [Replica, Replica]
  }

  it('[H7] knows an article by its text and a claim by what it says, under the smaller id in both', () => {
    const [ana, ben] = apart()
    const [other] = apart()
    ana.merge(ben)
    ben.merge(other)
    for (const { snapshot } of [ana, ben]) {
      expect([...snapshot.all('articles')].map(({ id }) => id)).toEqual(['art-ana'])
      expect([...snapshot.all('claims')].map(({ id }) => id)).toEqual(['k-ana'])
      expect([...snapshot.all('passages')].map(({ article, revision }) => `${article} ${revision}`)).toEqual([
        'art-ana art-ana-1',
        'art-ana art-ana-1',
      ])
      expect([...snapshot.all('assessments')].map(({ id }) => id).toSorted()).toEqual([
        'k-ana.art-ana.ana',
        'k-ana.art-ana.ben',
      ])
      expect(snapshot.size('sentenceLinks')).toBe(1)
      expect(snapshot.get('renamedRows', 'art-ben')?.now).toBe('art-ana')
    }
  })

  it('[H7] lets an article be where two of one side have the text', () => {
    const [ana, ben] = apart()
    const twin = { ...revisionRow('twin'), textHash: asId<TextHash>('sha-256:shared') }
    ana.write([
      { table: 'articles', id: 'twin', before: null, after: articleRow('twin', { batch: asId('batch-ana') }) },
      { table: 'revisions', id: twin.id, before: null, after: twin },
    ])
    ana.merge(ben)
    expect(ana.snapshot.size('articles')).toBe(3)
  })

  it('[H2] takes nothing of an import that was not finished there', () => {
    const [ana, ben] = apart()
    const batch = ben.snapshot.get('batches', 'batch-ben')
    if (!batch) throw new Error('it is there')
    const running = { ...batch, status: 'running' as const, rev: 2 }
    ben.write([{ table: 'batches', id: batch.id, before: batch, after: running }])
    ana.merge(ben)
    expect(ana.snapshot.size('articles')).toBe(1)
    expect(ana.snapshot.size('batches')).toBe(1)
    expect(ana.snapshot.size('passages')).toBe(1)
  })
})
