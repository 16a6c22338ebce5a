/**
 * Reads a project file, all of it or nothing: shape, hashes, quotes, references and journal are checked, and the first
 * thing that is wrong is said with its place (F3). Nothing here writes, and nothing throws.
 */
import * as v from 'valibot'
import type { StoredCommit } from '#domain/commit.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { ProjectFileReading, RestoredProject, StoredText } from '#domain/ports.ts'
import type { Row } from '#domain/records.ts'
import { findRuleBreaks } from '#domain/rule-breaks.ts'
import { isJsonObject, readJson } from '../read-json.ts'
import { checkJournal } from './check-journal.ts'
import { checkTables } from './check-tables.ts'
import { checkTexts } from './check-texts.ts'
import { projectFileSchema, projectFormat, projectVersion, type ProjectFile } from './file-schema.ts'
import { isRefusal, reasonOfIssue, refuseAt, type FileRefusal } from './refusal.ts'

/** Reads the text of a project file. Refusals have keys of `i18n/messages/interchange.ts` and name the place as a JSON path. */
export function readProjectFile(content: string): ProjectFileReading {
  const reading = readJson(content)
  if ('refused' in reading) return reading
  const refusal = checkKind(reading.value) ?? checkKeys(reading.value)
  if (refusal) return refusal
  const parsed = v.safeParse(projectFileSchema, reading.value, { abortEarly: true })
  if (!parsed.success) return { refused: reasonOfIssue(parsed.issues[0]) }
  return readContent(parsed.output)
}

/** Largest project file that is read; its text has to fit into one string. */
const largestFile = 500_000_000

/** Reads a project file from its bytes, which must be UTF-8. `bytes` is asked only when the size is acceptable. */
export async function readProjectBytes(size: number, bytes: () => Promise<Uint8Array>): Promise<ProjectFileReading> {
  if (size === 0) return refuseAt('emptyFile', '$')
  if (size > largestFile) return refuseAt('largeFile', '$', { megabytes: largestFile / 1_000_000 })
  try {
    return readProjectFile(new TextDecoder('utf-8', { fatal: true }).decode(await bytes()))
  } catch (error) {
    return refuseAt(error instanceof TypeError ? 'brokenEncoding' : 'unreadableFile', '$')
  }
}

function readContent(file: ProjectFile): ProjectFileReading {
  const texts = new Map<string, StoredText>(file.texts.map((text) => [text.hash, text]))
  const snapshot = checkTables(file)
  if (isRefusal(snapshot)) return snapshot
  const commits = checkJournal(file)
  const wrong = checkTexts(file, texts) ?? (isRefusal(commits) ? commits : null)
  if (wrong || isRefusal(commits)) return wrong ?? (commits as FileRefusal)
  return {
    project: restoredFrom(file, commits),
    purpose: file.purpose,
    textsMissing: file.textsMissing.length,
    ruleBreaks: findRuleBreaks(snapshot).length,
  }
}

function restoredFrom(file: ProjectFile, commits: readonly StoredCommit[]): RestoredProject {
  const { tables, texts } = file
  // checkTables has made sure that there is exactly one.
  const project = tables.project[0] as Row<'project'>
  const { id, name, sample, createdAt } = project
  return {
    summary: { id, name, sample, createdAt, openedAt: null },
    rows: {
      ...tables,
      regions: tables.regions.map(withoutCodePoints),
      sentenceBounds: tables.sentenceBounds.map(withoutCodePoints),
      sentenceLinks: tables.sentenceLinks.map(withoutCodePoints),
      glosses: tables.glosses.map(withoutCodePoints),
      passages: tables.passages.map(withoutCodePoints),
      anchors: tables.anchors.map(withoutCodePoints),
    },
    texts,
    commits,
  }
}

function withoutCodePoints<Entry extends { readonly codePoints: unknown }>(entry: Entry): Omit<Entry, 'codePoints'> {
  const { codePoints: _given, ...row } = entry
  return row
}

/** Says early, and in plain words, that a file is none of ours or is too new. */
function checkKind(value: JsonValue): FileRefusal | null {
  if (!isJsonObject(value) || value['format'] !== projectFormat) {
    const isPublished = isJsonObject(value) && value['@context'] !== undefined
    return refuseAt(isPublished ? 'publishedFile' : 'notProjectFile', '$.format')
  }
  const version = value['version']
  if (typeof version === 'number' && version > projectVersion) {
    return refuseAt('newerVersion', '$.version', { version, known: projectVersion })
  }
  return null
}

/** The fields of a row that files brought along; their names are not ours (F1). */
const foreignFields = 'extra'

/** Keys that other programs may take for prototypes have no place in what the program itself writes. */
function checkKeys(root: JsonValue): FileRefusal | null {
  const path = pathToForbiddenKey(root)
  return path === null ? null : refuseAt('forbiddenKey', `$${path}`)
}

/** The place is put together only where there is one. How deep a value nests was bounded when it was parsed. */
function pathToForbiddenKey(value: JsonValue): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const path = pathToForbiddenKey(value[index] as JsonValue)
      if (path !== null) return `[${index}]${path}`
    }
    return null
  }
  const object = value as JsonObject
  for (const key of Object.keys(object)) {
    if (key === '__proto__') return `.${key}`
    const path = key === foreignFields ? null : pathToForbiddenKey(object[key] ?? null)
    if (path !== null) return `.${key}${path}`
  }
  return null
}
