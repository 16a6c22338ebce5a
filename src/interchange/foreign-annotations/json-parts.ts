/** Parts of untrusted JSON: read as what they should be, or not at all. */
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { isJsonObject } from '../read-json.ts'

/** A list as it is, one value as a list of one, nothing as an empty one. */
export function asList(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [value]
}

/** A field of an object itself, whatever objects inherit. */
export function fieldOf(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** The text of a field; `null` when there is none, or an empty one. */
export function textOf(object: JsonObject, name: string): string | null {
  const value = fieldOf(object, name)
  return typeof value === 'string' && value !== '' ? value : null
}

/** A text or number as text; `null` for anything else. */
export function numberOrText(object: JsonObject, name: string): string | null {
  const value = fieldOf(object, name)
  return typeof value === 'number' ? String(value) : textOf(object, name)
}

/** All texts among a field's values. */
export function textsOf(object: JsonObject, name: string): readonly string[] {
  return asList(fieldOf(object, name)).filter((value) => typeof value === 'string')
}

/** All objects among a field's values. */
export function objectsOf(object: JsonObject, name: string): readonly JsonObject[] {
  return asList(fieldOf(object, name)).filter(isJsonObject)
}

/** Whether one of the values of `type`, or `@type`, is this one. */
export function hasType(object: JsonObject, type: string): boolean {
  return textsOf(object, 'type').includes(type) || textsOf(object, '@type').includes(type)
}

/** An id that means something only within its file: a UUID as it is, or behind the sign of a fragment. */
export function isBareId(id: string): boolean {
  return /^#?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
}

/** The object without some of its fields; `null` when none is left. */
export function without(object: JsonObject, names: readonly string[]): JsonObject | null {
  const kept = Object.entries(object).filter(([name]) => !names.includes(name))
  return kept.length === 0 ? null : Object.fromEntries(kept)
}
