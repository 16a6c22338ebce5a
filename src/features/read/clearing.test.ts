import { describe, expect, it } from 'vitest'
import { anyId, claimRow, mentionRow, passageRow } from '#test/builders/rows.ts'
import { clearingMeant } from './clearing.ts'
import type { PassageLink, ShownPassage } from './shown-passages.ts'

const sentence = { start: 100, end: 200 }
const nowhere = { chosen: null, span: sentence, caret: null }

function passage(id: string, start: number, end: number, links: readonly PassageLink[] = []): ShownPassage {
  return { passage: passageRow(id, 'article'), start, end, outcome: 'own', links }
}

function link(claim: string, isOwn: boolean): PassageLink {
  const own = isOwn ? mentionRow('here', claim, 'article') : null
  return { claim: claimRow(claim), style: null, number: null, own, others: isOwn ? 0 : 1 }
}

describe('what X and Backspace take away', () => {
  it('is the only passage of the sentence under the cursor (DESIGN 5.3)', () => {
    const passages = [passage('before', 20, 100), passage('here', 120, 140), passage('after', 200, 220)]
    expect(clearingMeant(passages, nowhere, null)).toEqual({ kind: 'delete', passage: 'here' })
    expect(clearingMeant([], nowhere, null)).toEqual({ kind: 'nothing', because: 'noPassage' })
    expect(clearingMeant(passages, { ...nowhere, span: null }, null)).toMatchObject({ because: 'noPassage' })
  })

  it('is never guessed among several, but the innermost at a cursor set to a letter', () => {
    const passages = [passage('wide', 90, 190), passage('narrow', 120, 140), passage('other', 150, 160)]
    expect(clearingMeant(passages, nowhere, null)).toEqual({ kind: 'nothing', because: 'severalPassages' })
    expect(clearingMeant(passages, { ...nowhere, caret: 130 }, null)).toEqual({ kind: 'delete', passage: 'narrow' })
    expect(clearingMeant(passages, { ...nowhere, caret: 145 }, null)).toEqual({ kind: 'delete', passage: 'wide' })
    expect(clearingMeant(passages, { ...nowhere, caret: 195 }, null)).toMatchObject({ because: 'severalPassages' })
  })

  it('is the chosen passage before all others', () => {
    const chosen = passage('chosen', 500, 510)
    expect(clearingMeant([passage('here', 120, 140), chosen], { ...nowhere, chosen }, null)).toEqual({
      kind: 'delete',
      passage: 'chosen',
    })
  })

  it('[C1] is the link to the current claim, else the only one; never one of several', () => {
    const both = passage('here', 120, 140, [link('one', true), link('two', true)])
    expect(clearingMeant([both], nowhere, anyId('two'))).toEqual({ kind: 'unlink', mention: 'here.two.ana' })
    expect(clearingMeant([both], nowhere, null)).toEqual({ kind: 'nothing', because: 'severalClaims' })
    const single = passage('here', 120, 140, [link('one', true), link('two', false)])
    expect(clearingMeant([single], nowhere, null)).toEqual({ kind: 'unlink', mention: 'here.one.ana' })
  })

  it('[F4] is not what others linked', () => {
    const theirs = passage('here', 120, 140, [link('one', false)])
    expect(clearingMeant([theirs], nowhere, null)).toEqual({ kind: 'nothing', because: 'linkedByOthers' })
  })
})
