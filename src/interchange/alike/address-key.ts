/** When two addresses name the same article, so that its text coming again is a revision. Never for opening an address. */

/** Parameters that say where a reader came from, not what is read. */
const tracking =
  /^(?:utm_.*|mtm_.*|pk_.*|at_(?:medium|campaign|custom.*)|fbclid|gclid|dclid|gbraid|wbraid|yclid|ysclid|msclkid|twclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|ref_src|fb_ref|cmpid|ocid|xtor)$/i

/**
 * The same for addresses that differ only in protocol, `www.`, a fragment, tracking parameters, the order of the others, or a slash at the
 * end. `null` where it names no article: no web address, or a site without path and parameters.
 */
export function addressKey(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address.trim())
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  const host = url.host.replace(/^www\./, '')
  const path = url.pathname.replace(/\/+$/, '').replaceAll(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
  const asked = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .map(([name, value]) => `${name}=${value}`)
  // A fragment that begins like a path is where pages made by scripts keep their address.
  const route = /^#!?\//.test(url.hash) ? url.hash : ''
  if (path === '' && asked.length === 0 && route === '') return null
  return `${host}${path}?${asked.sort().join('&')}${route}`
}
