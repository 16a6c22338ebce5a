/** Drafts lie in the tab, by project; what the browser refuses is kept for the page and said. */
import { describe, expect, it } from 'vitest'
import { createDraftStore } from './draft-store.ts'

/** Storage with room for so many characters of values. */
function storageFor(room: number): Storage {
  const values = new Map<string, string>()
  return {
    get length() {
      return values.size
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      values.set(key, value)
    },
  }
}

const draft = (typed: string) => ({ from: '', typed })

/** A pause that never comes. */
const never = () => undefined
const storeOn = (storage: Storage | null) => createDraftStore(storage, never)

describe('the store of drafts', () => {
  it('[H4] outlives the page where the browser has room', () => {
    const storage = storageFor(100)
    storeOn(storage).keep('p/note', draft('half'))
    expect(storeOn(storage).read('p/note')).toEqual(draft('half'))
    storeOn(storage).keep('p/note', null)
    expect(storeOn(storage).read('p/note')).toBeNull()
  })

  it('[H8] hides the words of a project that has a secret, and reads what was kept without one', () => {
    const storage = storageFor(100)
    const reversed = (words: string) => [...words].toReversed().join('')
    const cipher = {
      seal: (words: string) => `!${reversed(words)}`,
      open: (sealed: string) => (sealed.startsWith('!') ? reversed(sealed.slice(1)) : null),
    }
    storeOn(storage).keep('p/note', draft('plain'))
    const drafts = storeOn(storage)
    drafts.hide('p', cipher)
    expect(drafts.read('p/note')).toEqual(draft('plain'))
    drafts.keep('p/note', draft('hidden'))
    drafts.keep('other/note', draft('shown'))
    const values = ['p', 'other'].map((project) => storage.getItem(`variorum.draft.${project}/note`) ?? '')
    expect(values.map((value) => /hidden|shown/.exec(value)?.[0])).toEqual([undefined, 'shown'])
    const reloaded = storeOn(storage)
    expect(reloaded.read('p/note')).toBeNull()
    reloaded.hide('p', cipher)
    expect(reloaded.read('p/note')).toEqual(draft('hidden'))
    reloaded.hide('p', null)
    reloaded.keep('p/note', draft('as it is'))
    expect(storage.getItem('variorum.draft.p/note')).toContain('as it is')
  })

  it('[H4] says what a reload would lose, keeps it for the page, and the older form for after it', () => {
    const storage = storageFor(100)
    const drafts = storeOn(storage)
    drafts.keep('p/text', draft('short'))
    const long = draft('long '.repeat(50))
    drafts.keep('p/text', long)
    expect(drafts.isSafe('p/text')).toBe(false)
    expect(drafts.read('p/text')).toEqual(long)
    expect(storeOn(storage).read('p/text')).toEqual(draft('short'))
    drafts.keep('p/text', draft('shorter again'))
    expect(drafts.isSafe('p/text')).toBe(true)
    expect(drafts.read('p/text')).toEqual(draft('shorter again'))
    const nowhere = storeOn(null)
    nowhere.keep('p/text', draft('a'))
    expect(nowhere.isSafe('p/text')).toBe(false)
    expect(nowhere.read('p/text')).toEqual(draft('a'))
  })

  it('[H4] stores a very long text in a pause or when the page goes, and has it at once', () => {
    const storage = storageFor(1_000_000)
    let pause: () => void = never
    const drafts = createDraftStore(storage, (work) => {
      pause = work
    })
    const text = draft('long '.repeat(30_000))
    drafts.keep('p/text', text)
    expect(drafts.read('p/text')).toEqual(text)
    expect(storeOn(storage).read('p/text')).toBeNull()
    pause()
    expect(storeOn(storage).read('p/text')).toEqual(text)
    const form = { typed: { url: '', text: 'more '.repeat(30_000) } }
    drafts.keep('p/text', form)
    drafts.settle()
    expect(storeOn(storage).read('p/text')).toEqual(form)
    drafts.keep('p/text', text)
    drafts.keep('p/text', null)
    pause()
    expect(storeOn(storage).read('p/text')).toBeNull()
  })

  it('[H4] says when a long text found no room in the pause', () => {
    const drafts = storeOn(storageFor(10))
    let told = 0
    drafts.subscribe(() => (told += 1))
    drafts.keep('p/text', draft('long '.repeat(30_000)))
    expect(drafts.isSafe('p/text')).toBe(true)
    const before = told
    drafts.settle()
    expect(drafts.isSafe('p/text')).toBe(false)
    expect(told).toBeGreaterThan(before)
  })

  it('takes damage for nothing', () => {
    const storage = storageFor(100)
    storeOn(storage).keep('p/note', draft('a'))
    storage.setItem(storage.key(0) ?? '', '{')
    expect(storeOn(storage).read('p/note')).toBeNull()
  })

  it('[H8] forgets all drafts of a project, and no other’s', () => {
    const storage = storageFor(100)
    const drafts = storeOn(storage)
    const long = draft('long '.repeat(50))
    drafts.keep('p/a', draft('a'))
    drafts.keep('p/b', draft('b'))
    drafts.keep('p/long', long)
    drafts.keep('p2/a', draft('other'))
    drafts.keep('p2/long', long)
    drafts.forget('p')
    for (const place of ['p/a', 'p/b', 'p/long']) expect(drafts.read(place)).toBeNull()
    expect(drafts.read('p2/a')).toEqual(draft('other'))
    expect(drafts.read('p2/long')).toEqual(long)
  })
})
