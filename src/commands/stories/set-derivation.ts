/** Says where an article took its story from (C6). */
import { defineCommand, type PlanContext } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { takeSource, type SourceInput } from '#commands/shared/take-source.ts'
import type { Draft } from '#domain/draft.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Derivation } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { derivationId } from '#domain/row-ids.ts'

export interface SetDerivationArgs {
  readonly article: ArticleId
  /** `null` removes what was said. */
  readonly kind: Derivation['kind'] | null
  /** The article it was made from: for `translationOf`, `adaptationOf` and `followUp`. */
  readonly from?: ArticleId
  /** The source shared with others: for `sharedSource`. */
  readonly source?: SourceInput
  readonly status?: Derivation['status']
  readonly note?: string
}

/** Replaces the derivation of an article (C6). Refuses an article that would derive from itself, directly or around. */
export const setDerivation = defineCommand<SetDerivationArgs>({
  name: 'setDerivation',
  plan: (draft, args, context) => {
    const { article, kind } = args
    const row = findRow(draft, 'articles', article)
    if (isRejection(row)) return row
    const origin = kind ? takeOrigin(draft, kind, args, context) : null
    if (isRejection(origin)) return origin
    for (const earlier of draft.byIndex('derivations', 'article', article)) draft.remove('derivations', earlier.id)
    if (kind && origin) {
      const { note = '', status = 'confirmed' } = args
      draft.put('derivations', { id: derivationId(article), extra: null, article, kind, ...origin, status, note })
    }
    return { subject: { article, kind, ...(origin ?? { from: null, source: null }) } }
  },
})

type Origin = Pick<Derivation, 'from' | 'source'>

function takeOrigin(
  draft: Draft,
  kind: Derivation['kind'],
  args: SetDerivationArgs,
  context: PlanContext,
): Origin | Rejection {
  if (derives(kind)) {
    const from = originOf(draft, args.article, args.from)
    return isRejection(from) ? from : { from, source: null }
  }
  if (kind !== 'sharedSource') return { from: null, source: null }
  const source = args.source ? takeSource(draft, args.source, context) : reject('sourceMissing')
  return isRejection(source) ? source : { from: null, source }
}

function derives(kind: Derivation['kind']): boolean {
  return kind === 'translationOf' || kind === 'adaptationOf' || kind === 'followUp'
}

function originOf(draft: Draft, article: ArticleId, from: ArticleId | undefined): ArticleId | Rejection {
  if (from === undefined) return reject('originMissing')
  const row = findRow(draft, 'articles', from)
  if (isRejection(row)) return row
  const met = new Set<ArticleId>()
  for (let next: readonly ArticleId[] = [from]; next.length > 0;) {
    if (next.includes(article)) return reject('derivationCircle')
    next = next
      .filter((id) => !met.has(id) && met.add(id))
      .flatMap((id) => draft.byIndex('derivations', 'article', id))
      .flatMap((derivation) => derivation.from ?? [])
  }
  return from
}
