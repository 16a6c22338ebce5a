/**
 * A network of two: inside are the served build and the browser, outside is `world.mjs`, and between them one cable whose packets the
 * kernel counts. Whatever leaves the browser for any other address than this computer's own goes over it. Linux alone, as root.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** What arrived outside: a question about a name (`dns`), a request, or the begin of a sealed connection. */
export interface Seen {
  readonly by: 'dns' | 'http' | 'tls'
  readonly name: string
  readonly path?: string
}

/** The tools without which there is no such network. */
export const networkTools = ['unshare', 'nsenter', 'ip', 'mount'] as const

const cable = { inside: 'cable-in', outside: 'cable-out', insideAddress: '10.77.0.2', outsideAddress: '10.77.0.1' }
const root = fileURLToPath(new URL('../../..', import.meta.url))
const port = 4210

export class ClosedNetwork {
  readonly #processes: ChildProcess[] = []
  readonly #seen: Seen[] = []
  #insider = ''

  /** Of the served build, as the browser inside knows it. */
  readonly origin = `http://127.0.0.1:${port}`

  /** Lays the cable and serves `dist` inside. Files in `folder` are the pages of `http://pages.test`, outside, which has no policy. */
  async open(folder: string, dist: string): Promise<void> {
    const [insider, outsider] = [await this.#namespace(), await this.#namespace()]
    this.#insider = insider
    execFileSync('ip', [
      'link',
      'add',
      cable.inside,
      'netns',
      insider,
      'type',
      'veth',
      'peer',
      cable.outside,
      'netns',
      outsider,
    ])
    for (const [holder, end, address] of [
      [insider, cable.inside, cable.insideAddress],
      [outsider, cable.outside, cable.outsideAddress],
    ] as const) {
      // The kernel itself speaks where there is IPv6; then no packet could be laid to the browser.
      within(holder, 'sh', '-c', 'echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6')
      within(holder, 'ip', 'link', 'set', 'lo', 'up')
      within(holder, 'ip', 'address', 'add', `${address}/24`, 'dev', end)
      within(holder, 'ip', 'link', 'set', end, 'up')
    }
    within(insider, 'ip', 'route', 'add', 'default', 'via', cable.outsideAddress)
    within(outsider, 'ip', 'route', 'add', 'local', '0.0.0.0/0', 'dev', 'lo')
    const resolver = join(folder, 'resolv.conf')
    writeFileSync(resolver, `nameserver ${cable.outsideAddress}\n`)
    within(insider, 'mount', '--bind', resolver, '/etc/resolv.conf')
    await this.#listen(outsider, folder)
    await this.#serve(dist)
  }

  /** A program that starts `executable` inside: what Playwright is given for the browser. */
  browser(folder: string, executable: string): string {
    const file = join(folder, 'browser-inside')
    writeFileSync(file, `#!/bin/sh\nexec nsenter -t ${this.#insider} -n -m -- '${executable}' "$@"\n`)
    chmodSync(file, 0o755)
    return file
  }

  /** What arrived outside until now. */
  get seen(): readonly Seen[] {
    return this.#seen
  }

  /** How many packets left over the cable until now, of whatever kind. */
  packets(): number {
    const table = readFileSync(`/proc/${this.#insider}/net/dev`, 'utf8')
    const row = table.split('\n').find((line) => line.trim().startsWith(`${cable.inside}:`))
    const sent = row?.split(':')[1]?.trim().split(/\s+/)[9]
    if (sent === undefined) throw new Error('The kernel counts no packets of the cable.')
    return Number(sent)
  }

  close(): void {
    for (const child of this.#processes.toReversed()) child.kill('SIGKILL')
  }

  /** A process that does nothing but keep a network of its own. @returns its id */
  async #namespace(): Promise<string> {
    const holder = this.#spawn('unshare', ['--net', '--mount', '--', 'sh', '-c', 'echo here; exec sleep infinity'])
    await lineOf(holder, /^here$/)
    return String(holder.pid)
  }

  async #listen(outsider: string, folder: string): Promise<void> {
    const program = fileURLToPath(new URL('world.mjs', import.meta.url))
    const world = this.#spawn('nsenter', ['-t', outsider, '-n', '--', process.execPath, program, folder])
    await lineOf(world, /"ready"/)
    if (!world.stdout) return
    createInterface(world.stdout).on('line', (line) => this.#seen.push(JSON.parse(line) as Seen))
  }

  async #serve(dist: string): Promise<void> {
    const vite = ['node_modules/vite/bin/vite.js', 'preview', '--outDir', dist, '--port', String(port), '--strictPort']
    const server = this.#spawn('nsenter', ['-t', this.#insider, '-n', '--', process.execPath, ...vite])
    await lineOf(server, new RegExp(String(port)))
  }

  #spawn(program: string, args: readonly string[]): ChildProcess {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, FORCE_COLOR: '0' },
    })
    this.#processes.push(child)
    return child
  }
}

function within(holder: string, program: string, ...args: readonly string[]): void {
  execFileSync('nsenter', ['-t', holder, '-n', '-m', '--', program, ...args])
}

/** Waits until a process says it. */
function lineOf({ stdout, pid }: ChildProcess, wanted: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!stdout) return reject(new Error(`Process ${String(pid)} has no output.`))
    const lines = createInterface(stdout)
    lines.on('line', (line) => {
      if (!wanted.test(line)) return
      resolve()
      lines.close()
      stdout.resume()
    })
    lines.on('close', () => reject(new Error(`Process ended before it said ${wanted.source}.`)))
  })
}
