/** The charset that a page or an XML file declares of itself, as browsers look for it: in its first 1,024 bytes. */

import { ownCharset } from './charsets/text-in.ts'

const reach = 1024

/** The name `TextDecoder` has for the declared charset; `null` where none is declared, or none of that name is known. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, reach)).replaceAll(/<!--[^]*?-->/g, '')
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:.-]+)["']/.exec(start)
  const meta = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)
  const label = xml?.[1] ?? meta?.[1]
  return label === undefined ? null : charsetOf(label)
}

/** The charset of a label such as `cp1251` or `gb2312`; `null` for a label nobody knows. */
export function charsetOf(label: string): string | null {
  const own = ownCharset(label)
  if (own) return own
  try {
    const { encoding } = new TextDecoder(label)
    // Whoever can read "utf-16" in bytes of ASCII reads no UTF-16.
    if (encoding.startsWith('utf-16')) return 'utf-8'
    // GBK is read by the decoder of GB18030.
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return null
  }
}
