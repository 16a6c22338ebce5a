/** What stands in the way of taking a step back, as lines to read: the row, what is in dispute, who did it and when (H2). */
import type { Snapshot } from '#domain/snapshot.ts'
import { formatInstant } from '#i18n/format.ts'
import { isolated } from '#i18n/isolated.ts'
import { fieldName, rowNames } from '#i18n/messages/fields.ts'
import { historySentence } from '#i18n/messages/history.ts'
import { historyScreenMessages } from '#i18n/messages/history-screen.ts'
import { valueWords, type NameOfId } from '#i18n/value-words.ts'
import type { ObstacleBy } from '#state/in-the-way.ts'

const words = historyScreenMessages.inTheWay

export interface DescribedObstacle {
  readonly key: string
  /** One row of its table: "claim". */
  readonly what: string
  /** What the row is called, in users' words; empty when it has no name. */
  readonly name: string
  readonly dispute: string
  readonly by: string
}

/** `nameOf` and `nameOfAnalyst` give present names; an analyst without one is left out. */
export function describeObstacle(
  { obstacle, by }: ObstacleBy,
  snapshot: Snapshot,
  nameOf: NameOfId,
  nameOfAnalyst: (id: string) => string,
): DescribedObstacle {
  const { table, id, field } = obstacle
  return {
    key: `${table}/${id}/${field}/${obstacle.kind}`,
    what: rowName(table),
    name: nameOf(id) ?? namesOfParts(snapshot.get(table, id), nameOf),
    dispute: disputeOf(obstacle, nameOf),
    by:
      by === null
        ? words.nobody
        : `${words.by(nameOfAnalyst(by.analyst), formatInstant(by.at))}: ${historySentence(by.command, by.subject)}`,
  }
}

function rowName(table: string): string {
  return rowNames[table] ?? table
}

function disputeOf({ kind, field, set, now, needed }: ObstacleBy['obstacle'], nameOf: NameOfId): string {
  if (needed) return kind === 'missingRow' ? words.lacks(rowName(needed.table)) : words.needs(rowName(needed.table))
  if (kind === 'removedSince') return words.removed
  const said = kind === 'createdSince' ? words.madeAgain : words.values
  return said(fieldName(field), value(set, field, nameOf), value(now, field, nameOf))
}

const longest = 120

function value(of: unknown, field: string, nameOf: NameOfId): string {
  const text = valueWords(of, field, nameOf)
  return text === 'nothing' ? text : `“${isolated(text.length > longest ? `${text.slice(0, longest)}…` : text)}”`
}

/** A judgement is called by its claim and its article, a link by its passage. */
const parts = ['claim', 'passage', 'article', 'story'] as const

function namesOfParts(row: object | undefined, nameOf: NameOfId): string {
  const fields = (row ?? {}) as Readonly<Record<string, unknown>>
  const ids = parts.map((part) => fields[part]).filter((id) => typeof id === 'string')
  return ids
    .map((id) => nameOf(id) ?? '')
    .filter((name) => name !== '')
    .join(' · ')
}
