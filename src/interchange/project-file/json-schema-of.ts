/**
 * Writes a schema of the reader as JSON Schema (draft 2020-12), so that the published schema and the reader cannot part.
 * Knows the parts this folder uses, and throws on any other.
 */
import type * as v from 'valibot'

type JsonSchema = { readonly [key: string]: unknown }

/** The JSON Schema that accepts what the given schema accepts. `head` stands at its top. */
export function jsonSchemaOf(schema: v.GenericSchema, head: JsonSchema = {}): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...head, ...convert(schema) }
}

/** The fields of a schema that matter here, whatever its kind. */
interface Parts {
  readonly type: string
  readonly pipe?: readonly Parts[]
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly item?: v.GenericSchema
  readonly wrapped?: v.GenericSchema
  readonly value?: v.GenericSchema
  readonly literal?: unknown
  readonly options?: readonly unknown[]
  readonly requirement?: unknown
}

function convert(schema: v.GenericSchema): JsonSchema {
  const parts = schema as unknown as Parts
  if (!parts.pipe) return convertKind(parts)
  const [kind, ...actions] = parts.pipe
  if (!kind) return {}
  // The first part of a pipe may be a pipe itself.
  const first = kind === parts ? convertKind({ ...kind, pipe: [] }) : convert(kind as unknown as v.GenericSchema)
  return actions.reduce((result, action) => ({ ...result, ...convertAction(action) }), first)
}

const kinds: Readonly<Record<string, (parts: Parts) => JsonSchema>> = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  literal: ({ literal }) => ({ const: literal }),
  picklist: ({ options }) => ({ enum: options }),
  custom: () => ({ type: 'object' }),
  array: ({ item }) => ({ type: 'array', items: convert(item as v.GenericSchema) }),
  nullable: ({ wrapped }) => ({ anyOf: [convert(wrapped as v.GenericSchema), { type: 'null' }] }),
  optional: ({ wrapped }) => convert(wrapped as v.GenericSchema),
  exact_optional: ({ wrapped }) => convert(wrapped as v.GenericSchema),
  union: ({ options }) => ({ anyOf: (options as readonly v.GenericSchema[]).map(convert) }),
  record: ({ value }) => ({ type: 'object', additionalProperties: convert(value as v.GenericSchema) }),
  strict_object: ({ entries }) => objectOf(entries ?? {}),
}

function convertKind(parts: Parts): JsonSchema {
  const kind = kinds[parts.type]
  if (!kind) throw new TypeError(`There is no JSON Schema for ${parts.type}`)
  return kind(parts)
}

function objectOf(entries: Readonly<Record<string, v.GenericSchema>>): JsonSchema {
  const properties = Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, convert(schema)]))
  return {
    type: 'object',
    properties,
    required: Object.keys(entries).filter((name) => !/^(?:exact_)?optional$/.test(entries[name]?.type ?? '')),
    additionalProperties: false,
  }
}

function convertAction({ type, requirement }: Parts): JsonSchema {
  switch (type) {
    case 'regex':
      return { pattern: (requirement as RegExp).source }
    case 'min_value':
      return { minimum: requirement }
    case 'integer':
      return { type: 'integer' }
    // What a pattern cannot say, such as the days of a month, is left to the reader of the file.
    case 'check':
    case 'transform':
      return {}
    default:
      throw new TypeError(`There is no JSON Schema for ${type}`)
  }
}
