/** P1: nothing leaves for another origin, and nothing that was not built runs; each proved with a control. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contentSecurityPolicy, encoderPolicy } from '../src/build/content-security-policy.ts'
import { SECURITY_HEADERS } from '../src/build/security-policy.ts'
import { openApp } from './support/open-app.ts'
import { test as freshTest } from './support/test.ts'
import { expect, test } from './support/warm-test.ts'

// The two that try to reach another origin do so with the worker that a person has.
freshTest.use({ serviceWorkers: 'allow' })

/** A place that no request may reach: it counts those that do. */
async function listen() {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response
      .writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' })
      .end('<!doctype html><title>x</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, hits, close: () => server.close() }
}

/** Every way to make a request that a page has without leaving; returns when each has been tried. */
async function tryEverything(address: string): Promise<string[]> {
  const element = (tag: string, attributes: Record<string, string>) => {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    document.body.append(made)
  }
  const ways: Record<string, () => unknown> = {
    fetch: () => fetch(`${address}/fetch`),
    xhr: () => {
      const request = new XMLHttpRequest()
      request.open('GET', `${address}/xhr`)
      request.send()
    },
    beacon: () => navigator.sendBeacon(`${address}/beacon`, 'x'),
    events: () => new EventSource(`${address}/events`),
    socket: () => new WebSocket(`${address.replace('http', 'ws')}/socket`),
    image: () => element('img', { src: `${address}/image`, alt: '' }),
    style: () => element('link', { rel: 'stylesheet', href: `${address}/style` }),
    prefetch: () => element('link', { rel: 'prefetch', href: `${address}/prefetch` }),
    frame: () => element('iframe', { src: `${address}/frame`, title: '' }),
    object: () => element('object', { data: `${address}/object` }),
    video: () => element('video', { src: `${address}/video` }),
    script: () => element('script', { src: `${address}/script` }),
    module: () => import(/* @vite-ignore */ `${address}/module`),
    inline: () => element('div', { style: `background-image: url(${address}/inline)` }),
  }
  const refused: string[] = []
  for (const [name, way] of Object.entries(ways)) {
    try {
      await way()
    } catch {
      refused.push(name)
    }
  }
  return refused
}

const CONNECTING = ['fetch', 'xhr', 'beacon', 'events', 'socket']

test('[P1] the security headers are exact at every kind of address', async ({ request }) => {
  for (const path of ['/', '/p/any/address', '/sw.js', '/icon.svg', '/assets/missing.js']) {
    const headers = (await request.get(path)).headers()
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(headers[name.toLowerCase()], `${path}, ${name}`).toBe(value)
    expect(headers['access-control-allow-origin'], path).toBeUndefined()
  }
})

test('[P1] of all scripts only the worker of the encoder may compile WebAssembly; the page may not', async ({
  page,
  request,
  problems,
}) => {
  const build = await (await request.get('/sw.js')).text()
  const workers = [...new Set(build.match(/\/assets\/[\w.]+\.worker-[\w-]+\.js/g))]
  expect(workers.length).toBeGreaterThan(3)
  for (const path of workers) {
    const policy = path.includes('/encoder.') ? encoderPolicy() : contentSecurityPolicy('header')
    expect((await request.get(path)).headers()['content-security-policy'], path).toBe(policy)
  }
  const outcome = await page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => 'compiled',
      () => 'refused',
    ),
  )
  expect(outcome).toBe('refused')
  await expect.poll(() => problems.all.join('\n')).toContain('script-src')
  problems.take(/^(policy|console): /)
})

test('[P1] the built page carries the policy too, for hosts that send no headers', async ({ page }) => {
  const content = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(content).toContain("default-src 'none'")
  expect(await page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true)
})

freshTest('[P1] no request reaches another origin, whatever the page tries', async ({ page, problems }) => {
  const elsewhere = await listen()
  await openApp(page)
  const refused = await page.evaluate(tryEverything, elsewhere.address)
  // Trusted Types stop these two before anything is asked for.
  expect(refused).toEqual(expect.arrayContaining(['object', 'script']))
  const blocked = [...CONNECTING, 'image', 'style', 'prefetch', 'video', 'module'].map((name) => `/${name}`)
  const reported = () => problems.all.filter((problem) => problem.startsWith('policy: ')).join('\n')
  for (const path of blocked) await expect.poll(reported).toContain(path)
  expect(reported()).toContain('frame-src')
  expect(reported()).toContain('style-src-attr')
  elsewhere.close()
  expect(elsewhere.hits).toEqual([])
  expect(problems.take(/^policy: connect-src/)).toBeGreaterThan(0)
  problems.take(/^(policy|console|request to another origin|uncaught): /)
})

freshTest(
  'the control: without the policy the same tries do reach it, and are reported',
  async ({ page, problems }) => {
    const elsewhere = await listen()
    // From a server as near as the other one: browsers keep pages from afar away from this computer.
    const bare = await listen()
    await page.goto(bare.address)
    await page.evaluate(tryEverything, elsewhere.address)
    await expect.poll(() => elsewhere.hits.length).toBeGreaterThan(8)
    elsewhere.close()
    bare.close()
    expect(problems.take(/^request to another origin: /)).toBeGreaterThan(8)
    problems.take(/^(console|uncaught): /)
  },
)

test('[P1] text never becomes code: no HTML from strings, no worker from a plain address', async ({
  page,
  problems,
}) => {
  const outcomes = await page.evaluate(() => {
    const ways: Record<string, () => unknown> = {
      innerHTML: () => {
        document.body.innerHTML = '<b>x</b>'
      },
      parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      worker: () => new Worker('/sw.js'),
      timer: () => {
        Reflect.apply(setTimeout, globalThis, ['globalThis.ran = true'])
      },
      policy: () => {
        const factory: unknown = Reflect.get(globalThis, 'trustedTypes')
        const create: unknown = Reflect.get(Object(factory), 'createPolicy')
        if (typeof create === 'function') Reflect.apply(create, factory, ['another', {}])
      },
    }
    return Object.entries(ways).map(([name, way]) => {
      try {
        way()
        return `${name} went through`
      } catch {
        return `${name} refused`
      }
    })
  })
  expect(outcomes).toEqual(outcomes.map((outcome) => outcome.replace('went through', 'refused')))
  // Reports come in the order of the tries, some time after them; the policy was the last try.
  const reported = (kind: string) => problems.all.filter((problem) => problem.startsWith(kind)).join('\n')
  await expect.poll(() => reported('console: ')).toContain("'another'")
  await expect.poll(() => reported('policy: ')).toContain('trusted-types')
  problems.take(/^(policy|console): /)
})
