/** The review queue: what is in it, in which order, and the way through it (C3, C13). */
import { describe, expect, it } from 'vitest'
import type { CellRef } from '#domain/cell.ts'
import { asId, type ArticleId, type ClaimId } from '#domain/ids.ts'
import { deriveMatrix } from '#domain/matrix.ts'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow, claimRow, mentionRow, passageRow, storyClaimRow } from '#test/builders/rows.ts'
import { firstInQueue, nextInQueue, queueColumns, waitingByArticle, type QueueOrder } from './review-queue.ts'

const project = smallProject({
  claims: [claimRow('m', { at: '2999-01-01T00:00:00.000Z' })],
  storyClaims: [storyClaimRow('story', 'm')],
  // A passage in an article of no story: it waits, but nobody asked.
  passages: [passageRow('p-d', 'd')],
  mentions: [mentionRow('p-d', 'k', 'd')],
})
const matrix = deriveMatrix(project, { view: 'all', sort: 'order' })
const cell = (claim: string, article: string): CellRef => ({
  claim: asId<ClaimId>(claim),
  article: asId<ArticleId>(article),
})

function next(from: CellRef | null, step: 1 | -1, order: QueueOrder = 'article', skipped: readonly string[] = []) {
  const columns = queueColumns(matrix.groups)
  return nextInQueue(
    project,
    { matrix, columns, view: 'all', order, skipped: new Set(skipped), only: null },
    from,
    step,
  )
}

/** All cells from the beginning until it goes round. */
function walk(order: QueueOrder, skipped: readonly string[] = []): string[] {
  const names: string[] = []
  for (let at = next(null, 1, order, skipped); at; at = next(at, 1, order, skipped)) {
    const name = at.claim + at.article
    if (names.includes(name)) break
    names.push(name)
  }
  return names
}

describe('the review queue', () => {
  it('goes through all claims of one article before the next, source document first', () => {
    expect(walk('article')).toEqual(['ks', 'ms', 'ma', 'kb', 'mb', 'kc', 'mc'])
  })

  it('goes through all articles of one claim before the next', () => {
    expect(walk('claim')).toEqual(['ks', 'kb', 'kc', 'ms', 'ma', 'mb', 'mc'])
  })

  it('[C13] never has a cell that is not asked', () => {
    const names = [...walk('article'), ...walk('claim')]
    expect(names.filter((name) => name.startsWith('l') || name.endsWith('d'))).toEqual([])
  })

  it('comes to skipped cells only when nothing else is left', () => {
    expect(walk('article', ['k.s', 'm.a'])).toEqual(['ms', 'kb', 'mb', 'kc', 'mc'])
    expect(walk('article', ['k.s', 'm.s', 'm.a', 'k.b', 'm.b', 'k.c', 'm.c'])[0]).toBe('ks')
  })

  it('goes back, and round at both ends', () => {
    expect(next(cell('k', 's'), -1)).toEqual(cell('m', 'c'))
    expect(next(cell('m', 'c'), 1)).toEqual(cell('k', 's'))
    expect(next(cell('k', 'b'), -1)).toEqual(cell('m', 'a'))
    expect(next(null, -1)).toEqual(cell('m', 'c'))
  })

  it('comes back to the cell it began at when that one alone waits', () => {
    const alone = smallProject({ assessments: ['s', 'b'].map((article) => assessmentRow('k', article)) })
    const shown = deriveMatrix(alone, { view: 'all' })
    for (const order of ['article', 'claim'] as const)
      for (const step of [1, -1] as const) {
        const queue = {
          matrix: shown,
          columns: queueColumns(shown.groups),
          view: 'all',
          order,
          skipped: new Set<string>(),
          only: null,
        } as const
        expect(nextInQueue(alone, queue, cell('k', 'c'), step)).toEqual(cell('k', 'c'))
        expect(nextInQueue(alone, queue, cell('k', 's'), step)).toEqual(cell('k', 'c'))
      }
  })

  it('goes on from a cell that has just been judged, and begins anew from one that is not shown', () => {
    expect(next(cell('k', 'a'), 1)).toEqual(cell('m', 'a'))
    expect(next(cell('gone', 'a'), 1)).toEqual(cell('k', 's'))
  })

  it('begins where one stands if that cell waits, else at the first that does', () => {
    const columns = queueColumns(matrix.groups)
    const queue = { matrix, columns, view: 'all', order: 'article', skipped: new Set<string>(), only: null } as const
    const first = (here: CellRef | null) => firstInQueue(project, queue, here)
    expect(first(cell('k', 'b'))).toEqual(cell('k', 'b'))
    expect(first(cell('k', 'a'))).toEqual(cell('k', 's'))
    expect(first(cell('k', 'd'))).toEqual(cell('k', 's'))
    expect(first(null)).toEqual(cell('k', 's'))
  })

  it('[C13] counts what waits in each article, and only what is asked', () => {
    const columns = queueColumns(matrix.groups)
    const counts = waitingByArticle(project, { matrix, columns, view: 'all', only: null })
    expect(counts.map((cells) => [cells[0]?.article, cells.length])).toEqual([
      ['s', 2],
      ['a', 1],
      ['b', 2],
      ['c', 2],
    ])
  })

  it('ends when nothing waits', () => {
    const done = smallProject({ assessments: ['s', 'b', 'c'].map((article) => assessmentRow('k', article)) })
    const shown = deriveMatrix(done, { view: 'all' })
    const columns = queueColumns(shown.groups)
    for (const order of ['article', 'claim'] as const) {
      const queue = { matrix: shown, columns, view: 'all', order, skipped: new Set<string>(), only: null } as const
      expect(nextInQueue(done, queue, cell('k', 'a'), 1)).toBeNull()
    }
  })

  it('goes only through the cells that are meant, where only some are', () => {
    const columns = queueColumns(matrix.groups)
    const only = new Set(['k.a', 'k.c', 'm.a', 'l.a'])
    const queue = { matrix, columns, view: 'all', order: 'article', skipped: new Set<string>(), only } as const
    expect(nextInQueue(project, queue, null, 1)).toEqual(cell('m', 'a'))
    expect(nextInQueue(project, queue, cell('m', 'a'), 1)).toEqual(cell('k', 'c'))
    expect(nextInQueue(project, queue, cell('k', 'c'), 1)).toEqual(cell('m', 'a'))
    expect(firstInQueue(project, queue, cell('k', 'b'))).toEqual(cell('m', 'a'))
    expect(waitingByArticle(project, queue).flat()).toEqual([cell('m', 'a'), cell('k', 'c')])
  })
})
