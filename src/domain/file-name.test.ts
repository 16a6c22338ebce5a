/** File names are safe on every system and keep letters of every script. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from './file-name.ts'

describe('fileName', () => {
  it.each([
    ['7000 containers', '7000-containers-project-2025-01-02.json'],
    ['../../etc/passwd', 'etc-passwd-project-2025-01-02.json'],
    ['Снаряды: 7000', 'Снаряды-7000-project-2025-01-02.json'],
    ['???', 'variorum-project-2025-01-02.json'],
  ])('of %s', (project, expected) => {
    expect(fileName(project, 'project', '2025-01-02')).toBe(expected)
  })

  it('never holds a separator, a control character or a leading dot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (project) => {
        expect(fileName(project, 'k', 'd')).toMatch(/^[\p{L}\p{M}\p{N}-]+\.json$/u)
      }),
    )
  })
})
