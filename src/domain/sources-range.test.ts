import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { derivationRow, mentionRow, passageRow, sourceRow } from '#test/builders/rows.ts'
import { asId, type ArticleId, type SourceId } from './ids.ts'
import type { Derivation, Mention } from './records.ts'
import { sourceRange, sourcesBehind } from './sources-range.ts'

const from = (id: string) => asId<ArticleId>(id)
const source = (id: string) => asId<SourceId>(id)

/** Mentions of `k` in a, b, c with these speakers, and these derivations. */
function project(
  speakers: Readonly<Record<string, string | null>>,
  derivations: Readonly<Record<string, Partial<Derivation>>> = {},
  role: Mention['role'] = 'supports',
) {
  const articles = Object.keys(speakers)
  return smallProject({
    sources: [sourceRow('kirby'), sourceRow('yoon'), sourceRow('officials', { kind: 'unknown' })],
    passages: articles.map((id) => passageRow(`p-${id}`, id)),
    mentions: articles.map((id) =>
      mentionRow(`p-${id}`, 'k', id, { speaker: speakers[id] ? source(speakers[id]) : null, role }),
    ),
    derivations: Object.entries(derivations).map(([id, fields]) => derivationRow(id, fields)),
  })
}

const range = (...given: Parameters<typeof project>) => sourceRange(project(...given), asId('k'))

describe('[C6] sourceRange', () => {
  it('counts who is named as speaking, not articles', () => {
    expect(range({ a: 'kirby', b: 'kirby', c: 'kirby' })).toEqual({ least: 1, most: 1 })
    expect(range({ a: 'kirby', b: 'yoon', c: 'kirby' })).toEqual({ least: 2, most: 2 })
  })

  it('lets what is unknown widen the range, never as the most', () => {
    expect(range({ a: null, b: null, c: null })).toEqual({ least: 1, most: 3 })
    expect(range({ a: 'kirby', b: null, c: null })).toEqual({ least: 1, most: 3 })
  })

  it('falls back to where articles took their story from', () => {
    expect(range({ a: null, b: null }, { b: { kind: 'translationOf', from: from('a') } })).toEqual({
      least: 1,
      most: 1,
    })
    expect(range({ a: 'kirby', b: null }, { b: { kind: 'adaptationOf', from: from('a') } })).toEqual({
      least: 1,
      most: 1,
    })
    expect(range({ a: null, b: null }, { a: { kind: 'independent' }, b: { kind: 'independent' } })).toEqual({
      least: 2,
      most: 2,
    })
    const shared = { kind: 'sharedSource', source: source('yoon') } as const
    expect(range({ a: null, b: null }, { a: shared, b: shared })).toEqual({ least: 1, most: 1 })
  })

  it('takes two translations of an article that does not mention it as one', () => {
    const translation = { kind: 'translationOf', from: from('s') } as const
    expect(range({ a: null, b: null }, { a: translation, b: translation })).toEqual({ least: 1, most: 1 })
  })

  it('takes proposals, follow-ups and unnamed sources as unknown', () => {
    expect(range({ a: 'kirby', b: null }, { b: { kind: 'independent', status: 'proposed' } })).toEqual({
      least: 1,
      most: 2,
    })
    expect(range({ a: 'kirby', b: null }, { b: { kind: 'followUp', from: from('a') } })).toEqual({ least: 1, most: 2 })
    expect(range({ a: 'kirby', b: 'officials' })).toEqual({ least: 1, most: 2 })
  })

  it('takes whoever an adaptation names, where its origin names somebody else, as perhaps the same', () => {
    const adaptation = { kind: 'adaptationOf', from: from('a') } as const
    expect(range({ a: 'kirby', b: 'yoon' }, { b: adaptation })).toEqual({ least: 1, most: 2 })
    // Where another article has it from there on its own, it is known.
    expect(range({ a: 'kirby', b: 'yoon', c: 'yoon' }, { b: adaptation })).toEqual({ least: 2, most: 2 })
    expect(range({ a: 'kirby', b: 'yoon' }, { b: { ...adaptation, status: 'proposed' } })).toEqual({
      least: 2,
      most: 2,
    })
    expect(range({ a: null, b: 'yoon' }, { b: adaptation })).toEqual({ least: 1, most: 2 })
  })

  it('counts the original speaker, not who relays them in the same article', () => {
    const snapshot = project({ a: 'kirby' })
    const relayed = mentionRow('p-head', 'k', 'a', { speaker: source('yoon'), role: 'headline' })
    snapshot.load('passages', [passageRow('p-head', 'a')])
    snapshot.load('mentions', [relayed])
    expect(sourceRange(snapshot, asId('k'))).toEqual({ least: 1, most: 1 })
    const alone = project({ a: null })
    alone.load('passages', [passageRow('p-head', 'a')])
    alone.load('mentions', [relayed])
    expect(sourcesBehind(alone, asId('k')).map((behind) => behind.source)).toEqual(['yoon'])
  })

  it('ends on circles, and counts no denial', () => {
    const circle = {
      a: { kind: 'translationOf', from: from('b') },
      b: { kind: 'translationOf', from: from('a') },
    } as const
    expect(range({ a: null, b: null }, circle).least).toBe(1)
    expect(range({ a: 'kirby', b: 'yoon' }, {}, 'denies')).toEqual({ least: 0, most: 0 })
  })

  it('is nothing where nobody says it', () => {
    expect(sourceRange(smallProject(), asId('l'))).toEqual({ least: 0, most: 0 })
  })
})

describe('[C6] sourcesBehind', () => {
  it('says for every source it counts which articles lead to it, and how', () => {
    const translation = { kind: 'translationOf', from: from('a') } as const
    const followUp = { kind: 'followUp', from: from('a') } as const
    const shared = { kind: 'sharedSource', source: source('officials') } as const
    const snapshot = project(
      { a: 'kirby', b: null, c: null, d: null, s: null },
      { b: translation, c: followUp, d: shared },
    )
    expect(sourcesBehind(snapshot, asId('k'))).toEqual([
      {
        isKnown: true,
        source: 'kirby',
        article: null,
        from: [
          { article: 'a', way: 'named' },
          { article: 'b', way: 'translationOf' },
        ],
      },
      { isKnown: false, source: null, article: 'c', from: [{ article: 'c', way: 'followUp' }] },
      { isKnown: false, source: 'officials', article: null, from: [{ article: 'd', way: 'sharedSource' }] },
      { isKnown: false, source: null, article: 's', from: [{ article: 's', way: null }] },
    ])
  })
})
