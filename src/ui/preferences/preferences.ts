/** Settings of this browser, the same in every project: theme, density, reading type, keys, helpers. Nothing of a project's data. */
import { useSyncExternalStore } from 'react'

export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly density: 'comfortable' | 'compact'
  readonly readingFont: 'sans' | 'serif'
  readonly readingSize: 'normal' | 'large' | 'larger'
  /** Whether letters and digits alone do something. */
  readonly singleKeys: boolean
  /** Whether the browser's own translator may be asked for glosses. */
  readonly translator: boolean
  /** Whether the encoder that is kept in this browser may add to what is found. */
  readonly encoder: boolean
  /** Whether an import keeps the files that texts were taken out of. */
  readonly originals: boolean
  /** Operation id to key, only where it differs from the key table. */
  readonly keys: Readonly<Record<string, string>>
}

export const defaultPreferences: Preferences = {
  theme: 'system',
  density: 'comfortable',
  readingFont: 'sans',
  readingSize: 'normal',
  singleKeys: true,
  translator: false,
  encoder: false,
  originals: true,
  keys: {},
}

const STORED_AS = 'variorum.preferences'

/** Reads stored settings; whatever is missing, unknown or damaged becomes the default. */
export function parsePreferences(stored: string | null): Preferences {
  let value: unknown = null
  try {
    value = stored === null ? null : JSON.parse(stored)
  } catch {
    value = null
  }
  const found: Partial<Record<keyof Preferences, unknown>> = typeof value === 'object' && value !== null ? value : {}
  const fallback = defaultPreferences
  return {
    theme: oneOf(found.theme, ['system', 'light', 'dark'], fallback.theme),
    density: oneOf(found.density, ['comfortable', 'compact'], fallback.density),
    readingFont: oneOf(found.readingFont, ['sans', 'serif'], fallback.readingFont),
    readingSize: oneOf(found.readingSize, ['normal', 'large', 'larger'], fallback.readingSize),
    singleKeys: typeof found.singleKeys === 'boolean' ? found.singleKeys : fallback.singleKeys,
    translator: found.translator === true,
    encoder: found.encoder === true,
    originals: found.originals !== false,
    keys: readKeys(found.keys),
  }
}

function oneOf<Value extends string>(value: unknown, allowed: readonly Value[], fallback: Value): Value {
  return allowed.find((entry) => entry === value) ?? fallback
}

function readKeys(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {}
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return Object.fromEntries(pairs)
}

let current: Preferences | null = null
const listeners = new Set<() => void>()

/** The settings now. */
export function preferences(): Preferences {
  current ??= parsePreferences(readStored())
  return current
}

/** Changes some settings, keeps them and shows them at once. Where the browser keeps nothing they hold for this page. */
export function setPreferences(changes: Partial<Preferences>): void {
  current = { ...preferences(), ...changes }
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(current))
  } catch {
    // A full or forbidden storage must not keep anybody from switching the theme.
  }
  applyPreferences(current)
  for (const listener of listeners) listener()
}

/** Puts theme, density and reading type on the root element, where the style sheets look for them. */
export function applyPreferences(value: Preferences): void {
  const root = document.documentElement
  if (value.theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = value.theme
  root.dataset['density'] = value.density
  root.dataset['reading'] = value.readingFont
  root.dataset['readingSize'] = value.readingSize
}

/** Applies the settings at start and follows the changes other tabs make. Returns a function that stops it. */
export function followPreferences(): () => void {
  applyPreferences(preferences())
  const take = (event: StorageEvent) => {
    if (event.key !== STORED_AS && event.key !== null) return
    current = parsePreferences(readStored())
    applyPreferences(current)
    for (const listener of listeners) listener()
  }
  window.addEventListener('storage', take)
  return () => window.removeEventListener('storage', take)
}

/** The settings as React state. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED_AS)
  } catch {
    return null
  }
}
