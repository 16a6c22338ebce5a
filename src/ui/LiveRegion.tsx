/** Says to screen readers what happened where nothing else would. Not for what a toast or a field error already says. */
import { useSyncExternalStore } from 'react'

interface Message {
  readonly id: number
  readonly text: string
}

let message: Message = { id: 0, text: '' }
const listeners = new Set<() => void>()

/** Reads `text` out politely, after what is being read now. The same text twice is read twice. */
export function announce(text: string): void {
  message = { id: message.id + 1, text }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Stands once in the frame, and is read while a dialog stands above it, too. */
export function LiveRegion() {
  const { id, text } = useSyncExternalStore(subscribe, () => message)
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-live-announcer>
      <span key={id}>{text}</span>
    </div>
  )
}
