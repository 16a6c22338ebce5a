/**
 * The profile in the registry and in localStorage. The registry is on disk when it says so; localStorage is written some seconds
 * later, but outlives a store that the browser has thrown away (H5).
 */
import type { ProfileBook } from '#domain/ports.ts'
import { parseProfile, type Profile } from '#domain/profile.ts'
import type { RegistryDatabase } from './registry-database.ts'

const storedAs = 'variorum.profile'

/** Reads the profile. Never rejects: a place that fails is as good as empty. */
export async function openProfileBook(
  registry: RegistryDatabase,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): Promise<ProfileBook> {
  let current = (await fromRegistry(registry)) ?? fromStorage(storage)
  return {
    current: () => current,
    keep: async (profile) => {
      current = profile
      try {
        storage.setItem(storedAs, JSON.stringify(profile))
      } catch {
        // Full or forbidden: the registry has it.
      }
      await registry.settings.put({ key: 'profile', json: JSON.stringify(profile) }).catch(() => undefined)
    },
  }
}

async function fromRegistry(registry: RegistryDatabase): Promise<Profile | null> {
  const stored = await registry.settings.get('profile').catch(() => undefined)
  return parseProfile(stored?.json ?? null)
}

function fromStorage(storage: Pick<Storage, 'getItem'>): Profile | null {
  try {
    return parseProfile(storage.getItem(storedAs))
  } catch {
    return null
  }
}
