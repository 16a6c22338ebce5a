import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readingReasons, wordReading } from '#i18n/messages/interchange.ts'

const folder = new URL('./', import.meta.url)

/** Every reason the sources of this folder give, found by the forms in which they are written. */
function reasonsInSources(): Set<string> {
  const found = new Set<string>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.includes('.test.') || name.includes('.cases.') || name.startsWith('sample/'))
      continue
    const source = readFileSync(new URL(name, folder), 'utf8')
    const forms = [
      /refuse(?:At)?\('(\w+)'/g,
      /\bkey: '(\w+)', params/g,
      /return '(\w+File)'/g,
      /\], '(\w+)'\]/g,
      /: '(\w+File)'/g,
      /\? '(\w+File)'/g,
      /\? '(\w+)' : '(\w+Line)'/g,
      /return '(unsafeName|packedOtherwise|\w+(?:Archive|Entry|Far))'/g,
      /\? '(\w+Large)'/g,
    ]
    for (const form of forms)
      for (const [, one, other] of source.matchAll(form)) for (const key of [one, other]) if (key) found.add(key)
  }
  return found
}

describe('the words of reasons', () => {
  it('[F2] words every reason, and words nothing that is never given', () => {
    expect([...reasonsInSources()].sort()).toEqual(Object.keys(readingReasons).sort())
  })

  it('[F3] names the place', () => {
    const words = wordReading({ key: 'wrongQuote', params: { path: '$.tables.passages[3].quote' } })
    expect(words).toBe('At $.tables.passages[3].quote: the text does not have this quote there.')
  })

  it('names a reason it does not know by its key', () => {
    expect(wordReading({ key: 'toString', params: {} })).toBe('toString')
  })
})
