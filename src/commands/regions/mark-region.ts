/** Marks a stretch of a revision as furniture, headline, caption or quotation (T1). */
import { defineCommand } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { asId, type RegionId, type RevisionId } from '#domain/ids.ts'
import { isPlausible } from '#domain/passages.ts'
import type { Position, Region } from '#domain/records.ts'
import { isRejection, reject } from '#domain/rejection.ts'

export interface MarkRegionArgs {
  readonly id?: RegionId
  readonly revision: RevisionId
  readonly position: Position
  readonly kind: Region['kind']
}

/** Marks a region; the text itself stays as it is (T1). A region of the same kind on the same stretch is confirmed instead. */
export const markRegion = defineCommand<MarkRegionArgs>({
  name: 'markRegion',
  plan: (draft, { id, revision, position, kind }, { newId }) => {
    const row = findRow(draft, 'revisions', revision)
    if (isRejection(row)) return row
    if (!isPlausible(position, row.length)) return reject('badPosition')
    const { start, end, quote, prefix, suffix } = position
    const same = draft
      .byIndex('regions', 'revision', revision)
      .find((region) => region.kind === kind && region.start === start && region.end === end)
    const region: RegionId = same?.id ?? id ?? asId(newId())
    if (!same && draft.get('regions', region)) return reject('idTaken')
    if (same) draft.patch('regions', same.id, { status: 'confirmed' })
    else
      draft.put('regions', {
        id: region,
        extra: null,
        revision,
        start,
        end,
        quote,
        prefix,
        suffix,
        kind,
        status: 'confirmed',
        reason: null,
      })
    return { subject: { region, kind, article: row.article } }
  },
})
