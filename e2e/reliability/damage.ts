/** Ways in which the files of a home are hurt while no browser runs. */
import { closeSync, openSync, readSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import type { Profile } from './profile.ts'

/** Bytes cut off the end of the newest file that is written: what a kill in the middle of a write leaves. */
export const tears = [1, 7, 60, 150, 4000] as const

export const damages = ['cut', 'zeroed', 'flipped', 'emptied', 'removed'] as const
export type Damage = (typeof damages)[number]

/** The file of IndexedDB that grows with every write. */
function growingFile(profile: Profile): string {
  const pattern = profile.backEnd === 'LevelDB' ? /\.log$/ : /-wal$/
  const found = profile.filesOf('IndexedDB').find((file) => pattern.test(file) && statSync(file).size > 0)
  if (found === undefined) throw new Error(`No growing file in ${profile.folder}`)
  return found
}

/** Cuts the last bytes off. @returns how many were left */
export function tear(profile: Profile, bytes: number): number {
  const file = growingFile(profile)
  const left = Math.max(0, statSync(file).size - bytes)
  truncateSync(file, left)
  return left
}

/** The files that hold what a home keeps; what the browser only uses to manage it is left alone. */
function contentFiles(profile: Profile, home: 'IndexedDB' | 'OPFS'): readonly string[] {
  const isContent =
    home === 'OPFS'
      ? (file: string) => /[\\/]\d\d[\\/]\d{8}$/.test(file)
      : (file: string) =>
          /\.(log|ldb|sqlite3?|db)$|-wal$|[\\/][^.\\/]+$/.test(file) && !/CURRENT|LOCK|LOG|MANIFEST/.test(file)
  return profile.filesOf(home).filter((file) => isContent(file) && statSync(file).size > 0)
}

/** Hurts every file of content in a home. `random` chooses the places. @returns how many files were hurt */
export function damage(profile: Profile, home: 'IndexedDB' | 'OPFS', how: Damage, random: () => number): number {
  const files = contentFiles(profile, home)
  for (const file of files) hurt(file, how, random)
  return files.length
}

function hurt(file: string, how: Damage, random: () => number): void {
  const { size } = statSync(file)
  switch (how) {
    case 'cut':
      truncateSync(file, Math.floor(size / 2))
      break
    case 'zeroed':
      writeFileSync(file, Buffer.alloc(size))
      break
    case 'emptied':
      truncateSync(file, 0)
      break
    case 'removed':
      rmSync(file)
      break
    case 'flipped':
      // One bit in each 2 kB, so that no file is missed.
      for (let flip = 0; flip <= size / 2048; flip += 1) flipBit(file, Math.floor(random() * size))
  }
}

/** Turns over one bit of what a home holds, wherever chance puts it. */
export function flipOneBit(profile: Profile, home: 'IndexedDB' | 'OPFS', random: () => number): void {
  const files = contentFiles(profile, home).map((file) => ({ file, size: statSync(file).size }))
  let at = Math.floor(random() * files.reduce((sum, { size }) => sum + size, 0))
  const hurtFile = files.find(({ size }) => {
    if (at < size) return true
    at -= size
    return false
  })
  if (hurtFile) flipBit(hurtFile.file, at)
}

/** Turns one bit of a file over. */
function flipBit(file: string, at: number): void {
  const handle = openSync(file, 'r+')
  const byte = Buffer.alloc(1)
  readSync(handle, byte, 0, 1, at)
  byte[0] = (byte[0] ?? 0) ^ 0x10
  writeSync(handle, byte, 0, 1, at)
  closeSync(handle)
}
