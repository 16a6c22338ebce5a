/**
 * The tables that tell the letters of fonts of Chinese, Japanese and Korean, which PDF knows by name and files do not carry. They lie in
 * the build, 1.1 MB of them, and one is fetched from there when a file needs it.
 */

const addresses = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
})
const byName = new Map(Object.entries(addresses).map(([path, address]) => [path.replace(/^.*\//, ''), address]))
const fetched = new Map<string, Promise<Uint8Array>>()

/** What the library asks for: it makes one of this class for each document. */
interface TableSource {
  readonly fetch: (wanted: { readonly kind: string; readonly filename: string }) => Promise<Uint8Array>
}

/** A class of sources, which tells `missed` the name of each table that could not be had. */
export function letterTables(missed: (name: string) => void): new () => TableSource {
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      // Fonts are not drawn, and nothing is computed by WebAssembly.
      if (kind !== 'cMapUrl') throw new Error(`There is no ${kind} here`)
      try {
        return await tableOf(filename)
      } catch (error) {
        missed(filename.replace(/\.bcmap$/, ''))
        throw error
      }
    }
  }
}

/** One that failed is tried anew with the next file. */
async function tableOf(name: string): Promise<Uint8Array> {
  const table = fetched.get(name) ?? fetchTable(name)
  fetched.set(name, table)
  try {
    // The library may take what it is given to another thread.
    return (await table).slice()
  } catch (error) {
    fetched.delete(name)
    throw error
  }
}

async function fetchTable(name: string): Promise<Uint8Array> {
  const address = byName.get(name)
  if (address === undefined) throw new Error(`There is no table ${name}`)
  const answer = await fetch(address)
  // Where a file is missing, some hosts send the page of the app.
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
  if (!answer.ok || isPage) throw new Error(`The table ${name} was not found`)
  return new Uint8Array(await answer.arrayBuffer())
}
