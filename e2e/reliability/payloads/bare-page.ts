/** A page that does with words what none of ours may: it takes them for markup. By it the detector is seen to see. */
import type { Page } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from '../../support/script-payloads.ts'

/** Frames that are open at once. */
const atOnce = 30

/** Serves an empty page without any policy. */
export async function serveBarePage(): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end('<!doctype html><title>bare</title><body>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** Takes each payload for the body of a page, sets it as markup of an element, follows its links, and touches all it made. */
export async function takeForMarkup(page: Page, payloads: readonly Payload[]): Promise<void> {
  for (let from = 0; from < payloads.length; from += atOnce)
    await page.evaluate(
      openFrames,
      payloads.slice(from, from + atOnce).map(({ text }) => text),
    )
}

async function openFrames(texts: readonly string[]): Promise<void> {
  const passesOn = '<script>window.fired = (number) => parent.fired(number)</script>'
  const frames = texts.flatMap((text) => {
    const asPage = document.createElement('iframe')
    asPage.srcdoc = `<!doctype html>${passesOn}<body>${text}`
    const asElement = document.createElement('iframe')
    asElement.srcdoc = `<!doctype html>${passesOn}<body><div></div>`
    asElement.addEventListener(
      'load',
      () => {
        const place = asElement.contentDocument?.querySelector('div')
        if (place) place.innerHTML = text
      },
      { once: true },
    )
    return [asPage, asElement]
  })
  // What a frame asks for comes before its `load`; one that asks without end is not waited for.
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const loaded = frames.map(
    (frame) => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true })),
  )
  document.body.append(...frames)
  await Promise.race([Promise.all(loaded), pause(5000)])
  await pause(300)
  for (const frame of frames) {
    const inside = frame.contentDocument
    if (!inside) continue
    for (const element of inside.querySelectorAll<HTMLElement>('*')) {
      if (element.tagName === 'SCRIPT') continue
      for (const type of ['mouseover', 'pointerenter', 'click', 'scroll']) {
        const event = new MouseEvent(type, { bubbles: true, cancelable: true })
        element.dispatchEvent(event)
      }
      if (typeof element.focus === 'function') element.focus()
    }
  }
  await pause(300)
  for (const frame of frames) frame.remove()
}
