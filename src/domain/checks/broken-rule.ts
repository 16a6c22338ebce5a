/** Rows that arrived by merge or restore and break a rule that commands hold (C2, C4, C8, C10, T3). */
import { ruleBreakTables, walkForBreaks, type RuleBreakKind } from '#domain/rule-breaks.ts'
import type { RowCheck } from './check.ts'

/** The kinds are those of `rule-breaks.ts`. Nothing mends them but judging or marking anew. */
export const brokenRule: RowCheck<'brokenRule', RuleBreakKind> = {
  name: 'brokenRule',
  tables: ruleBreakTables,
  *walk(snapshot) {
    for (const found of walkForBreaks(snapshot)) yield found && { ...found, fixes: [] }
  },
}
