/** Annotations of this program's own file whose passages are in the project: nothing of them is to be written (F4). */
import type { OwnAnnotation } from '#domain/annotation-reader.ts'
import { asItCame, type ForeignPassage } from '#domain/foreign-passages.ts'
import { personOf } from '#domain/person.ts'
import type { Mention, Passage } from '#domain/records.ts'
import { decisionId } from '#domain/row-ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { stableAddress } from '#interchange/published/stable-address.ts'

/**
 * Whether the annotation was written of a passage that is here, on the stretch that was found. By its address and not by who is named:
 * a finding names who judged, whoever marked its passages, and a file without names names nobody.
 */
export function isOwnHere(snapshot: Snapshot, { address }: OwnAnnotation, found: ForeignPassage): boolean {
  return passagesAt(snapshot, found).some(
    (passage) => asItCame(passage)?.id === address || addressesOf(snapshot, passage).has(address),
  )
}

/** On the same stretch of the same text, also where several articles have that text. */
function passagesAt(snapshot: Snapshot, { revision, position }: ForeignPassage): readonly Passage[] {
  const hash = snapshot.get('revisions', revision)?.textHash
  const revisions = hash === undefined ? [] : snapshot.byIndex('revisions', 'textHash', hash)
  return revisions
    .flatMap(({ id }) => snapshot.byIndex('passages', 'revision', id))
    .filter(({ start, end }) => start === position.start && end === position.end)
}

/** Of all annotations that are written with this passage for a target. */
function addressesOf(snapshot: Snapshot, passage: Passage): ReadonlySet<string> {
  const mentions = snapshot.byIndex('mentions', 'passage', passage.id)
  const names = [`passage ${passage.id}`, ...mentions.flatMap((mention) => namesOf(snapshot, mention))]
  return new Set(names.map(stableAddress))
}

function namesOf(snapshot: Snapshot, { id, claim, article, analyst }: Mention): readonly string[] {
  const person = personOf(snapshot, analyst)
  const judged = snapshot
    .byIndex('assessments', 'cell', cellKey(claim, article))
    .filter((row) => personOf(snapshot, row.analyst) === person)
  return [
    `mention ${id}`,
    `decision ${decisionId(claim, article)}`,
    ...judged.map((assessment) => `assessment ${assessment.id}`),
  ]
}
