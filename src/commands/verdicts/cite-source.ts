/** Says what a verdict rests on: a source, with where it says so and when. */
import { defineCommand } from '#commands/define-command.ts'
import { ownVerdict } from '#commands/shared/own-verdict.ts'
import { takeSource } from '#commands/shared/take-source.ts'
import { isWebAddress } from '#commands/shared/web-address.ts'
import type { ClaimId, SourceId } from '#domain/ids.ts'
import type { Citation, Source } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { citationId } from '#domain/row-ids.ts'
import { dateProblem } from '#domain/valid-dates.ts'

export interface CiteSourceArgs extends Pick<Citation, 'url' | 'archiveUrl' | 'date'> {
  readonly claim: ClaimId
  /** A name that is known is that source; a new one makes one. */
  readonly name: string
  /** What the source is from now on, wherever it is named. */
  readonly kind: Source['kind']
  /** The entry this one takes the place of; left out: it comes last. */
  readonly replaces?: SourceId
}

/** Begins a verdict without a rating where the claim has none. A source that is cited already keeps its place and is said anew. */
export const citeSource = defineCommand<CiteSourceArgs>({
  name: 'citeSource',
  plan: (draft, args, context) => {
    const verdict = ownVerdict(draft, args.claim, context)
    if (isRejection(verdict)) return verdict
    const refused = whereRefused(args)
    if (refused) return refused
    const source = takeSource(draft, { name: args.name, kind: args.kind }, context)
    if (isRejection(source)) return source
    draft.patch('sources', source, { kind: args.kind })
    const { replaces, url, archiveUrl, date } = args
    const sources = withSource(verdict.sources, source, replaces)
    draft.put('verdicts', { ...verdict, sources })
    if (replaces && replaces !== source) draft.remove('citations', citationId(verdict.id, replaces))
    const [analyst, at] = [context.actor, context.now]
    const where = { verdict: verdict.id, source, url, archiveUrl, date }
    draft.put('citations', { id: citationId(verdict.id, source), extra: null, ...where, analyst, at })
    return { subject: { claim: args.claim, source } }
  },
})

function whereRefused({ url, archiveUrl, date }: CiteSourceArgs): Rejection | null {
  if ([url, archiveUrl].some((address) => address !== null && !isWebAddress(address))) return reject('urlNotWeb')
  const problem = date ? dateProblem(date) : null
  return problem ? reject(problem) : null
}

/** The source once: in the place of the one it replaces, where it stands already, or last. */
function withSource(present: readonly SourceId[], source: SourceId, replaces?: SourceId): readonly SourceId[] {
  const replaced = present.map((each) => (each === replaces ? source : each))
  return [...new Set([...replaced, source])]
}
