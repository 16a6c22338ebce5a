import { expect, it } from 'vitest'
import { openingMessages } from './opening.ts'
import { projectsMessages } from './projects.ts'
import { storageMessages } from './storage.ts'

const { openProjectFile } = projectsMessages

it('[H5] [F2] a sentence that counts says the rest of itself of one or of several, too', () => {
  expect(openingMessages.restored(1, true)).toContain('1 saved change of the project. It was restored')
  expect(openingMessages.restored(2, true)).toMatch(
    /2 saved changes of the project\. They were restored.*; nothing is missing\.$/u,
  )
  expect(openingMessages.restored(2, false)).not.toContain('missing')
  expect(openProjectFile.ruleBreaks(1)).toContain(
    '1 entry breaks a rule. It is kept as it is; the page of the project lists it',
  )
  expect(openProjectFile.textsMissing(1)).toContain('1 text is missing in the file; what was recorded about it')
  expect(storageMessages.homes.aside(1)).toContain('1 damaged part was replaced at an earlier opening.')
  expect(storageMessages.homes.aside(3)).toContain('3 damaged parts were replaced at earlier openings.')
})
