/** Files of the program `age` open here, and nothing is given back of one that is damaged or for somebody else (F2). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identity, passphrase, plain, recipient, toKey, toKeyArmored, toPassphrase } from './age-files.cases.ts'
import { lockFile, unlockFile } from './age-files.ts'
import { ageForm } from './is-age-file.ts'

const made = new Blob([Buffer.from(toKey, 'base64')])
const text = async (opened: Blob | string) => (typeof opened === 'string' ? `refused: ${opened}` : opened.text())
const other = 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX'

it('knows an encrypted file by its first bytes, and no other', async () => {
  const forms = ['binary', 'armored', 'armored', null, null, null]
  const files = [
    made,
    new Blob([toPassphrase]),
    new Blob([`\r\n ${toKeyArmored}`]),
    new Blob(),
    new Blob(['{"age":1}']),
  ]
  const found = await Promise.all([...files, new Blob(['age-encryption.org/v2\n'])].map(ageForm))
  expect(found).toEqual(forms)
})

describe('[F1] files made by the program age', () => {
  it.each([
    ['binary, to a key', made, identity],
    ['armored, to a key', new Blob([toKeyArmored]), identity],
    ['with line ends of Windows', new Blob([toKeyArmored.replaceAll('\n', '\r\n')]), `  ${identity.toLowerCase()}\n`],
    ['armored, by passphrase', new Blob([toPassphrase]), passphrase],
  ])('%s', async (_, file, key) => {
    expect(await text(await unlockFile(file, key))).toBe(plain)
  })
})

it('[F2] says whether the key is another one, is none, or the file is damaged', async () => {
  expect(await unlockFile(made, other)).toBe('notFor')
  expect(await unlockFile(made, 'a passphrase')).toBe('notFor')
  expect(await unlockFile(new Blob([toPassphrase]), 'grain ship coach museums')).toBe('notFor')
  expect(await unlockFile(new Blob([toPassphrase]), identity)).toBe('notFor')
  expect(await unlockFile(made, identity.slice(0, -1))).toBe('badKey')
  expect(await unlockFile(new Blob([toKeyArmored.slice(0, 200)]), identity)).toBe('damaged')
})

it('[F2] gives nothing back of a file of which one bit is another, or the end is missing', async () => {
  const bytes = Buffer.from(toKey, 'base64')
  const spoilt = fc.oneof(
    fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) }).map(({ at, bit }) => {
      const copy = Uint8Array.from(bytes)
      copy[at] = (copy[at] ?? 0) ^ (1 << bit)
      return copy
    }),
    fc.nat(bytes.length - 1).map((length) => Uint8Array.from(bytes.subarray(0, length))),
  )
  await fc.assert(
    fc.asyncProperty(spoilt, async (damaged) => {
      expect(['notFor', 'damaged']).toContain(await unlockFile(new Blob([damaged]), identity))
    }),
    { numRuns: 60 },
  )
})

it('[F1] what is locked here opens with the key or the passphrase, to the byte', async () => {
  const content = fc.uint8Array({ maxLength: 200_000 })
  await fc.assert(
    fc.asyncProperty(content, async (bytes) => {
      const file = new Blob([Uint8Array.from(bytes)])
      const locked = await lockFile(file, { kind: 'recipients', recipients: [recipient] })
      expect(await ageForm(locked)).toBe('binary')
      const opened = await unlockFile(locked, identity)
      expect(typeof opened === 'string' ? opened : new Uint8Array(await opened.arrayBuffer())).toEqual(
        Uint8Array.from(bytes),
      )
    }),
    { numRuns: 15 },
  )
  const locked = await lockFile(new Blob([plain]), { kind: 'passphrase', passphrase })
  expect(await text(await unlockFile(locked, passphrase))).toBe(plain)
  await expect(lockFile(new Blob([plain]), { kind: 'recipients', recipients: ['age1nobody'] })).rejects.toBeInstanceOf(
    Error,
  )
}, 60_000)
