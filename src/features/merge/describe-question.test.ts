import { expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { conflictRow } from '#test/builders/rows.ts'
import { smallProject } from '#test/builders/project.ts'
import { describeQuestion } from './describe-question.ts'

it('[F4] puts what stands there now first, and names who gave each value', () => {
  const asked = conflictRow('claims', 'k', [{ wording: 'Claim k' }, { wording: 'Their claim' }])
  const values = asked.values.map((rival, at) => ({
    ...rival,
    analyst: asId<never>(at === 0 ? 'ana' : 'ben'),
    at: '2024-03-20T10:00:00.000Z',
  }))
  const found = describeQuestion(smallProject(), { ...asked, values })
  expect(found).toMatchObject({ about: 'claim: wording', name: 'Claim k', isExistence: false })
  expect(found?.choices.map(({ value, isPresent, lines }) => [value, isPresent, lines])).toEqual([
    ['present', true, [{ field: 'wording', value: 'Claim k' }]],
    [{ wording: 'Their claim' }, false, [{ field: 'wording', value: 'Their claim' }]],
  ])
  expect(found?.choices.map(({ by }) => by)).toEqual([
    expect.stringContaining('ana'),
    expect.stringContaining('ben') as unknown,
  ])
})

it('[F4] keeps all values on offer when the row has been changed since', () => {
  const asked = conflictRow('claims', 'k', [{ wording: 'One' }, { wording: 'Other' }])
  expect(describeQuestion(smallProject(), asked)?.choices.map(({ lines }) => lines[0]?.value)).toEqual([
    'Claim k',
    'One',
    'Other',
  ])
})

it('[F4] asks whether a row stays, and nothing of one that is gone', () => {
  const snapshot = smallProject()
  expect(describeQuestion(snapshot, conflictRow('claims', 'k', [null]))).toMatchObject({
    about: 'claim',
    isExistence: true,
  })
  expect(describeQuestion(snapshot, conflictRow('claims', 'gone', [null]))).toBeNull()
})

it('leaves out the fields in which all values agree', () => {
  const cell = { claim: 'k', article: 'a', note: '' }
  const asked = conflictRow('assessments', 'k.a.ana', [
    { ...cell, judgement: 'agrees' },
    { ...cell, judgement: 'differs' },
  ])
  const found = describeQuestion(smallProject(), asked)
  expect(found?.about).toBe('judgement: judgement')
  expect(found?.name).toBe('Claim k · Title of a')
})
