/** Why an import would be lost with its page, in words. */
import type { UnkeptCopies } from '#domain/left-reading.ts'
import { formatBytes } from '#i18n/format.ts'
import { importMessages } from '#i18n/messages/import.ts'

export function unkeptWords({ why, bytes, room, message }: UnkeptCopies): string {
  const words = importMessages.unkept
  return why === 'room' ? words.room(formatBytes(bytes), formatBytes(room)) : words.failed(message)
}
