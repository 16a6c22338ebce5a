/**
 * Stands in while the palette, the key help or a dialog is being fetched: the keys typed meanwhile are meant for it and must not reach the
 * screen, where one letter is a judgement.
 */
import { useEffect } from 'react'

interface TypingAheadProps {
  /** Is given a function of what was typed so far. */
  readonly onType: (change: (before: string) => string) => void
  readonly onClose: () => void
}

/** Takes every key but those with Ctrl, Cmd or Alt while it is mounted. */
export function TypingAhead({ onType, onClose }: TypingAheadProps) {
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Escape') onClose()
      else if (event.key === 'Backspace') onType((before) => [...before].slice(0, -1).join(''))
      else if ([...event.key].length === 1) onType((before) => before + event.key)
    }
    document.addEventListener('keydown', take, { capture: true })
    return () => document.removeEventListener('keydown', take, { capture: true })
  }, [onType, onClose])
  return null
}
