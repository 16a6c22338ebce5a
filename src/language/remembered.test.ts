import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('a word is looked up once, also one for which nothing is found', () => {
  const asked: string[] = []
  const find = remembered((word) => {
    asked.push(word)
    return word === 'none' ? undefined : word.length
  })
  expect([find('one'), find('none'), find('one'), find('none')]).toEqual([3, undefined, 3, undefined])
  expect(asked).toEqual(['one', 'none'])
})

test('it holds no more than a language has words, and goes on when it is full', () => {
  const asked: string[] = []
  const find = remembered((word) => asked.push(word))
  for (let number = 0; number < 8000; number++) find(String(number))
  find('0')
  expect(asked).toHaveLength(8000)
  find('one more')
  find('0')
  expect(asked.slice(8000)).toEqual(['one more', '0'])
})
