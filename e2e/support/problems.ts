/**
 * Listens to everything a browser context says that nobody should have to hear: errors in the console, uncaught errors,
 * violations of the content security policy, and requests to any other origin (P1).
 */
import type { BrowserContext } from '@playwright/test'

/** What went wrong in a test, so far. */
export class Problems {
  readonly #found: string[] = []
  readonly #expected: RegExp[] = []

  add(problem: string): void {
    if (!this.#expected.some((pattern) => pattern.test(problem))) this.#found.push(problem)
  }

  /** What is left, in the order in which it came. */
  get all(): readonly string[] {
    return this.#found
  }

  /**
   * For a test that provokes a problem: takes the ones that match out of the list.
   * @returns how many there were, so that the test can demand at least one
   */
  take(pattern: RegExp): number {
    const kept = this.#found.filter((problem) => !pattern.test(problem))
    const taken = this.#found.length - kept.length
    this.#found.splice(0, this.#found.length, ...kept)
    return taken
  }

  /** For what comes in its own time, until the end of the test and after it: takes those that match out, now and from now on. */
  expect(pattern: RegExp): void {
    this.take(pattern)
    this.#expected.push(pattern)
  }
}

/** The name the page calls when the policy was violated; too odd to collide with anything. */
const REPORT = '__variorumPolicyViolation'

/**
 * Starts to listen on a context: all its pages, workers and service workers. A test that makes a context of its own
 * (another profile) calls it too.
 */
export async function watchContext(context: BrowserContext, origin: string, problems: Problems): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.add(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => problems.add(`uncaught: ${String(error.error())}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const isLocal = url.origin === origin || ['data:', 'about:', `blob:`].includes(url.protocol)
    if (!isLocal) problems.add(`request to another origin: ${request.url()}`)
  })
  await context.exposeFunction(REPORT, (violation: string) => problems.add(`policy: ${violation}`))
  await context.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, name)
      if (typeof report === 'function') Reflect.apply(report, null, [`${event.effectiveDirective} ${event.blockedURI}`])
    })
  }, REPORT)
}
