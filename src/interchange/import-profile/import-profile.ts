/** A profile for imports as a file, to be taken to another device or a colleague. What is wrong with one is said with its place (F3). */
import * as v from 'valibot'
import type { ImportProfile } from '#domain/import-choices.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonValue } from '#domain/json.ts'
import { reasonOfIssue } from '../project-file/refusal.ts'
import { isJsonObject, readJson } from '../read-json.ts'
import { profileFormat, profileSchema, profileVersion } from './profile-schema.ts'

/** Far more than any profile needs, in bytes. */
const largestFile = 2_000_000

export type ProfileReading = { readonly profile: ImportProfile } | { readonly refused: ReadingReason }

/** The file of a profile: JSON in UTF-8. */
export function profileFile({ name, choices }: ImportProfile): Blob {
  const file: v.InferOutput<typeof profileSchema> = {
    format: profileFormat,
    version: profileVersion,
    name,
    choices: { ...choices, columns: choices.columns.map(({ columns }) => ({ hasHead: true, columns: [...columns] })) },
  }
  return new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' })
}

/** Reads a file somebody chose; never rejects. */
export async function readProfileFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<ProfileReading> {
  if (file.size > largestFile) return refuse('notImportProfile')
  try {
    return readProfile(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
  } catch (error) {
    return refuse(error instanceof TypeError ? 'brokenEncoding' : 'unreadableFile')
  }
}

/** Reads the text of such a file. */
export function readProfile(content: string): ProfileReading {
  const reading = readJson(content)
  if ('refused' in reading) return reading
  const wrong = wrongKind(reading.value)
  if (wrong) return { refused: wrong }
  const parsed = v.safeParse(profileSchema, reading.value, { abortEarly: true })
  if (!parsed.success) return { refused: reasonOfIssue(parsed.issues[0]) }
  const { name, choices } = parsed.output
  return { profile: { name: name.trim(), choices } }
}

function wrongKind(value: JsonValue): ReadingReason | null {
  if (!isJsonObject(value) || value['format'] !== profileFormat) return { key: 'notImportProfile', params: {} }
  const version = value['version']
  if (typeof version !== 'number' || version <= profileVersion) return null
  return { key: 'newerVersion', params: { path: '$.version', version, known: profileVersion } }
}

function refuse(key: string): ProfileReading {
  return { refused: { key, params: {} } }
}
