import { expect, it } from 'vitest'
import { chunkFileNames, workerChunkFileNames } from './chunk-folders.ts'
import { serviceWorkerManifest } from './service-worker.ts'

const built = [
  'index.html',
  'sw.js',
  'icon.svg',
  'manifest.webmanifest',
  'assets/index-1.js',
  'assets/index-1.js.map',
  'assets/index-1.css',
  'assets/matrix-1.js',
  'assets/noto-sans-latin-wght-normal-1.woff2',
  'assets/noto-sans-latin-ext-wght-normal-1.woff2',
  'assets/noto-sans-georgian-georgian-wght-normal-1.woff2',
  'assets/noto-sans-kr-119-wght-normal-1.woff2',
  'packs/kk-1.js',
  'parsers/read-page-1.js',
  'parsers/UniGB-UCS2-H-1.bcmap',
  'assets/encoder.worker-1.js',
  'assets/ort-wasm-simd-threaded-1.wasm',
].map((path) => ({ path, bytes: 1000 }))
const large = { path: 'assets/pdf-1.js', bytes: 600_000 }
const manifest = serviceWorkerManifest([...built, large], new Set(['assets/index-1.js']), 'abc')

it('fetches at once every screen, for the network may go right after the first load', () => {
  const scripts = ['/assets/index-1.css', '/assets/index-1.js', '/assets/matrix-1.js']
  const shell = [...scripts, '/assets/noto-sans-latin-wght-normal-1.woff2']
  expect(manifest.shell).toEqual([...shell, '/icon.svg', '/index.html', '/manifest.webmanifest'])
})

it('fetches when idle parsers and the other fonts, but nothing large, no language packs, no encoder and no fonts of CJK', () => {
  const fonts = ['georgian-georgian', 'latin-ext'].map((name) => `/assets/noto-sans-${name}-wght-normal-1.woff2`)
  expect(manifest.later).toEqual([...fonts, '/parsers/read-page-1.js'])
})

it('keeps every file when it is used, but never itself or a source map', () => {
  expect(manifest.files).toHaveLength(built.length + 1 - 2)
  expect(manifest.files).toContain('/assets/pdf-1.js')
  expect(manifest.files).not.toContain('/sw.js')
  expect(manifest.files.filter((path) => path.endsWith('.map'))).toEqual([])
})

it('knows the parsers of a worker by what is in them', () => {
  const parser = workerChunkFileNames({
    moduleIds: ['/x/node_modules/parse5/a.js', '/x/src/interchange/html/read-page.ts'],
  })
  expect(parser).toMatch(/^parsers\//)
  expect(workerChunkFileNames({ moduleIds: ['/x/src/interchange/text-hash.ts'] })).toMatch(/^assets\//)
  expect(workerChunkFileNames({ facadeModuleId: '/x/src/language/packs/data/kk.json' })).toMatch(/^packs\//)
})

it('knows language packs by their folder, on every system', () => {
  const pack = { facadeModuleId: '/x/src/language/packs/data/kk.json' }
  expect(chunkFileNames(pack)).toMatch(/^packs\//)
  expect(chunkFileNames({ facadeModuleId: pack.facadeModuleId.replaceAll('/', '\\') })).toMatch(/^packs\//)
  expect(chunkFileNames({ facadeModuleId: '/x/src/language/packs/load-pack.ts' })).toMatch(/^assets\//)
  expect(chunkFileNames({ facadeModuleId: null })).toMatch(/^assets\//)
})
