/**
 * Sees whether words of others run: the function that payloads call, dialogs, new windows, pages and frames that go elsewhere, requests, and
 * markup in the page that the app does not make. Violations of the policy and errors are seen by `problems.ts` beside it.
 */
import type { BrowserContext, Page } from '@playwright/test'
import { foreignHost, hook } from './script-payloads.ts'

/** The name under which the page tells that the hook was called. */
const report = '__variorumFired'

/** What was seen in a context since it was watched. */
export class Executions {
  /** Numbers of payloads that ran. */
  readonly fired = new Set<number>()
  /** Anything else, in words. */
  readonly others: string[] = []

  /** Fails for anything at all; used where nothing may run. */
  get all(): readonly string[] {
    return [...[...this.fired].map((number) => `payload ${number} ran`), ...this.others]
  }
}

/** Starts to listen on a context: all its pages and frames, from their next load on. */
export async function watchExecutions(context: BrowserContext, origin: string): Promise<Executions> {
  const seen = new Executions()
  await context.exposeBinding(report, (_source, number: number) => void seen.fired.add(number))
  await context.addInitScript(
    ([name, told]) => {
      const value = (number: unknown) => {
        const tell: unknown = Reflect.get(globalThis, told)
        if (typeof tell === 'function') Reflect.apply(tell, null, [Number(String(number))])
      }
      Object.defineProperty(globalThis, name, { value, configurable: true })
    },
    [hook, report] as const,
  )
  // Seen all the same, and not waited for.
  await context.route(
    ({ hostname }) => hostname === foreignHost,
    (route) => route.abort(),
  )
  const watchPage = (page: Page) => {
    page.on('dialog', (dialog) => {
      seen.others.push(`dialog: ${dialog.message()}`)
      dialog.dismiss().catch(() => undefined)
    })
    page.on('framenavigated', (frame) => {
      const isOwn = frame === page.mainFrame() && (frame.url() === 'about:blank' || frame.url().startsWith(origin))
      if (!isOwn) seen.others.push(`went to ${frame.url()}`)
    })
  }
  context.pages().forEach(watchPage)
  context.on('page', (page) => {
    watchPage(page)
    if (context.pages().length > 1) seen.others.push(`window: ${page.url()}`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && !['data:', 'about:', 'blob:'].includes(url.protocol))
      seen.others.push(`request: ${request.url()}`)
  })
  return seen
}

/** Elements and attributes in the body of the page that the app makes nowhere, in words; none where words are only words. */
export function foreignMarkup(): string[] {
  const found: string[] = []
  const foreign =
    'script, iframe, frame, object, embed, base, meta, link, style, marquee, math, video, audio, source, map, area, xmp, noembed, plaintext, x-y, template[shadowrootmode]'
  for (const element of document.body.querySelectorAll(foreign)) found.push(`<${element.tagName.toLowerCase()}>`)
  for (const element of document.body.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      const isAddress = /^(?:href|src|action|formaction|data|xlink:href|srcdoc|background|poster)$/.test(name)
      // As the parser of addresses does, which passes over them.
      const address = Array.from(value)
        .filter((character) => character > ' ')
        .join('')
        .toLowerCase()
      if (name.startsWith('on') || name === 'srcdoc' || (isAddress && /^(?:javascript|vbscript|data):/.test(address)))
        found.push(`${element.tagName.toLowerCase()} ${name}=${value.slice(0, 80)}`)
    }
  return found
}

/** What a table shows, row by row to its end; and what was found on the way that may not be there. */
export async function walkTable(
  page: Page,
  label: string,
): Promise<{ readonly words: string; readonly markup: string[] }> {
  const grid = page.getByRole('grid', { name: label })
  await grid.getByRole('row').nth(1).waitFor()
  const parts: string[] = []
  const markup = new Set<string>()
  for (let before = -1; ;) {
    const { words, top } = await grid.evaluate((element) => {
      let scroller: Element | null = element
      while (scroller && scroller.scrollHeight <= scroller.clientHeight + 4) scroller = scroller.parentElement
      const text = element.textContent
      scroller?.scrollBy(0, scroller.clientHeight * 0.7)
      const drawn = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return drawn.then(() => ({ words: text, top: scroller?.scrollTop ?? 0 }))
    })
    parts.push(words)
    for (const one of await page.evaluate(foreignMarkup)) markup.add(one)
    if (top === before) return { words: parts.join('\n'), markup: [...markup] }
    before = top
  }
}
