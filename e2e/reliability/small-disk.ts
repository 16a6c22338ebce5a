/** A disk of a few megabytes for the profile of a browser, which can be filled up and emptied. Linux alone, as root. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The tools without which there is none. */
export const diskTools = ['mount', 'umount'] as const

export class SmallDisk {
  readonly folder: string

  /** Mounts `megabytes` of memory as a disk at `folder`. */
  constructor(folder: string, megabytes: number) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  }

  /** In bytes. */
  get free(): number {
    const { bavail, bsize } = statfsSync(this.folder)
    return bavail * bsize
  }

  /** Takes the free space but for `left` bytes, as other programs do. */
  fill(left: number): void {
    writeFileSync(join(this.folder, 'filling'), Buffer.alloc(Math.max(0, this.free - left)))
  }

  /** Gives back what `fill` took. */
  empty(): void {
    rmSync(join(this.folder, 'filling'), { force: true })
  }

  remove(): void {
    execFileSync('umount', ['--lazy', this.folder])
  }
}
