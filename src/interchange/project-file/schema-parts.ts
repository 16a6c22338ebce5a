/** The small schemas from which those of rows, commits and files are made. */
import * as v from 'valibot'
import { asId, utf16, type Branded, type BytesHash, type TextHash, type Utf16Offset } from '#domain/ids.ts'
import type { JsonObject } from '#domain/json.ts'
import { dateProblem, isRealDay } from '#domain/valid-dates.ts'
import { isJsonObject } from '../read-json.ts'
import { textHashPattern } from '../text-hash.ts'

/** A schema that gives `Output`, whatever it was built from. */
export type SchemaOf<Output> = v.GenericSchema<unknown, Output>

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,255}$/

/** The id of a row, step, device and the like. */
export function id<Id extends Branded<string, string>>(): SchemaOf<Id> {
  return v.pipe(v.string(), v.regex(idPattern), v.transform(asId<Id>))
}

export const hash: SchemaOf<TextHash> = v.pipe(v.string(), v.regex(textHashPattern), v.transform(asId<TextHash>))
export const bytesHash: SchemaOf<BytesHash> = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/),
  v.transform(asId<BytesHash>),
)
/** 64 hex digits, or nothing for the first commit of a device. */
export const chainHash = v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/))
export const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/))
/** A day the calendar has. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isRealDay))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const countFromOne = v.pipe(v.number(), v.integer(), v.minValue(1))
export const offset: SchemaOf<Utf16Offset> = v.pipe(count, v.transform(utf16))
/** BCP 47, or `und`. */
export const languageTag = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$/))
export const textOrNull = v.nullable(v.string())
export const params = v.record(v.string(), v.union([v.string(), v.number()]))

/** Any JSON object; its depth is bounded where the file is parsed. */
export const jsonObject = v.custom<JsonObject>(isJsonObject, 'Expected an object')

/** Real days in the right order; both ends may be open. The message is the key of the reason to give. */
export const dateBounds = v.pipe(
  v.strictObject({
    earliest: v.nullable(day),
    latest: v.nullable(day),
    approximate: v.boolean(),
    basis: v.picklist(['metadata', 'url', 'text', 'inferred', 'analyst']),
    snippet: textOrNull,
  }),
  v.forward(
    v.check((bounds) => dateProblem(bounds) !== 'dateBackwards', 'dateBackwards'),
    ['latest'],
  ),
)

export const languageMark = v.strictObject({
  tag: languageTag,
  direction: v.picklist(['ltr', 'rtl']),
  basis: v.picklist(['declared', 'detected', 'analyst']),
  evidence: textOrNull,
})

/** The fields every row has. */
export function base<Id extends Branded<string, string>>() {
  return { id: id<Id>(), rev: countFromOne, extra: v.nullable(jsonObject) }
}

/** The fields of a position, in UTF-16 code units (T3). */
export const position = { start: offset, end: offset, quote: v.string(), prefix: v.string(), suffix: v.string() }

/** The same position in code points; `null` where a bound lies inside a surrogate pair, or the text is not in the file. */
export const codePoints = v.nullable(v.strictObject({ start: count, end: count }))
