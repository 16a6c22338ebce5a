/**
 * `npm run eval [-- held-out] [-- --misses]`: how often the language engine finds the right sentence, on the stories of
 * `src/evaluation/stories`, and on the seed articles where they are at hand: `VARIORUM_SEEDS` names their folder, else it is
 * `shared/seeds` beside the repository. Prints tables; nothing fails for being low. What the held-out stories are for says the README there.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
const seeds = process.env['VARIORUM_SEEDS'] ?? join(root, '../shared/seeds')
const gold = /** @type {unknown} */ (JSON.parse(readFileSync(join(root, 'src/evaluation/seeds.json'), 'utf8')))
const isVerbose = process.argv.includes('--misses')
const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})
try {
  const { evaluate, evaluateSeeds } =
    /** @type {{
     *   evaluate: (stories: unknown[], withMisses: boolean) => Promise<string>,
     *   evaluateSeeds: (gold: unknown, source: object | null, withMisses: boolean) => Promise<string>,
     * }} */ (await server.ssrLoadModule('/src/evaluation/evaluate.ts'))
  console.log(`Stories: ${set}`)
  console.log(await evaluate(stories, isVerbose))
  const source = {
    textOf: (/** @type {string} */ file) => readFileSync(join(seeds, file), 'utf8'),
    hashOf: (/** @type {string} */ sentence) => createHash('sha256').update(sentence).digest('hex').slice(0, 8),
  }
  console.log(await evaluateSeeds(gold, existsSync(seeds) ? source : null, isVerbose))
} finally {
  await server.close()
}
