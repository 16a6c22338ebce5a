/** Which judgement of another analyst one key can share (C10). Pure. */
import { sameFinding } from '#domain/cell.ts'
import { canonicalJson } from '#domain/json.ts'
import type { Assessment } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import type { CellContent } from './use-cell.ts'

/** The one judgement all others share, the newest of them; else why there is none, in words. */
export function sharedJudgement({ own, others }: Pick<CellContent, 'own' | 'others'>): Assessment | string {
  const words = matrixMessages.judge
  const [first, ...more] = others.map(({ assessment }) => assessment)
  if (!first) return words.nobodyElse
  if (!more.every((other) => sameFinding(first, other))) return words.othersDisagree
  return own && saysTheSame(own, first) ? words.sameAlready : first
}

/** True when judging alike would change nothing of what is found. */
export function saysTheSame(one: Assessment, other: Assessment): boolean {
  return sameFinding(one, other) && canonicalJson(found(one)) === canonicalJson(found(other))
}

function found({ facets, omission, question }: Assessment): unknown {
  return [facets, omission, question]
}
