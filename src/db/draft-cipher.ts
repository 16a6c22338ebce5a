/** Hides drafts with a secret (H8): each byte is added to one of a stream that SHA-256 makes of the secret and a number used once. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { DraftCipher } from '#domain/draft-cipher.ts'

/** Lengths in bytes. */
const secretLength = 32
const onceLength = 16
const checkLength = 8
const blockLength = 32

/** What sealed words begin with. */
const sign = 'sealed:'

/** In hexadecimal digits. */
export function newDraftSecret(): string {
  return bytesToHex(randomBytes(secretLength))
}

export function draftCipher(secret: string): DraftCipher {
  const key = utf8ToBytes(secret)
  return {
    seal(words) {
      const once = randomBytes(onceLength)
      const plain = utf8ToBytes(words)
      const hidden = mixed(concatBytes(checkOf(plain), plain), key, once)
      return sign + lettersOf(concatBytes(once, hidden))
    },
    open(sealed) {
      if (!sealed.startsWith(sign)) return null
      const bytes = Uint8Array.from(sealed.slice(sign.length), (letter) => letter.charCodeAt(0))
      const shown = mixed(bytes.subarray(onceLength), key, bytes.subarray(0, onceLength))
      const plain = shown.subarray(checkLength)
      const isRight = bytesToHex(checkOf(plain)) === bytesToHex(shown.subarray(0, checkLength))
      return isRight ? new TextDecoder().decode(plain) : null
    },
  }
}

/** One for each byte: a tab has room for so many letters. */
function lettersOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function checkOf(plain: Uint8Array): Uint8Array {
  return sha256(plain).subarray(0, checkLength)
}

/** Twice gives the bytes again. */
function mixed(bytes: Uint8Array, key: Uint8Array, once: Uint8Array): Uint8Array {
  const result = bytes.slice()
  for (let block = 0; block * blockLength < bytes.length; block += 1) {
    const stream = sha256(concatBytes(key, once, utf8ToBytes(String(block))))
    for (let at = 0; at < blockLength && block * blockLength + at < bytes.length; at += 1)
      result[block * blockLength + at] = (bytes[block * blockLength + at] ?? 0) ^ (stream[at] ?? 0)
  }
  return result
}
