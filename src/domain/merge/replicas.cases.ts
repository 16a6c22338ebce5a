/** Copies of one project that change apart from each other and are merged, with a journal each. For tests. */
import { completeBatch } from '#commands/import/complete-batch.ts'
import { importArticles } from '#commands/import/import-articles.ts'
import { startBatch } from '#commands/import/start-batch.ts'
import { planCommand, type Command } from '#commands/define-command.ts'
import { registry, type CommandName } from '#commands/registry.ts'
import { decideConflicts } from '#commands/merge/decide-conflicts.ts'
import { Picks } from '#test/builders/picks.ts'
import { withoutScans } from '#test/builders/project.ts'
import { randomArgs } from '#test/builders/random-args.ts'
import { articleRow, revisionRow, testNow } from '#test/builders/rows.ts'
import type { Change } from '../change.ts'
import type { Commit } from '../commit.ts'
import { Draft } from '../draft.ts'
import { asId, type AnalystId } from '../ids.ts'
import { canonicalJson } from '../json.ts'
import { isRejection } from '../rejection.ts'
import { MemorySnapshot } from '../snapshot.ts'
import { tableNames } from '../tables.ts'
import { knownEdits } from './edits.ts'
import { withoutRunningBatches } from './running-batches.ts'
import { mergeProjects, type MergeReport, type MergeSource } from './merge-projects.ts'

/** What merging itself writes, and the parts of an import, which is played as a whole. */
const notPlayed: ReadonlySet<string> = new Set([
  'takeMerge',
  'decideConflicts',
  'startBatch',
  'importArticles',
  'completeBatch',
])
export const playedCommands = (Object.keys(registry) as CommandName[]).filter((name) => !notPlayed.has(name))

export class Replica {
  readonly name: string
  readonly snapshot = new MemorySnapshot()
  readonly commits: Commit[] = []
  readonly #actor: AnalystId
  #ids = 0

  /** `actor` writes; `start` is what all copies began with, by commits nobody has. */
  constructor(name: string, start: MemorySnapshot, actor = name) {
    this.name = name
    this.#actor = asId(actor)
    for (const table of tableNames) this.snapshot.load(table, [...start.all(table)] as never)
  }

  get source(): MergeSource {
    return { snapshot: this.snapshot, edits: knownEdits(this.snapshot, this.commits) }
  }

  /** Runs a command with random arguments; `false` when it is refused. */
  play(name: CommandName, picks: readonly number[]): boolean {
    const args: unknown = randomArgs[name](this.snapshot, new Picks(picks))
    return this.run(registry[name] as unknown as Command<unknown>, args)
  }

  /** Imports one text, which others may import too. */
  import(text: number): void {
    const newId = () => asId<never>(`${this.name}-import-${(this.#ids += 1)}`)
    const [batch, article, revision] = [newId(), newId(), newId()]
    const rows = articleRow(article)
    this.run(startBatch, { batch, name: 'Import' })
    this.run(importArticles, {
      batch,
      articles: [
        {
          ...revisionRow(article, { textHash: asId(`sha-256:text-${text}`) }),
          ...rows,
          article,
          revision,
          story: null,
          regions: [],
          glosses: [],
        },
      ],
    })
    this.run(completeBatch, { batch, files: [], revised: [] })
  }

  run<Args>(command: Command<Args>, args: NoInfer<Args>): boolean {
    const newId = () => `${this.name}-${(this.#ids += 1)}`
    const plan = planCommand(command, withoutScans(this.snapshot), args, { now: testNow, newId, actor: this.#actor })
    if (isRejection(plan)) return false
    this.write(plan.changes, command.name)
    return true
  }

  write(changes: readonly Change[], command = 'test'): void {
    this.snapshot.apply(changes)
    const number = this.commits.length + 1
    this.commits.push({
      format: 1,
      id: asId(`commit-${this.name}-${number}`),
      step: asId(`step-${this.name}-${number}`),
      project: asId('project'),
      analyst: this.#actor,
      device: asId(`device-${this.name}`),
      tab: asId('tab'),
      at: `2024-03-20T10:00:00.${String(number).padStart(3, '0')}Z`,
      origin: command === 'merge' ? 'merge' : 'person',
      command,
      subject: {},
      reversal: null,
      texts: [],
      changes,
      deviceSequence: number,
      previousHash: '',
      hash: '',
    })
  }

  /** Merges what the other is now, as one commit; gives what it wrote. */
  merge(other: Replica | MergeSource): { readonly report: MergeReport; readonly changes: readonly Change[] } {
    const draft = new Draft(this.snapshot)
    const report = mergeProjects(draft, this.source, other instanceof Replica ? other.source : other)
    const changes = draft.changes()
    if (changes.length > 0) this.write(changes, 'merge')
    return { report, changes }
  }

  /** Decides every open question, wherever it is asked: the last of the values by their canonical JSON; what may stay, stays. */
  decideAlike(): void {
    const decisions = [...this.snapshot.all('mergeConflicts')]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, values }) => ({ conflict: id, value: values.at(-1)?.value ?? ('present' as const) }))
    if (decisions.length > 0 && !this.run(decideConflicts, { decisions })) throw new Error('A decision was refused')
  }

  /** Decides every open question by itself, one way or another; what may go, goes. */
  decideAlone(): void {
    const asked = [...this.snapshot.all('mergeConflicts')]
    for (const { id, values } of asked) {
      const [first] = values
      if (first && this.snapshot.get('mergeConflicts', id))
        this.run(decideConflicts, { decisions: [{ conflict: id, value: first.value }] })
    }
  }

  /** Everything it says of the matter, row by row, without its history and unfinished imports; equal for equal projects (H7). */
  get state(): readonly string[] {
    const snapshot = withoutRunningBatches(this.snapshot)
    return tableNames
      .filter((table) => table !== 'foreignCommits')
      .flatMap((table) => [...snapshot.all(table)].map((row) => `${table} ${canonicalJson({ ...row, rev: 0 })}`))
      .sort()
  }
}

/** What one says and the other does not: none for equal projects. */
export function differences(one: Replica, other: Replica): readonly string[] {
  const [here, there] = [new Set(one.state), new Set(other.state)]
  return [
    ...[...here].filter((row) => !there.has(row)).map((row) => `${one.name}: ${row}`),
    ...[...there].filter((row) => !here.has(row)).map((row) => `${other.name}: ${row}`),
  ]
}
