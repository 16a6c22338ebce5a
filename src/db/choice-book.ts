/** Choices for imports in the registry. Losing them costs being asked again, so that one place is enough. */
import { nothingKept, parseKept, type KeptChoices } from '#domain/kept-choices.ts'
import type { ChoiceBook } from '#domain/ports.ts'
import type { RegistryDatabase } from './registry-database.ts'

/** Reads what is kept. Never rejects: a place that fails is as good as empty. */
export async function openChoiceBook(registry: RegistryDatabase): Promise<ChoiceBook> {
  let current = await stored(registry).catch(() => nothingKept)
  return {
    current: () => current,
    change: async (change) => {
      current = change(current)
      try {
        // Another tab may have kept something since this one read.
        await registry.transaction('rw', registry.settings, async () => {
          const kept = change(await stored(registry))
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
  return parseKept((await registry.settings.get('importChoices'))?.json ?? null)
}
