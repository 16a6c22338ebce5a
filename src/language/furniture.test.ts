import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { ARTICLE_LINES, FURNITURE_LINES } from './furniture.cases.ts'
import { proposeFurniture } from './furniture.ts'
import { firstWords, proposeTitle } from './headline.ts'
import { segmentText } from './segment.ts'

// Hundreds of runs on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const LEAD = 'The port was closed on Monday after the storm, the harbour master said.'
const seedFolder = process.env['VARIORUM_SEEDS'] ?? resolve(import.meta.dirname, '../../../shared/seeds')
const haveSeeds = existsSync(seedFolder)

function proposed(text: string): [string, string][] {
  return proposeFurniture(text).map(({ start, end, reason }) => [text.slice(start, end), reason])
}

describe('proposeFurniture', () => {
  it.each(FURNITURE_LINES)('[T1] proposes "%s" as %s', (line, reason) => {
    expect(proposed(`A headline\n${LEAD}\n  ${line} \n${LEAD.toUpperCase()}`)).toContainEqual([line, reason])
  })

  it.each(ARTICLE_LINES)('[T1] leaves "%s" alone', (line) => {
    expect(proposed(`A headline of the article\n${LEAD}\n${line}\nThe end came later.`)).toEqual([])
  })

  it('proposes the second of two equal lines, not the first', () => {
    const caption = 'Ships in the harbour of the town.'
    const text = `A headline\n${caption}\n${caption}\n${LEAD}`
    expect(proposeFurniture(text)).toEqual([
      { start: text.lastIndexOf(caption), end: text.lastIndexOf(caption) + caption.length, reason: 'repeatedLine' },
    ])
  })

  it('proposes a lone section label between headline and lead, but no name and no headline', () => {
    expect(proposed(`Порт закрыли\nза рубежом\n${LEAD}`)).toEqual([['за рубежом', 'sectionLabel']])
    expect(proposed(`World\nThe port is closed\n${LEAD}`)).toEqual([['World', 'sectionLabel']])
    expect(proposed(`The port is closed\nJane Harbour\n${LEAD}`)).toEqual([])
    expect(proposed(`World\n${LEAD}`)).toEqual([])
  })

  it('takes the titles under a lone "read also" along, up to the next furniture or the end', () => {
    expect(proposed(`${LEAD}\nRead also:\nHow the port was built\nLeave a reply`).map(([, reason]) => reason)).toEqual([
      'readAlso',
      'readAlso',
      'commentForm',
    ])
    expect(proposed(`${LEAD}\nRead also:\n${LEAD} So it is.`).map(([, reason]) => reason)).toEqual(['readAlso'])
  })

  it('never proposes the whole text', () => {
    expect(proposed('Share\nLeave a reply')).toEqual([])
    expect(proposed('')).toEqual([])
  })

  it('gives whole, trimmed, ordered lines for any string', () => {
    const line = fc.oneof(
      fc.constantFrom('Share', 'XS', 'Read also:', ' за кордоном', LEAD, 'VPN', ''),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (written) => {
        const text = written.join('\n')
        let at = 0
        const regions = proposeFurniture(text)
        for (const { start, end } of regions) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toContain('\n')
          at = end
        }
        const lines = segmentText(text, 'uk').paragraphs
        if (lines.length > 0) expect(regions.length).toBeLessThan(lines.length)
      }),
    )
  })

  it(`[T1] on ${haveSeeds ? 'the seeds' : 'no seeds (folder not found)'}: something in three of them, nothing in the others`, () => {
    if (!haveSeeds) {
      expect(proposed(`${LEAD}\nЧитайте также:`)).toHaveLength(1)
      return
    }
    const names = readdirSync(seedFolder)
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
    const reasons = names.map((name) =>
      proposeFurniture(readFileSync(resolve(seedFolder, name), 'utf8')).map(({ reason }) => reason),
    )
    expect(reasons).toEqual([
      [],
      ['mirrorAdvice'],
      ['sectionLabel', 'readAlso', 'commentForm', 'commentForm'],
      ['accessibilityLinks', 'repeatedLine', 'sizeSwitcher', 'sizeSwitcher', 'sizeSwitcher', 'sizeSwitcher'],
      [],
    ])
    const titled = names.map((name) => {
      const text = readFileSync(resolve(seedFolder, name), 'utf8')
      return proposeTitle(text, proposeFurniture(text)) !== null
    })
    expect(titled).toEqual([true, false, true, true, false])
  })
})

describe('proposeTitle', () => {
  const titleOf = (text: string): string | null => {
    const span = proposeTitle(text, proposeFurniture(text))
    return span === null ? null : text.slice(span.start, span.end)
  }

  it.each([
    ['the first line', `The port is closed\n${LEAD}`, 'The port is closed'],
    [
      'the first line that is no furniture',
      `Skip to main content\n\nIs the port closed?\n${LEAD}`,
      'Is the port closed?',
    ],
    ['a line of exactly 150 characters', `${'😀'.repeat(150)}\n${LEAD}`, '😀'.repeat(150)],
    ['nothing where the line is longer', `${'a'.repeat(151)}\n${LEAD}`, null],
    ['nothing where it ends in a full stop', `${LEAD}\n${LEAD}`, null],
    ['nothing where it ends in one inside quotation marks', `“The port is closed.”\n${LEAD}`, null],
    ['nothing where it ends in a stop of another script', `船来了。\n${LEAD}`, null],
    ['nothing where nothing follows', 'The port is closed', null],
    ['nothing where only furniture follows', 'The port is closed\nLeave a reply', null],
    ['nothing in an empty text', '', null],
  ])('takes %s', (_name, text, expected) => {
    expect(titleOf(text)).toBe(expected)
  })
})

describe('firstWords', () => {
  it('shows the beginning on one line', () => {
    expect(firstWords('  The port,\n was closed on Monday', 3)).toBe('The port, was…')
    expect(firstWords('The port, was', 2)).toBe('The port…')
    expect(firstWords('The port', 3)).toBe('The port')
    expect(firstWords(' \n', 3)).toBe('')
    expect(firstWords('港'.repeat(500), 3)).toBe(`${'港'.repeat(72)}…`)
  })
})
