/**
 * What is kept at this browser of choices made for imports, whatever the project: columns by their head, of articles and of sheets, and
 * profiles by their name. Pure.
 */
import { furnitureChoices, type ImportChoices, type ImportProfile } from './import-choices.ts'
import { columnRoles, type ColumnChoice, type ColumnRole } from './file-columns.ts'
import { sheetRoles, type SheetChoice, type SheetRole } from './sheet-columns.ts'

export interface KeptChoices {
  /** The one chosen last stands last; each head once. */
  readonly columns: readonly ColumnChoice[]
  /** Each name once. */
  readonly profiles: readonly ImportProfile[]
  /** Columns of sheets of claims and judgements; the one chosen last stands last, each head once. */
  readonly sheets: readonly SheetChoice[]
}

export const nothingKept: KeptChoices = { columns: [], profiles: [], sheets: [] }

/** Reads what was kept; what is damaged of it is left out. */
export function parseKept(stored: string | null): KeptChoices {
  let value: unknown = null
  try {
    value = stored === null ? null : JSON.parse(stored)
  } catch {
    return nothingKept
  }
  const { columns, profiles, sheets } = fieldsOf(value)
  return {
    columns: columnsIn(columns),
    profiles: listOf(profiles).flatMap((one) => parseProfile(one) ?? []),
    sheets: listOf(sheets).flatMap((one) => parseSheet(one) ?? []),
  }
}

function parseProfile(value: unknown): ImportProfile | null {
  const { name, choices } = fieldsOf(value)
  const parsed = parseChoices(choices)
  return typeof name === 'string' && name.trim() !== '' && parsed ? { name, choices: parsed } : null
}

/** Reads choices for an import; `null` where they are none. */
export function parseChoices(value: unknown): ImportChoices | null {
  const { columns, furniture, charset, language, outlet, story } = fieldsOf(value)
  const known = furnitureChoices.find((one) => one === furniture)
  if (!Array.isArray(columns) || known === undefined) return null
  const words = { charset, language, outlet, story }
  if (!Object.values(words).every((one) => one === null || typeof one === 'string')) return null
  return { columns: columnsIn(columns), furniture: known, ...(words as Record<keyof typeof words, string | null>) }
}

function columnsIn(value: unknown): readonly ColumnChoice[] {
  return listOf(value).flatMap((one) => parseColumns(one) ?? [])
}

/** Reads a choice of columns; `null` where it is none. */
export function parseColumns(value: unknown): ColumnChoice | null {
  return parseUses<ColumnRole>(value, columnRoles)
}

function parseSheet(value: unknown): SheetChoice | null {
  return parseUses<SheetRole>(value, sheetRoles)
}

function parseUses<Role extends string>(
  value: unknown,
  roles: readonly Role[],
): { readonly hasHead: boolean; readonly columns: readonly { readonly name: string; readonly role: Role }[] } | null {
  const { hasHead, columns } = fieldsOf(value)
  if (typeof hasHead !== 'boolean' || !Array.isArray(columns)) return null
  const uses = listOf(columns).flatMap((use) => {
    const { name, role } = fieldsOf(use)
    const known = roles.find((one) => one === role)
    return typeof name === 'string' && known !== undefined ? [{ name, role: known }] : []
  })
  return uses.length === columns.length ? { hasHead, columns: uses } : null
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}
