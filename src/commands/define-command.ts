/**
 * What a command is: a name and a pure plan. Every write of the program goes through one (H1); the registry
 * lists them, the dispatcher runs them, nothing else writes.
 */
import type { Change } from '#domain/change.ts'
import { Draft } from '#domain/draft.ts'
import type { AnalystId, TextHash } from '#domain/ids.ts'
import type { JsonObject } from '#domain/json.ts'
import type { Instant } from '#domain/records.ts'
import { isRejection, type Rejection } from '#domain/rejection.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** What a plan may know besides its arguments. The clock and chance come in here, nowhere else. */
export interface PlanContext {
  readonly now: Instant
  /** A new UUIDv7 at each call. */
  readonly newId: () => string
  readonly actor: AnalystId
}

/** Something the user should be told although they did not ask for it, for example "set back to not assessed" (C2). */
export interface Notice {
  /** A key of `i18n/messages/notices.ts`. */
  readonly key: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What a plan gives besides its writes on the draft; all parts may be left out. */
export interface PlanOutcome {
  readonly notices?: readonly Notice[]
  /** A few values with which the history words this command, for example `{count: 12}`. */
  readonly subject?: JsonObject
  /** Texts that must be durable before this commit (H5). */
  readonly texts?: readonly TextHash[]
}

export interface Command<Args> {
  /** Camel case verb and noun, for example `markPassage`; the history words it by this name. */
  readonly name: string
  /** Writes on the draft, or refuses. Pure and synchronous: it reads nothing but its parameters. */
  readonly plan: (draft: Draft, args: Args, context: PlanContext) => PlanOutcome | Rejection
}

export interface Plan {
  readonly changes: readonly Change[]
  readonly notices: readonly Notice[]
  readonly subject: JsonObject
  readonly texts: readonly TextHash[]
}

/** Declares a command; exists so that the argument types are inferred and checked where it is written. */
export function defineCommand<Args>(command: Command<Args>): Command<Args> {
  return command
}

/** Runs a command's plan against a snapshot. A refusal leaves nothing behind: the draft is thrown away. */
export function planCommand<Args>(
  command: Command<Args>,
  snapshot: Snapshot,
  args: Args,
  context: PlanContext,
): Plan | Rejection {
  const draft = new Draft(snapshot)
  const outcome = command.plan(draft, args, context)
  if (isRejection(outcome)) return outcome
  return {
    changes: draft.changes(),
    notices: outcome.notices ?? [],
    subject: outcome.subject ?? {},
    texts: outcome.texts ?? [],
  }
}
