import { expect, it } from 'vitest'
import { tinyEncoderFiles } from '#test/builders/tiny-encoder.ts'
import { checkFolder } from './check-folder.ts'

const files = tinyEncoderFiles({ '[PAD]': [0], word: [1] })

/** Checks the folder with some files in place of its own. */
function check(instead: Readonly<Record<string, string>> = {}) {
  const all = Object.entries({ ...files, ...instead })
  return checkFolder(
    all.map(([path, content]) => ({ path, file: new Blob([content]) })),
    'folder',
  )
}

it('takes a whole folder, with what its files say', async () => {
  expect(await check()).toMatchObject({ description: { name: 'tiny-encoder', pooling: 'mean', mostTokens: 16 } })
  const pooled = await check({ '1_Pooling/config.json': '{"pooling_mode_cls_token":true}' })
  expect(pooled).toMatchObject({ description: { pooling: 'cls' } })
  // A word of the maker's is never taken for a refusal.
  expect(await check({ 'config.json': '{"refused":"noModel"}' })).toMatchObject({ description: { name: 'folder' } })
})

it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json', '1_Pooling/config.json'])(
  'refuses a folder with a damaged %s, by its name',
  async (path) => {
    expect(await check({ [path]: '{' })).toMatchObject({ refused: 'damaged', file: path })
    expect(await check({ [path]: '[]' })).toMatchObject({ refused: 'damaged', file: path })
  },
)

it('refuses a tokenizer without its words', async () => {
  expect(await check({ 'tokenizer.json': '{}' })).toMatchObject({ refused: 'damaged', file: 'tokenizer.json' })
})
