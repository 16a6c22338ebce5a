/** What can be done about an entry where it stands: its fixes, judging its cell anew, looking for its claim. */
import { assess } from '#commands/assessments/assess.ts'
import { confirmStillHolds } from '#commands/assessments/confirm-still-holds.ts'
import { deleteClaims } from '#commands/claims/delete-claims.ts'
import type { Command } from '#commands/define-command.ts'
import { deletePassages } from '#commands/passages/delete-passages.ts'
import { storeAnchors } from '#commands/passages/store-anchors.ts'
import { setRegionStatus } from '#commands/regions/set-region-status.ts'
import { turnDownPassage } from '#commands/suggestions/turn-down-passage.ts'
import type { Fix, FixName } from '#domain/checks/fix.ts'
import { judgements } from '#domain/judgement.ts'
import { stakeOfOthers } from '#domain/passage-of-others.ts'
import { attentionMessages as words } from '#i18n/messages/attention.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { operation, type Operation } from '#ui/operations/operation.ts'
import type { ConcernEntry } from './describe-concern.ts'

/** `isKeyOnly`: another button leads there already. */
export interface EntryAction extends Operation {
  readonly isKeyOnly?: boolean
}

const commands: {
  readonly [Name in Fix['command']]: Command<Extract<Fix, { readonly command: Name }>['args']>
} = {
  assess,
  confirmStillHolds,
  deleteClaims,
  deletePassages,
  setRegionStatus,
  storeAnchors,
  turnDownPassage,
}

/** The operation of the key table that means the same; others are reached by their button and the palette. */
const OPERATIONS: Readonly<Record<FixName, string>> = {
  stillHolds: 'judge.stillHolds',
  differs: 'judge.differs',
  onlyForm: 'judge.agrees',
  notTold: 'suggestion.reject',
  isText: 'region.furniture',
  saysTheSame: 'attention.saysTheSame',
  removePassage: 'item.clear',
  deleteClaim: 'item.clear',
}

/** In the order of the buttons; one for each key. Everything can be undone; removing asks first where others linked the passage. */
export function useEntryActions(entry: ConcernEntry): readonly EntryAction[] {
  const { snapshot } = useSession()
  const { id: analyst } = useAnalyst()
  const [, setOverlay] = useView('overlay')
  const act = useAct()
  const { concern, claim, cell, by } = entry
  const run = async (fix: Fix) => {
    const [passage] = fix.command === 'deletePassages' ? fix.args.passages : []
    if (passage !== undefined && stakeOfOthers(snapshot, passage, analyst).people.length > 0)
      return setOverlay({ name: 'deletePassage', passage })
    // The command takes the arguments of its fix; the union cannot express it.
    await act(commands[fix.command] as Command<Fix['args']>, fix.args)
  }
  const fixes = (by === null ? concern.fixes : []).map((fix) =>
    operation(OPERATIONS[fix.name], words.fixes[fix.name], async () => run(fix)),
  )
  const taken = new Set(fixes.map(({ id }) => id))
  const judge = (judgement: string | null) => () =>
    setOverlay({ name: 'judgeCell', ...cell, ...(judgement === null ? {} : { judgement }) })
  const judging = judgements
    .map((judgement) => operation(`judge.${judgement}`, words.judge[judgement], judge(judgement)))
    .filter(({ id }) => !taken.has(id))
    .map((one) => ({ ...one, isKeyOnly: true }))
  const find = () => setOverlay({ name: 'findInVersions', claim: claim?.id ?? null })
  return [
    ...fixes,
    ...(cell ? [operation('attention.judge', words.judge.anew, judge(null)), ...judging] : []),
    ...(concern.table === 'claims' ? [operation('versions.find', words.open.find, find)] : []),
  ]
}
