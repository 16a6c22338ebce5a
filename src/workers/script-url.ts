/**
 * The one Trusted Types policy of the app: it lets scripts of workers come from this origin and from nowhere else (P1).
 * Import a worker with `?worker&url` and hand the address to `scriptUrl`; `new Worker(new URL(...))` is refused.
 */

/** The parts of Trusted Types that are used here; not every browser has them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

function sameOrigin(address: string): string {
  const url = new URL(address, location.href)
  if (url.origin !== location.origin)
    throw new TypeError(`A worker must come from this origin, not from ${url.origin}.`)
  return url.href
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
// The name is the one the content security policy allows; a policy of that name can be created only once.
const policy = trustedTypes?.createPolicy('variorum-worker', { createScriptURL: sameOrigin })

/**
 * The address of a worker's script, as the browser demands it.
 * @param address absolute, or relative to the page
 * @returns a string to TypeScript; a TrustedScriptURL where the browser knows Trusted Types
 * @throws TypeError when the address is of another origin
 */
export function scriptUrl(address: string): string {
  return policy ? policy.createScriptURL(address) : sameOrigin(address)
}
