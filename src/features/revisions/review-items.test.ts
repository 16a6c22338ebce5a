import { describe, expect, it } from 'vitest'
import { asId, utf16, type PassageId } from '#domain/ids.ts'
import type { Anchor } from '#domain/records.ts'
import { anchorId } from '#domain/row-ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { anyId, articleRow, passageRow, revisionRow } from '#test/builders/rows.ts'
import { nextOpen, reviewItem, waitingPassages } from './review-items.ts'

const anchor = (passage: string, outcome: Anchor['outcome'], decided = false, revision = 'a-2'): Anchor => ({
  id: anchorId(anyId(passage), anyId(revision)),
  rev: 1,
  extra: null,
  passage: anyId(passage),
  revision: anyId(revision),
  outcome,
  start: outcome === 'lost' ? null : utf16(5),
  end: outcome === 'lost' ? null : utf16(9),
  decidedBy: decided ? anyId('ana') : null,
})

/** Article `a` shows its second text, `b` too. */
const snapshot = smallProject({
  articles: ['a', 'b'].map((id) => articleRow(id, { revision: anyId(`${id}-2`) })),
  revisions: ['a', 'b'].map((id) => revisionRow(id, { id: anyId(`${id}-2`), number: 2 })),
  passages: [
    passageRow('late', 'a', { start: utf16(300) }),
    passageRow('early', 'a', { start: utf16(2) }),
    passageRow('moved', 'a'),
    passageRow('said', 'a'),
    passageRow('gone', 'a'),
    passageRow('other', 'b'),
    passageRow('former', 'b'),
  ],
  anchors: [
    anchor('late', 'changed'),
    anchor('early', 'lost'),
    anchor('moved', 'moved'),
    anchor('said', 'changed', true),
    anchor('gone', 'lost', true),
    anchor('other', 'changed', false, 'b-2'),
    anchor('former', 'changed', false, 'b-1'),
  ],
})

describe('[T4] the passages one goes through', () => {
  it('are those that wait, of an article with what was never looked for, or of the project', () => {
    expect(waitingPassages(snapshot, anyId('a'))).toEqual(
      ['early', 'p-a', 'late'].sort((one, other) => {
        const start = (id: string) => Number(snapshot.get('passages', id)?.start)
        return start(one) - start(other)
      }),
    )
    expect(waitingPassages(snapshot, null)).toEqual(['early', 'late', 'other'])
    expect(waitingPassages(smallProject(), null)).toEqual([])
  })

  it('know what was said of them, and where they may be', () => {
    const states = ['late', 'early', 'moved', 'said', 'gone', 'p-a'].map((id) => {
      const item = reviewItem(snapshot, anyId(id))
      return [item?.state, item?.place?.start ?? null]
    })
    expect(states).toEqual([
      ['open', 5],
      ['open', null],
      ['rule', 5],
      ['here', 5],
      ['lost', null],
      ['open', null],
    ])
    expect(reviewItem(snapshot, anyId('deleted'))).toBeNull()
  })

  it('are gone through from where one is to the end, and from the start again', () => {
    const ids = ['one', 'two', 'three'].map((id) => asId<PassageId>(id))
    const next = (from: string | null, ...open: string[]) =>
      nextOpen(ids, from === null ? null : asId<PassageId>(from), (id) => open.includes(id))
    expect(next(null, 'two')).toBe('two')
    expect(next('two', 'one', 'two', 'three')).toBe('three')
    expect(next('three', 'one')).toBe('one')
    expect(next('one', 'one')).toBeNull()
  })
})
