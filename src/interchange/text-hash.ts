/** The identity of a text: a hash over its exact characters (T2). */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { asId, type TextHash } from '#domain/ids.ts'

const utf8Label = 'sha-256:'
const utf16Label = 'sha-256-utf16le:'

/** What a text hash looks like in files. */
export const textHashPattern = /^(sha-256|sha-256-utf16le):[0-9a-f]{64}$/

/**
 * SHA-256 over UTF-8. A text with lone surrogates has no UTF-8 form, so its UTF-16LE bytes are hashed under another
 * label (T2); two different texts never share a hash through replacement characters.
 */
export function textHash(text: string): TextHash {
  if (text.isWellFormed()) return asId(utf8Label + bytesToHex(sha256(utf8ToBytes(text))))
  return asId(utf16Label + bytesToHex(sha256(utf16LittleEndian(text))))
}

/** Hex SHA-256 over the UTF-8 form of a well-formed text, for example canonical JSON. */
export function hexSha256(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** True when the hash is of UTF-16 bytes because the text holds lone surrogates. */
export function isUtf16Hash(hash: TextHash): boolean {
  return hash.startsWith(utf16Label)
}

/**
 * The `ni:` address of a text (RFC 6920), the same for everyone who has the same text. It names the hashed bytes, so a
 * text with lone surrogates says that they are UTF-16LE.
 */
export function textAddress(hash: TextHash): string {
  const hex = hash.slice(hash.indexOf(':') + 1)
  const address = `ni:///sha-256;${base64Url(hexToBytes(hex))}`
  return isUtf16Hash(hash) ? `${address}?ct=text/plain%3Bcharset%3Dutf-16le` : address
}

function utf16LittleEndian(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true)
  return bytes
}

function base64Url(bytes: Uint8Array): string {
  const plain = btoa(String.fromCharCode(...bytes))
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
