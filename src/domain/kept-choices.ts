/** What is kept at this browser of choices made for imports, whatever the project: columns by their head. Pure. */
import { columnRoles, type ColumnChoice, type ColumnRole } from './file-columns.ts'

export interface KeptChoices {
  /** The one chosen last stands last; each head once. */
  readonly columns: readonly ColumnChoice[]
}

export const nothingKept: KeptChoices = { columns: [] }

/** Reads what was kept; what is damaged of it is left out. */
export function parseKept(stored: string | null): KeptChoices {
  let value: unknown = null
  try {
    value = stored === null ? null : JSON.parse(stored)
  } catch {
    return nothingKept
  }
  const { columns } = fieldsOf(value)
  return { columns: listOf(columns).flatMap((one) => parseColumns(one) ?? []) }
}

/** Reads a choice of columns; `null` where it is none. */
export function parseColumns(value: unknown): ColumnChoice | null {
  const { hasHead, columns } = fieldsOf(value)
  if (typeof hasHead !== 'boolean' || !Array.isArray(columns)) return null
  const uses = listOf(columns).flatMap((use) => {
    const { name, role } = fieldsOf(use)
    return typeof name === 'string' && isRole(role) ? [{ name, role }] : []
  })
  return uses.length === columns.length ? { hasHead, columns: uses } : null
}

function isRole(value: unknown): value is ColumnRole {
  return columnRoles.some((role) => role === value)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}
