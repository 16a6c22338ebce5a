import { beforeEach, describe, expect, it } from 'vitest'
import { dismissDone, dismissNotice, noticeStore, showNotice } from './notices.ts'

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
})
