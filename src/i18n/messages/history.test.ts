/** One place words the steps, also those that take others back (H2, H3). */
import { describe, expect, it } from 'vitest'
import { historySentence, stepSentence } from './history.ts'

describe('historySentence', () => {
  it('[H2] says what an undo took back and a redo brought again', () => {
    const subject = { of: 'importArticles', ofSubject: { count: 3 } }
    expect(historySentence('undo', subject)).toBe('Took back: Imported 3 texts')
    expect(historySentence('redo', subject)).toBe('Brought again: Imported 3 texts')
    expect(historySentence('undo', {})).toBe('Took back: a step')
    expect(historySentence('undo', { of: 'startBatch', ofSubject: {} })).toBe('Took back: An import')
  })

  it('[H2] counts what going back crossed', () => {
    expect(historySentence('goBack', { commits: 2 })).toBe('Went back over 2 changes')
    expect(historySentence('cancelStep', {})).toBe('Cancelled an import')
  })

  it('names a command of another version as it is', () => {
    expect(historySentence('toString', {})).toBe('toString')
  })
})

describe('stepSentence', () => {
  it('[H2] joins what one step did, each thing once', () => {
    expect(stepSentence(['Linked a passage', 'Judged a cell', 'Judged a cell'])).toBe('Linked a passage, judged a cell')
    expect(stepSentence(['One', 'Two', 'Three', 'Four', 'Five'])).toBe('One, two and 3 more')
  })
})
