/** The registry, the words for history, refusals and notices, and the files of commands belong together. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { assessmentBreaks } from '#domain/assessment-rules.ts'
import { historyMessages, historySentence } from '#i18n/messages/history.ts'
import { noticeMessages, noticeText } from '#i18n/messages/notices.ts'
import { rejectionMessages, rejectionText } from '#i18n/messages/rejections.ts'
import { registry } from './registry.ts'

const source = dirname(dirname(fileURLToPath(import.meta.url)))

function sourceFiles(folder: string): string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|cases)\.tsx?$/.test(name))
    .map((name) => join(source, folder, name))
}

function found(pattern: RegExp, folders: readonly string[]): string[] {
  const texts = folders.flatMap(sourceFiles).map((file) => readFileSync(file, 'utf8'))
  const keys = texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  return [...new Set(keys)].sort()
}

/** Reasons that rules of the domain give as values, which commands pass on. */
const passedOn = [
  ...assessmentBreaks,
  'dateEmpty',
  'dateNotReal',
  'dateBackwards',
  'referenceMissing',
  'referenceNotSource',
  'referenceOtherClaim',
  'referenceIsLater',
  // Of taking steps back (H2).
  'changedSince',
  'removedSince',
  'createdSince',
  'stillNeeded',
  'missingRow',
  'nothingToRedo',
]

describe('registry', () => {
  it('lists each command under its own name', () => {
    for (const [key, command] of Object.entries(registry)) expect(command.name).toBe(key)
  })

  it('lists every file that defines a command', () => {
    expect(found(/export const (\w+) = defineCommand/g, ['commands'])).toEqual(Object.keys(registry).sort())
  })

  it('[H3] the history has a sentence for every command, and for nothing else', () => {
    expect(Object.keys(historyMessages).sort()).toEqual(Object.keys(registry).sort())
    for (const name of Object.keys(registry)) {
      expect(historySentence(name, { count: 2 })).not.toBe(name)
      expect(historySentence(name, {})).not.toContain('undefined')
    }
    expect(historySentence('toString', {})).toBe('toString')
  })

  it('every reason of refusal has words, and every word a use', () => {
    const used = [...found(/reject\('(\w+)'/g, ['commands', 'domain', 'state', 'db', 'workers']), ...passedOn]
    expect(Object.keys(rejectionMessages).sort()).toEqual([...new Set(used)].sort())
    for (const reason of used) expect(rejectionText({ reason, params: { count: 2 } })).toMatch(/[.]$/)
  })

  it('every notice has words, and every word a use', () => {
    const used = found(/(?:key: |counted\()'(\w+)'/g, ['commands'])
    expect(used.length).toBeGreaterThan(5)
    expect(Object.keys(noticeMessages).sort()).toEqual(used)
    for (const key of used) expect(noticeText({ key, params: { count: 2 } })).not.toBe('')
  })
})
