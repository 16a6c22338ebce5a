/** The project of the published examples: the little story run through the commands, with a true journal. The same at each call. */
import { planCommand, type Command } from '#commands/define-command.ts'
import { registry } from '#commands/registry.ts'
import type { Commit, StoredCommit } from '#domain/commit.ts'
import { asId, type AnalystId, type ClaimId, type ProjectId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import { isRejection } from '#domain/rejection.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { makeUuidSource } from '#domain/uuid.ts'
import { publishedAt, type TestProject } from '../published/sample-project.cases.ts'
import { planSample, type SampleStep } from '../sample/sample-steps.ts'
import { hexSha256 } from '../text-hash.ts'
import { exampleStory } from './example-story.cases.ts'

export interface ExampleProject extends TestProject {
  readonly commits: readonly StoredCommit[]
}

/** Where the check of the examples is published. */
export const exampleCheck = {
  address: 'https://desk.example.org/checks/lamps',
  publisher: 'The Desk',
  publisherAddress: 'https://desk.example.org/',
}

export function exampleProject(): ExampleProject {
  const newId = makeUuidSource(
    () => Date.parse(publishedAt),
    (bytes) => bytes.fill(9),
  )
  const [project, analyst] = [asId<ProjectId>(newId()), asId<AnalystId>(newId())]
  const plan = planSample(exampleStory, { project, analyst, newId })
  const snapshot = new MemorySnapshot()
  const commits: StoredCommit[] = []
  const step = newId()
  for (const { command, args } of [...plan.steps, ...verdictSteps(plan.opening.difference.claim)]) {
    const known = (registry as Readonly<Record<string, Command<never>>>)[command] as Command<never>
    const planned = planCommand(known, snapshot, args as never, { now: publishedAt, newId, actor: analyst })
    if (isRejection(planned)) throw new Error(`${command} is refused: ${JSON.stringify(planned)}`)
    if (planned.changes.length === 0) continue
    snapshot.apply(planned.changes)
    const place = { deviceSequence: commits.length + 1, previousHash: commits.at(-1)?.commit.hash ?? '' }
    const commit: Omit<Commit, 'hash'> = {
      format: 1,
      id: asId(newId()),
      step: asId(step),
      project,
      analyst,
      device: asId('desk-of-orla'),
      tab: asId('tab-1'),
      at: publishedAt,
      origin: 'person',
      command,
      subject: planned.subject,
      reversal: null,
      texts: command === 'importArticles' ? plan.texts.map(({ hash }) => hash) : [],
      changes: planned.changes,
      ...place,
    }
    commits.push({ sequence: commits.length + 1, commit: { ...commit, hash: hexSha256(canonicalJson(commit)) } })
  }
  return { snapshot, texts: new Map<string, string>(plan.texts.map(({ hash, text }) => [hash, text])), commits }
}

function verdictSteps(claim: ClaimId): readonly SampleStep[] {
  const cited = { kind: 'organisation', url: 'https://bridges.example.org/lamps', archiveUrl: null, date: null }
  return [
    { command: 'setVerdict', args: { claim, rating: 'True', explanation: 'The bridge office lists forty lamps.' } },
    { command: 'citeSource', args: { claim, name: 'Bridge Office of Brindelmoor', ...cited } },
  ]
}
