import { expect, it } from 'vitest'
import { fixedAddressFor } from './fixed-address.ts'

it('sends localhost to the numeric address, with port and path kept', () => {
  expect(fixedAddressFor('localhost:4173', '/p/1?a=b')).toBe('http://127.0.0.1:4173/p/1?a=b')
  expect(fixedAddressFor('localhost', '/')).toBe('http://127.0.0.1/')
})

it('leaves every other name alone', () => {
  expect(fixedAddressFor('127.0.0.1:4173', '/')).toBeNull()
  expect(fixedAddressFor('localhost.example:4173', '/')).toBeNull()
  expect(fixedAddressFor(undefined, '/')).toBeNull()
})
