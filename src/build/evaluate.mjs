/**
 * `npm run eval [-- held-out] [-- --misses]`: how often the language engine finds the right sentence, on the stories of
 * `src/evaluation/stories`. Prints tables; nothing fails for being low. What the held-out stories are for says the README there.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { ensureDependencies, root } from './setup.mjs'

process.chdir(root)
ensureDependencies()
const set = process.argv.includes('held-out') ? 'held-out' : 'development'
const folder = join(root, 'src/evaluation/stories', set)
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => /** @type {unknown} */ (JSON.parse(readFileSync(join(folder, name), 'utf8'))))
const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})
try {
  const { evaluate } = /** @type {{ evaluate: (stories: unknown[], withMisses: boolean) => Promise<string> }} */ (
    await server.ssrLoadModule('/src/evaluation/evaluate.ts')
  )
  console.log(`Stories: ${set}`)
  console.log(await evaluate(stories, process.argv.includes('--misses')))
} finally {
  await server.close()
}
