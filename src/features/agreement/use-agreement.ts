/** What the screen shows: who judged, whose judgements are compared, and the report on them. Follows the project. */
import { agreementReport, agreementTables, comparedPersons } from '#domain/agreement/agreement-report.ts'
import { judgedBy, jointCells, jointCellTables, judgesOf } from '#domain/agreement/joint-cells.ts'
import { analystNames } from '#domain/analyst-names.ts'
import type { AnalystId, StoryId } from '#domain/ids.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useRows } from '#state/use-rows.ts'

/** Of a story, or with `null` of all; `asked` are those to compare, nobody for everybody. */
export function useAgreement(story: StoryId | null, asked: readonly AnalystId[]) {
  const cells = useRows((snapshot) => jointCells(snapshot, story), jointCellTables, [story])
  const judges = judgesOf(cells)
  const persons = comparedPersons(judges, asked)
  const report = useRows((snapshot) => agreementReport(snapshot, judgedBy(cells, persons)), agreementTables, [
    cells,
    [...persons].join(' '),
  ])
  return { judges, persons, report }
}

/** Names people, also one without a name. */
export function useNameOf(): (person: AnalystId) => string {
  const names = useRows(analystNames, ['analysts'])
  return (person) => names.get(person) || matrixMessages.panel.nameless
}
