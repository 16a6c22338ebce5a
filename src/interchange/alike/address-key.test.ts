import { expect, it } from 'vitest'
import { addressKey } from './address-key.ts'

const same = (...addresses: string[]) => new Set(addresses.map(addressKey)).size

it('[F2] names one article by addresses that differ only in what a reader brings along', () => {
  expect(
    same(
      'https://www.post.example/a/ships?id=7&page=2',
      'http://post.example/a/ships/?page=2&id=7#comments',
      ' https://POST.example/a/ships?utm_source=x&id=7&fbclid=1&page=2&ysclid=9 ',
    ),
  ).toBe(1)
  expect(same('https://post.example/%d0%b0', 'https://post.example/а', 'https://post.example/%D0%B0/')).toBe(1)
})

it('[F2] keeps apart what may be another article', () => {
  expect(
    same(
      'https://post.example/a?id=7',
      'https://post.example/a?id=8',
      'https://post.example/a',
      'https://post.example/A',
      'https://uk.post.example/a',
      'https://post.example:8080/a',
      'https://post.example/a#/one',
      'https://post.example/a#!/two',
    ),
  ).toBe(8)
})

it('[F2] is no key where no article is named', () => {
  for (const address of [
    null,
    '',
    'post.example/a',
    'ftp://post.example/a',
    'https://post.example',
    'https://post.example/#top',
  ])
    expect(addressKey(address)).toBeNull()
})
