/** The keys in force, with the analyst's own changes. */
import { useMemo } from 'react'
import { applyKeyChanges, isSingleKey, keyTable, type KeyEntry } from '../keys/key-table.ts'
import { usePreferences } from '../preferences/preferences.ts'

/** The table with the analyst's changes in it. */
export function useKeyTable(): readonly KeyEntry[] {
  const { keys } = usePreferences()
  return useMemo(() => applyKeyChanges(keyTable, keys), [keys])
}

/** The key of an operation as buttons and menus show it; `null` when it has none or single keys are turned off. */
export function useKeyName(id: string): string | null {
  return useKeyNames()(id)
}

/** A function from operation id to key, for lists. */
export function useKeyNames(): (id: string) => string | null {
  const table = useKeyTable()
  const { singleKeys } = usePreferences()
  return useMemo(() => {
    const byId = new Map<string, string>(table.map((row) => [row.operation, row.key]))
    return (id) => {
      const key = byId.get(id) ?? null
      return key === null || (!singleKeys && isSingleKey(key)) ? null : key
    }
  }, [table, singleKeys])
}
