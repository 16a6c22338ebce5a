import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planCommand, type Command } from '#commands/define-command.ts'
import { registry } from '#commands/registry.ts'
import { deriveMatrix } from '#domain/matrix.ts'
import { asId, type AnalystId, type ProjectId } from '#domain/ids.ts'
import { allDangling } from '#domain/integrity.ts'
import { isRejection } from '#domain/rejection.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { makeUuidSource } from '#domain/uuid.ts'
import type { SampleFile } from './sample-shape.ts'
import { planSample, type SampleStep } from './sample-steps.ts'

const sample = JSON.parse(
  readFileSync(new URL('../../../public/sample/story.json', import.meta.url), 'utf8'),
) as SampleFile

const analyst = asId<AnalystId>('01890000-0000-7000-8000-00000000000a')
const project = asId<ProjectId>('01890000-0000-7000-8000-000000000001')

/** Runs the steps as the dispatcher does, without storage; gives the refused ones. */
function run(steps: readonly SampleStep[], newId: () => string) {
  const snapshot = new MemorySnapshot()
  const refused: string[] = []
  for (const { command, args } of steps) {
    const known = (registry as Readonly<Record<string, Command<never>>>)[command]
    if (!known) throw new Error(`no command ${command}`)
    const plan = planCommand(known, snapshot, args as never, { now: '2026-01-01T00:00:00.000Z', newId, actor: analyst })
    if (isRejection(plan)) refused.push(`${command}: ${plan.reason} ${JSON.stringify(args).slice(0, 200)}`)
    else snapshot.apply(plan.changes)
  }
  return { snapshot, refused }
}

function loaded() {
  const newId = makeUuidSource(
    () => 1_700_000_000_000,
    (bytes) => bytes.fill(7),
  )
  const plan = planSample(sample, { project, analyst, newId })
  return { plan, ...run(plan.steps, newId) }
}

describe('planSample', () => {
  const { plan, snapshot, refused } = loaded()

  it('[C2] [C4] breaks no rule of any command', () => {
    expect(refused).toEqual([])
    expect(allDangling(snapshot)).toEqual([])
  })

  it('writes everything the sample says', () => {
    const judged = sample.cells.filter((cell) => cell.assessment !== null)
    expect({
      articles: snapshot.size('articles'),
      glosses: snapshot.size('glosses'),
      regions: snapshot.size('regions'),
      mentions: snapshot.size('mentions'),
      assessments: snapshot.size('assessments'),
      claims: snapshot.size('claims'),
      texts: plan.texts.length,
    }).toEqual({
      articles: sample.articles.length,
      glosses: sample.articles.flatMap((article) => article.glosses).length,
      regions: sample.articles.flatMap((article) => article.regions).length,
      mentions: sample.cells.flatMap((cell) => cell.mentions).length,
      assessments: judged.length,
      claims: sample.claims.length,
      texts: sample.articles.length,
    })
  })

  it('[C2] judges every cell as the sample does, and says where it begins', () => {
    const counts = { agrees: 0, differs: 0, omits: 0, unclear: 0 }
    for (const { assessment } of sample.cells) if (assessment) counts[assessment.judgement] += 1
    expect(deriveMatrix(snapshot, { view: analyst }).summary.judgements).toEqual(counts)
    const { claim, article } = plan.opening.difference
    expect(snapshot.byIndex('assessments', 'cell', `${claim}.${article}`)[0]?.judgement).toBe('differs')
  })

  it('[T3] quotes every passage exactly', () => {
    const texts = new Map<string, string>(plan.texts.map(({ hash, text }) => [hash, text]))
    const wrong = [...snapshot.all('passages')].filter((passage) => {
      const text = texts.get(snapshot.get('revisions', passage.revision)?.textHash ?? '')
      return text?.slice(passage.start, passage.end) !== passage.quote
    })
    expect(wrong).toEqual([])
  })
})
