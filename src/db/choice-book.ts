/** Choices for imports in the registry. Losing them costs being asked again, so that one place is enough. */
import type { KeptChoices } from '#domain/kept-choices.ts'
import type { ChoiceBook } from '#domain/ports.ts'
import type { RegistryDatabase } from './registry-database.ts'

/** What nobody has chosen yet needs no reading: the reader is loaded where there is something, for the app begins with this. */
const nothing: KeptChoices = { columns: [], profiles: [], sheets: [] }
const reader = () => import('#domain/kept-choices.ts')

/** Reads what is kept. Never rejects: a place that fails is as good as empty. */
export async function openChoiceBook(registry: RegistryDatabase): Promise<ChoiceBook> {
  let current = await stored(registry).catch(() => nothing)
  return {
    current: () => current,
    change: async (change) => {
      current = change(current)
      try {
        // Before the transaction, which ends while anything else is waited for.
        const { parseKept } = await reader()
        // Another tab may have kept something since this one read.
        await registry.transaction('rw', registry.settings, async () => {
          const kept = change(parseKept(await json(registry)))
          await registry.settings.put({ key: 'importChoices', json: JSON.stringify(kept) })
          current = kept
        })
      } catch {
        // It holds as long as the tab does.
      }
    },
  }
}

async function stored(registry: RegistryDatabase): Promise<KeptChoices> {
  const kept = await json(registry)
  return kept === null ? nothing : (await reader()).parseKept(kept)
}

async function json(registry: RegistryDatabase): Promise<string | null> {
  return (await registry.settings.get('importChoices'))?.json ?? null
}
