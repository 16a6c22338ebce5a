/** Decodes a file with what a person chose of charsets, for it or for all files of an import. */
import { decode, type DecodedText } from './decode.ts'

/** Chosen for one file a charset stands before what its bytes say, chosen for all only where they leave it open. */
export function decodeAs(bytes: Uint8Array, chosen: string | null, forAll: string | null): ReturnType<typeof decode> {
  const decoded = decode(bytes, { chosen })
  if (chosen !== null || forAll === null || 'refused' in decoded || !isInQuestion(decoded)) return decoded
  const asChosen = decode(bytes, { chosen: forAll })
  if ('refused' in asChosen) return decoded
  return { ...asChosen, repair: { key: 'charsetChosen', params: { charset: forAll } } }
}

/** Whether a person may want another charset: strict UTF-8 and a byte order mark leave no doubt. */
export function isInQuestion({ byteOrderMark, charset, repair }: DecodedText): boolean {
  return !byteOrderMark && (charset !== 'utf-8' || repair !== null)
}
