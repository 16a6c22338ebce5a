/** What can be done with the links that are meant. A link belongs to whoever made it: those of colleagues stay as they are (C10). */
import { setMentionRole } from '#commands/mentions/set-mention-role.ts'
import { unlinkMention } from '#commands/mentions/unlink-mention.ts'
import type { MentionRole } from '#domain/records.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import { showNotice } from '#ui/notices.ts'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { unattended } from '#ui/unattended.ts'
import { exportOperation } from './export-operation.ts'
import type { MentionRow } from './mention-rows.ts'
import { useActAndTell } from './use-act-and-tell.ts'

const words = tablesMessages.mentions

interface MentionOperations {
  readonly operations: readonly Operation[]
  readonly setRole: (role: MentionRole) => void
}

/** One step each, undone by one. */
export function useMentionOperations(meant: readonly MentionRow[]): MentionOperations {
  const { project } = useSession()
  const { id: analyst } = useAnalyst()
  const act = useAct()
  const actAndTell = useActAndTell()
  const own = meant.filter(({ mention }) => mention.analyst === analyst).map(({ mention }) => mention.id)
  const tellLeft = () => {
    if (own.length < meant.length) showNotice(words.left(meant.length - own.length))
  }
  const unlink = async () => {
    if (await actAndTell(unlinkMention, { mentions: own }, words.unlinked(own.length))) tellLeft()
  }
  const giveRole = async (role: MentionRole) => {
    if (await act(setMentionRole, { mentions: own, role })) tellLeft()
  }
  const reason = meant.length === 0 ? words.none : null
  const notYours = reason ?? (own.length === 0 ? words.notYours : null)
  const claims = [...new Set(meant.map(({ claim }) => claim.id))]
  return {
    operations: [
      exportOperation('mentions.export', words.exportClaims, project, { claims }, reason),
      operation('mentions.unlink', words.unlink, unlink, notYours),
    ],
    setRole: (role) => runOperation(operation('mentions.role', words.role, () => unattended(giveRole(role)), notYours)),
  }
}
