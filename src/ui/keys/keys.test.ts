/** The key table has one meaning for each key, and every operation is in reach under every layout. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyKeyChanges, duplicateKeys, findKey, isKeyOnOffer, isSingleKey, keyTable } from './key-table.ts'
import { keyParts } from './key-words.ts'
import { furtherKeys, layouts, type Layout } from './layouts.cases.ts'
import { resolveKey, type KeyPress } from './resolve-key.ts'
import { isTextField, isTypeToSelect } from './where-keys-rest.ts'

const still = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, altGraph: false }

function press(key: string, code: string, more: Partial<KeyPress> = {}): KeyPress {
  return { ...still, key, code, ...more }
}

/** Every key name somebody can bring about on a layout, alone, with Shift and with Ctrl. */
function reachable(layout: Layout): ReadonlySet<string> {
  const plain = Object.entries({ ...layout.plain, ...furtherKeys[layout.name], Backspace: 'Backspace' })
  const presses = [
    ...plain.map(([code, key]) => press(key, code)),
    ...plain.map(([code, key]) => press(key, code, { ctrlKey: true })),
    ...plain.map(([code, key]) => press(key.toUpperCase(), code, { metaKey: true, shiftKey: true })),
    ...Object.entries(layout.shifted).map(([code, key]) => press(key, code, { shiftKey: true })),
  ]
  return new Set(presses.map(resolveKey).filter((name) => name !== null))
}

describe('the key table', () => {
  it('gives every key one meaning', () => {
    expect(duplicateKeys(keyTable)).toEqual([])
  })

  it('gives every operation one row', () => {
    const operations = keyTable.map((row) => row.operation)
    expect(new Set(operations).size).toBe(operations.length)
  })

  it('finds two meanings of one key', () => {
    const [first, second] = keyTable
    if (first === undefined || second === undefined) throw new Error('the table is empty')
    expect(duplicateKeys([first, { ...second, also: [first.key] }])).toEqual([first.key])
  })

  it('never holds two meanings, whatever was changed', () => {
    const changes = fc.dictionary(
      fc.constantFrom(...keyTable.map((row) => row.operation)),
      fc.constantFrom('a', 'b', 'd', 'o', 'y', 'Shift+a', '1', 'Backspace', 'Mod+k', ''),
    )
    fc.assert(
      fc.property(changes, (change) => {
        expect(duplicateKeys(applyKeyChanges(keyTable, change))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('takes a free key and lets two operations change places', () => {
    expect(findKey(applyKeyChanges(keyTable, { 'judge.agrees': 'w' }), 'w')?.operation).toBe('judge.agrees')
    const swapped = applyKeyChanges(keyTable, { 'judge.agrees': 'd', 'judge.differs': 'a' })
    expect(findKey(swapped, 'a')?.operation).toBe('judge.differs')
    expect(findKey(swapped, 'd')?.operation).toBe('judge.agrees')
  })

  it('knows which keys can be turned off', () => {
    const single = keyTable.filter((row) => isSingleKey(row.key)).map((row) => row.operation)
    expect(single).toContain('judge.agrees')
    expect(single).toContain('keys.help')
    expect(single).not.toContain('palette.open')
    expect(single).not.toContain('item.clear')
    expect(isKeyOnOffer('Mod+z')).toBe(false)
  })
})

describe('every operation is in reach', () => {
  it.each(layouts)('under $name', (layout) => {
    const names = reachable(layout)
    expect(keyTable.map((row) => row.key).filter((key) => !names.has(key))).toEqual([])
  })

  it.each(layouts)('and $name brings one key to one meaning at most', (layout) => {
    // Two keys of one layout may not both type the same letter plainly, or one of them does what it does not show.
    const letters = Object.values(layout.plain).filter((key) => /^[a-z]$/.test(key))
    for (const letter of letters) {
      const codes = Object.entries(layout.plain).filter(
        ([code, key]) => resolveKey(press(key, code)) === letter && key === letter,
      )
      expect(codes).toHaveLength(1)
    }
  })
})

describe('resolveKey', () => {
  it.each<[string, KeyPress, string | null]>([
    ['a letter with caps lock', press('A', 'KeyA'), 'a'],
    ['a letter with Shift', press('A', 'KeyA', { shiftKey: true }), 'Shift+a'],
    ['the place of a letter that is not Latin', press('ф', 'KeyA'), 'a'],
    ['the letter and not its place where it is Latin', press('a', 'KeyQ'), 'a'],
    ['a digit that needs Shift', press('1', 'Digit1', { shiftKey: true }), '1'],
    ['Shift with a digit that does not need it', press('!', 'Digit1', { shiftKey: true }), 'Shift+1'],
    ['the digits of a number pad', press('7', 'Numpad7'), '7'],
    ['Delete as Backspace', press('Delete', 'Delete'), 'Backspace'],
    ['undo on a Russian keyboard', press('я', 'KeyZ', { ctrlKey: true }), 'Mod+z'],
    ['redo with Cmd', press('Z', 'KeyZ', { metaKey: true, shiftKey: true }), 'Mod+Shift+z'],
    ['nothing during composition', press('a', 'KeyA', { isComposing: true }), null],
    ['nothing while an input method works', press('Process', 'KeyA'), null],
    ['nothing on a dead key', press('Dead', 'KeyN'), null],
    ['nothing with AltGr', press('@', 'KeyQ', { altGraph: true, ctrlKey: true, altKey: true }), null],
    ['nothing with Alt', press('a', 'KeyA', { altKey: true }), null],
    ['nothing for other keys', press('ö', 'Semicolon'), null],
    ['a question mark where Russian has it', press('?', 'Digit7', { shiftKey: true }), '?'],
    ['not the comma where US has the question mark', press(',', 'Slash', { shiftKey: true }), null],
  ])('gives %s', (_words, given, name) => {
    expect(resolveKey(given)).toBe(name)
  })
})

describe('where keys rest', () => {
  const place = { tag: 'div', inputType: null, isEditable: false, roles: [''] }
  it('knows fields by element and role', () => {
    expect(isTextField({ ...place, tag: 'textarea' })).toBe(true)
    expect(isTextField({ ...place, tag: 'input', inputType: 'search' })).toBe(true)
    expect(isTextField({ ...place, tag: 'input', inputType: 'checkbox' })).toBe(false)
    expect(isTextField({ ...place, isEditable: true })).toBe(true)
    expect(isTextField({ ...place, roles: ['combobox'] })).toBe(true)
    expect(isTextField(place)).toBe(false)
  })

  it('knows lists that jump to what is typed, and that a grid is none', () => {
    expect(isTypeToSelect({ ...place, roles: ['option', 'listbox'] })).toBe(true)
    expect(isTypeToSelect({ ...place, roles: ['gridcell', 'row', 'grid'] })).toBe(false)
  })
})

describe('keys swallowed by type-to-select', () => {
  // Parts of the kit that select by typing. They may only stand inside overlays that close again.
  const swallowing = /react-aria-components\/(GridList|ListBox|Menu|NavigationTree|Table|TagGroup|Tree)['"]/
  const allowed = new Set(['ui/OptionList.tsx', 'ui/Menu.tsx'])
  const source = path.resolve(import.meta.dirname, '../..')

  it('finds none on any screen', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
    expect(files.length).toBeGreaterThan(20)
    const wrong = files.filter((file) => {
      const name = file.split(path.sep).join('/')
      return !allowed.has(name) && swallowing.test(readFileSync(path.join(source, file), 'utf8'))
    })
    expect(wrong).toEqual([])
  })

  it('would find a planted one', () => {
    expect(swallowing.test(`import { GridList } from 'react-aria-components/GridList'`)).toBe(true)
  })
})

describe('keyParts', () => {
  it('writes keys as the machine does', () => {
    expect(keyParts('Mod+Shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keyParts('Mod+k', true)).toEqual(['⌘', 'K'])
    expect(keyParts('?', false)).toEqual(['?'])
  })
})
