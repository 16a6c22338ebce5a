import { beforeEach, describe, expect, it } from 'vitest'
import { dismissDone, dismissNewest, dismissNotice, dismissRefusal, noticeStore, showNotice } from './notices.ts'

const texts = () => noticeStore.current().map(({ text }) => text)

describe('notices', () => {
  beforeEach(() => {
    for (const { id } of noticeStore.current()) dismissNotice(id)
  })

  it('keeps the newest three, and one that says the same once', () => {
    for (const text of ['one', 'two', 'one', 'three', 'four']) showNotice(text)
    expect(texts()).toEqual(['one', 'three', 'four'])
  })

  it('takes back what was done when it is undone, and keeps problems', () => {
    showNotice('Unlinked')
    showNotice('Not saved', { tone: 'problem' })
    dismissDone()
    expect(texts()).toEqual(['Not saved'])
  })

  it('keeps one refusal, until something is done; problems stay', () => {
    showNotice('Not saved', { tone: 'problem' })
    showNotice('Cannot agree', { tone: 'refusal' })
    showNotice('Cannot differ', { tone: 'refusal' })
    expect(texts()).toEqual(['Not saved', 'Cannot differ'])
    dismissRefusal()
    expect(texts()).toEqual(['Not saved'])
  })

  it('closes the newest first', () => {
    for (const text of ['one', 'two']) showNotice(text)
    dismissNewest()
    expect(texts()).toEqual(['one'])
  })
})
