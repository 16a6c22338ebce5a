/**
 * From a press of a key to its name in the key table, the same for every keyboard layout: an ASCII letter or digit is
 * itself, anything else is what stands in the same place on a US keyboard. Pure; who listens is in ui/operations.
 */

/** What is read of a keyboard event. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly isComposing: boolean
  /** `getModifierState('AltGraph')`. */
  readonly altGraph: boolean
}

const NAMED: Readonly<Record<string, string>> = {
  Backspace: 'Backspace',
  Delete: 'Backspace',
  Enter: 'Enter',
  Escape: 'Escape',
  F1: 'F1',
}

/**
 * The name of the key (`a`, `Shift+a`, `7`, `?`, `Backspace`, `Mod+Shift+z`), or `null` when it must be left alone: during
 * composition, with Alt or AltGr, on dead keys, and for keys without a place in the table.
 */
export function resolveKey(press: KeyPress): string | null {
  if (mustRest(press)) return null
  const isMod = press.ctrlKey || press.metaKey
  if (!isMod && isQuestionMark(press)) return '?'
  const named = NAMED[press.key]
  if (named !== undefined) return withModifiers(named, isMod, press.shiftKey)
  const key = press.key.toLowerCase()
  if (/^[a-z]$/.test(key)) return withModifiers(key, isMod, press.shiftKey)
  // A layout may need Shift for its digits: then Shift is part of the digit.
  if (/^[0-9]$/.test(key)) return withModifiers(key, isMod, false)
  const place = usPlace(press.code)
  return place === null ? null : withModifiers(place, isMod, press.shiftKey)
}

function mustRest({ isComposing, key, altGraph, altKey }: KeyPress): boolean {
  return isComposing || key === 'Process' || key === 'Dead' || altGraph || altKey
}

function isQuestionMark({ key, code, shiftKey }: KeyPress): boolean {
  if (key === '?' || key === '؟' || key === '՞') return true
  // Where the layout has no question mark in reach, its US place counts unless something typed in ASCII stands there.
  return shiftKey && code === 'Slash' && !/^[ -~]$/.test(key)
}

/** What a US keyboard types in this place; `null` where it is no letter and no digit. */
function usPlace(code: string): string | null {
  const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code)
  return place?.[1]?.toLowerCase() ?? place?.[2] ?? null
}

function withModifiers(key: string, isMod: boolean, isShift: boolean): string {
  return `${isMod ? 'Mod+' : ''}${isShift ? 'Shift+' : ''}${key}`
}

/** Reads the parts of a DOM event that decide. */
export function pressOf(event: KeyboardEvent): KeyPress {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event
  return { key, code, shiftKey, ctrlKey, metaKey, altKey, isComposing, altGraph: event.getModifierState('AltGraph') }
}
