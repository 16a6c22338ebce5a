/** How a key of the table is written for people, on this machine. */
import { keysMessages } from '#i18n/messages/keys.ts'

const names: Readonly<Record<string, string>> = keysMessages.keyNames

/** `Mod+Shift+z` gives `['Ctrl', 'Shift', 'Z']`, with the command sign on Apple machines. */
export function keyParts(key: string, isApple: boolean = runsOnApple()): readonly string[] {
  return key.split('+').map((part) => {
    if (part === 'Mod') return isApple ? keysMessages.keyNames.Cmd : keysMessages.keyNames.Ctrl
    return names[part] ?? part.toUpperCase()
  })
}

/** One line of text: `Ctrl+Shift+Z`. */
export function keyWords(key: string): string {
  return keyParts(key).join('+')
}

/** The value of `aria-keyshortcuts`. */
export function ariaKey(key: string): string {
  return key.replace('Mod', runsOnApple() ? 'Meta' : 'Control').replace(/^[a-z]$/, (letter) => letter.toUpperCase())
}

function runsOnApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
}
