/**
 * Builds the app, and beside it the storage driver of the reliability tests: one address and one policy for both, so that the app opens
 * what the driver wrote.
 */
import { resolve } from 'node:path'
import { runTool } from './run.mjs'
import { root } from './setup.mjs'

/**
 * @param {string} dist where the build goes; it is emptied first
 * @returns {Promise<{ code: number, output: string }>} of the first build that failed, else of both
 */
export async function buildWithDriver(dist) {
  const vite = 'node_modules/vite/bin/vite.js'
  const app = await runTool(vite, ['build', '--outDir', dist, '--emptyOutDir'])
  if (app.code !== 0) return app
  const config = 'e2e/reliability/driver/vite.config.ts'
  const folder = resolve(root, dist, 'driver')
  const driver = await runTool(vite, ['build', '-c', config, '--outDir', folder, '--emptyOutDir'])
  return { code: driver.code, output: `${app.output}\n${driver.output}` }
}
