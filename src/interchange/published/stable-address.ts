/** Addresses of things in published files: the same thing has the same address in every export. */
import { hexSha256 } from '../text-hash.ts'

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** `urn:uuid:` of an id that is a UUID. Joined ids get a UUID (version 8, RFC 9562) made of their hash. */
export function stableAddress(id: string): string {
  if (uuidPattern.test(id)) return `urn:uuid:${id}`
  const hex = hexSha256(id.toWellFormed())
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A web address in the form URIs demand (ASCII); `null` when it is none. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const parsed = new URL(url)
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null
}
