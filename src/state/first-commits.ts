/** Plans the commits a project begins with, one on top of the other, without a database: it is then made with them at once. */
import { planCommand, type Command, type Plan, type PlanContext } from '#commands/define-command.ts'
import { commitFormat, type Origin, type PendingCommit } from '#domain/commit.ts'
import {
  asId,
  type AnalystId,
  type CommitId,
  type DeviceId,
  type ProjectId,
  type StepId,
  type TabId,
} from '#domain/ids.ts'
import { isRejection, type Rejection } from '#domain/rejection.ts'
import { MemorySnapshot, type Snapshot } from '#domain/snapshot.ts'
import type { Environment } from './dispatch.ts'

/** A command with its arguments, ready to be planned. */
export interface FirstCommand {
  readonly name: string
  readonly step: StepId
  readonly plan: (snapshot: Snapshot, context: PlanContext) => Plan | Rejection
}

/** Puts a command and its arguments into a step. */
export function firstCommand<Args>(command: Command<Args>, args: Args, step: StepId): FirstCommand {
  return { name: command.name, step, plan: (snapshot, context) => planCommand(command, snapshot, args, context) }
}

/** Whose commits they are. */
export interface Beginning {
  readonly project: ProjectId
  readonly analyst: AnalystId
  readonly origin: Origin
}

/** Throws an `Error` when a command is refused: then there is nothing to begin with. */
export function planFirstCommits(
  { now, newId }: Environment,
  { project, analyst, origin }: Beginning,
  commands: readonly FirstCommand[],
): PendingCommit[] {
  const snapshot = new MemorySnapshot()
  // The database names its own device when it takes them.
  const [device, tab] = [asId<DeviceId>(newId()), asId<TabId>(newId())]
  return commands.map(({ name, step, plan: planOn }) => {
    const at = now()
    const plan = planOn(snapshot, { now: at, newId, actor: analyst })
    if (isRejection(plan)) throw new Error(`${name}: ${plan.reason}`)
    snapshot.apply(plan.changes)
    const { changes, subject, texts } = plan
    const id = asId<CommitId>(newId())
    const made = { id, step, project, analyst, device, tab, at, origin, command: name }
    return { format: commitFormat, ...made, subject, reversal: null, texts, changes }
  })
}
