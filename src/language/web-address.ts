/** Reads an address of the web as what it leads to: its host as it is asked for and as it is shown. Opens nothing. */
import { unusualIn } from './unusual/unusual-text.ts'

export interface WebAddress {
  /** Complete, as a browser asks for it. */
  readonly href: string
  /** The whole host with its port, in ASCII (`xn--...`): what is truly asked for. */
  readonly host: string
  /** The host in its own letters; `null` where that is the same. */
  readonly ownLetters: string | null
  /** Whether a name in it mixes alphabets that look alike, or holds what cannot be seen. */
  readonly isUnusual: boolean
}

/** `null` for what is no complete address of http or https: scripts, files, mail, a bare name. */
export function webAddress(text: string): WebAddress | null {
  if (!/^\s*https?:\/\//i.test(text)) return null
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return null
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  // Words before an @ are no host, and are made to look like one.
  url.username = ''
  url.password = ''
  const own = url.host.split('.').map(ownLettersOf).join('.')
  return {
    href: url.href,
    host: url.host,
    ownLetters: own === url.host ? null : own,
    isUnusual: unusualIn(own, 0).count > 0,
  }
}

const prefix = 'xn--'
const [base, least, most, skew, damping, firstBias, firstCode] = [36, 1, 26, 38, 700, 72, 128]

/** One label of a host in its own letters; the label itself where it is not in Punycode, or faulty. */
function ownLettersOf(label: string): string {
  return label.startsWith(prefix) ? (decoded(label.slice(prefix.length)) ?? label) : label
}

/** Punycode (RFC 3492, section 6.2); `null` where it is faulty. */
function decoded(label: string): string | null {
  const edge = label.lastIndexOf('-')
  const codes = Array.from(label.slice(0, Math.max(edge, 0)), (letter) => letter.charCodeAt(0))
  let [code, place, bias] = [firstCode, 0, firstBias]
  for (let at = edge + 1; at < label.length;) {
    const before = place
    for (let weight = 1, step = base; ; step += base, at += 1) {
      const digit = digitOf(label.charCodeAt(at))
      if (digit === null) return null
      place += digit * weight
      const threshold = Math.min(Math.max(step - bias, least), most)
      if (digit < threshold) break
      weight *= base - threshold
    }
    at += 1
    const length = codes.length + 1
    bias = adapted(place - before, length, before === 0)
    code += Math.floor(place / length)
    place %= length
    if (code > 0x10ffff) return null
    codes.splice(place, 0, code)
    place += 1
  }
  return String.fromCodePoint(...codes)
}

function digitOf(unit: number): number | null {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26
  return unit >= 0x61 && unit <= 0x7a ? unit - 0x61 : null
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damping : 2))
  rest += Math.floor(rest / length)
  let steps = 0
  for (; rest > ((base - least) * most) / 2; steps += base) rest = Math.floor(rest / (base - least))
  return steps + Math.floor(((base - least + 1) * rest) / (rest + skew))
}
