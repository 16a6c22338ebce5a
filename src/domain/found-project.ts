/** What a project file holds, in figures. */
import type { ProjectFileReading } from './ports.ts'
import type { FoundProject } from './project-files.ts'
import { cellKey } from './tables.ts'

/** Of a file that was read and is right. */
export function foundProject({
  project: { summary, rows, commits },
  ...said
}: Exclude<ProjectFileReading, { refused: unknown }>): FoundProject {
  return {
    summary,
    ...said,
    articles: rows.articles.length,
    passages: rows.passages.length,
    claims: rows.claims.length,
    assessments: rows.assessments.length,
    commits: commits.length,
    asked: rows.opinionRequests.filter(isOpenAmong(rows.assessments)).length,
  }
}

type Rows = Exclude<ProjectFileReading, { refused: unknown }>['project']['rows']

function isOpenAmong(assessments: Rows['assessments']): (request: Rows['opinionRequests'][number]) => boolean {
  const judges = new Map<string, string[]>()
  for (const { claim, article, analyst } of assessments) {
    const key = cellKey(claim, article)
    judges.set(key, [...(judges.get(key) ?? []), analyst])
  }
  return ({ claim, article, analyst }) => (judges.get(cellKey(claim, article)) ?? []).every((one) => one === analyst)
}
