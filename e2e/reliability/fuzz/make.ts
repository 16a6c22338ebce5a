/** Makes the bad files of a path and hands them to the process that asked: path, seed, how many. */
import { badFile } from './bad-file.ts'
import { importPaths } from './import-paths.ts'

const [name, seed, count] = process.argv.slice(2)
const path = (await importPaths()).find((one) => one.name === name)
if (!path) throw new Error(`There is no path ${name}`)
const files = Array.from({ length: Number(count) }, (_, number) => {
  const { name: file, bytes } = badFile(path.name, path.seeds, Number(seed), number)
  return { name: `${number}-${file}`, base64: Buffer.from(bytes).toString('base64') }
})
process.send?.(files, () => process.disconnect())
