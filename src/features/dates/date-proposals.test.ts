/** The search for dates behind the work list. */
import { describe, expect, it } from 'vitest'
import { asId, type TextHash } from '#domain/ids.ts'
import { DateProposals, type WantedProposal } from './date-proposals.ts'

const wanted: WantedProposal = {
  hash: asId<TextHash>('a'),
  url: 'https://a.example/2025/03/23/x',
  fileName: '2025-03-24.txt',
  language: 'ro',
}

function search(
  text: string,
  months: () => Promise<(word: string) => number | null> = () => Promise.resolve(() => null),
) {
  return new DateProposals({ text: () => Promise.resolve(text), months, today: () => '2025-06-01' })
}

function days(proposals: DateProposals): (string | null)[] | undefined {
  return proposals.get(wanted)?.all.map(({ bounds }) => bounds.earliest)
}

describe('DateProposals', () => {
  it('[C9] says nothing before it looked, and then the strongest first', async () => {
    const proposals = search('x')
    expect(proposals.get(wanted)).toBeUndefined()
    await proposals.want([wanted])
    expect(days(proposals)).toEqual(['2025-03-23', '2025-03-24'])
  })

  it('[C7] reads months that the packs know', async () => {
    const proposals = search('Podul a căzut pe 2 mai 2025.', () =>
      Promise.resolve((word) => (word === 'mai' ? 5 : null)),
    )
    await proposals.want([wanted])
    expect(days(proposals)).toContain('2025-05-02')
  })

  it('[C7] proposes from address and file name where text or months cannot be had', async () => {
    const fails = () => Promise.reject(new Error('no network'))
    const proposals = new DateProposals({ text: fails, months: fails, today: () => '2025-06-01' })
    await proposals.want([wanted])
    expect(days(proposals)).toEqual(['2025-03-23', '2025-03-24'])
  })

  it('[C9] shows the others one after the other, and stays at the ends', async () => {
    const proposals = search('x')
    await proposals.want([wanted])
    const shown = () => proposals.get(wanted)?.shown
    proposals.turn(wanted, -1)
    expect(shown()).toBe(0)
    let told = 0
    proposals.subscribe(() => (told += 1))
    proposals.turn(wanted, 1)
    expect([shown(), told]).toEqual([1, 1])
    proposals.turn(wanted, 1)
    expect([shown(), told]).toEqual([1, 1])
  })
})
