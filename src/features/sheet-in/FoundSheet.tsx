/** What a sheet says, before anything is written: what its columns hold, whom and which articles it means, what is new and otherwise. */
import { useState } from 'react'
import type { ArticleName, SheetFindings, SheetOfFile } from '#domain/sheet-reader.ts'
import type { Differing } from '#domain/sheet-writes.ts'
import { sheetInMessages as words } from '#i18n/messages/sheet-in.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { CountList } from '#ui/TakingIn.tsx'
import { unattended } from '#ui/unattended.ts'
import { ArticleTable } from './ArticleTable.tsx'
import { ChangedRows } from './ChangedRows.tsx'
import { ownTogether, sheetOptions } from './choose-sheets.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { Replacing } from './Judge.tsx'
import { NewRows } from './NewRows.tsx'
import { RowsToLookAt } from './RowsToLookAt.tsx'
import type { LookedAtSheet, SheetActions } from './use-sheet-in.ts'
import styles from './sheet-in.module.css'

const outcomes = ['new', 'changed', 'identical', 'ambiguous', 'refused'] as const

interface FoundSheetProps {
  readonly looked: LookedAtSheet
  readonly isLooking: boolean
  readonly actions: SheetActions
}

export function FoundSheet({ looked, isLooking, actions }: FoundSheetProps) {
  const [differing, setDiffering] = useState<Differing>('ask')
  const { source, findings } = looked
  const { counts, unproven } = findings
  return (
    <section className={styles['found']} aria-labelledby="found" aria-busy={isLooking}>
      <h2 id="found">{words.foundTitle}</h2>
      <p className={styles['soft']}>{describe(source.name, looked)}</p>
      <SheetChoiceField looked={looked} actions={actions} />
      <Columns looked={looked} actions={actions} />
      <Whose looked={looked} actions={actions} />
      <ArticleTable
        names={namesToShow(looked)}
        onChoose={(name, article) => {
          const others = looked.chosen.articles.filter(([other]) => other !== name)
          unattended(actions.choose(looked, { articles: [...others, [name, article]] }))
        }}
      />
      <CountList counts={outcomes.map((outcome) => [words.counts[outcome], counts[outcome]])} />
      <Made findings={findings} />
      {unproven === 0 ? null : <p>{words.unproven(unproven)}</p>}
      <NewRows findings={findings} />
      <ChangedRows findings={findings} />
      <Replacing findings={findings} />
      {counts.changed === 0 ? null : (
        <RadioGroup
          label={words.differing}
          options={(['ask', 'sheet', 'ours'] as const).map((id) => ({
            id,
            label: words.choices[id].label,
            hint: words.choices[id].help,
          }))}
          value={differing}
          onChange={setDiffering}
        />
      )}
      <RowsToLookAt findings={findings} />
      {isLooking ? <p role="status">{words.looking}</p> : null}
      <Take looked={looked} isLooking={isLooking} differing={differing} actions={actions} />
    </section>
  )
}

/** Articles that our own tables name by their ids are no question. */
function namesToShow({ sheets, chosen, findings }: LookedAtSheet): readonly ArticleName[] {
  const isOwn = chosen.sheets.every((at) => sheets[at]?.own !== null)
  return isOwn ? findings.articles.filter(({ article }) => article === null) : findings.articles
}

function describe(name: string, { sheets, chosen }: LookedAtSheet): string {
  const taken = chosen.sheets.flatMap((at) => sheets[at] ?? [])
  const rows = taken.reduce((sum, sheet) => sum + sheet.rows, 0)
  const kinds = taken.flatMap(({ own }) => (own === null ? [] : words.ownKinds[own]))
  return [words.file(name), ...kinds, words.rows(rows)].join(', ')
}

function Made({ findings: { made } }: { readonly findings: SheetFindings }) {
  const { claims, judgements, analysts } = made
  return (
    <>
      {claims + judgements === 0 ? null : <p>{words.made(claims, judgements)}</p>}
      {analysts.length === 0 ? null : <p translate="no">{words.analysts(analysts)}</p>}
    </>
  )
}

type PartProps = Omit<FoundSheetProps, 'isLooking'>

/** Of a workbook with several sheets that can be taken. */
function SheetChoiceField({ looked, actions }: PartProps) {
  const { sheets, chosen } = looked
  const options = sheetOptions(sheets)
  if (options.length < 2) return null
  const value = options.find((option) => option.sheets.join() === chosen.sheets.join())?.id ?? null
  return (
    <Select
      label={words.sheet}
      options={options.map(({ id }) => ({ id, label: sheetName(id, sheets) }))}
      value={value}
      onChange={(id) => {
        const option = options.find((one) => one.id === id)
        if (option) unattended(actions.choose(looked, { sheets: option.sheets }))
      }}
    />
  )
}

function sheetName(id: string, sheets: readonly SheetOfFile[]): string {
  if (id === ownTogether) return words.ownTogether
  return sheets[Number(id)]?.name || words.unnamed(Number(id) + 1)
}

/** Columns of a table of ours are known; those of any other may be chosen. */
function Columns({ looked, actions }: PartProps) {
  const { sheets, chosen } = looked
  const [at, ...others] = chosen.sheets
  const sheet = at === undefined || others.length > 0 ? undefined : sheets[at]
  if (at === undefined || !sheet || sheet.own !== null) return null
  const choice = chosen.choices.find(([other]) => other === at)?.[1] ?? null
  return (
    <ColumnTable
      sheet={sheet}
      choice={choice ?? sheet.choice}
      decidedBy={choice ? 'person' : sheet.decidedBy}
      onChange={(columns) => {
        const rest = chosen.choices.filter(([other]) => other !== at)
        const { hasHead } = choice ?? sheet.choice
        unattended(actions.choose(looked, { choices: [...rest, [at, { hasHead, columns }]] }))
      }}
      onHead={(hasHead) => unattended(actions.setHead(looked, at, hasHead))}
    />
  )
}

/** Asked where rows judge and some name nobody. */
function Whose({ looked, actions }: PartProps) {
  const { sheets, chosen } = looked
  const analysts = useRows(
    (snapshot) => [...snapshot.all('analysts')].map(({ id, name }) => ({ id, label: name })),
    ['analysts'],
  )
  const roles = new Set(
    chosen.sheets.flatMap((at) => {
      const sheet = sheets[at]
      const choice = chosen.choices.find(([other]) => other === at)?.[1] ?? sheet?.choice
      return sheet?.own === 'assessments' ? [] : (choice?.columns.map(({ role }) => role) ?? [])
    }),
  )
  if (!(roles.has('judgement') || roles.has('articleJudgement')) || analysts.length < 2) return null
  return (
    <Select
      label={words.whose}
      options={analysts}
      value={chosen.analyst}
      onChange={(analyst) => unattended(actions.choose(looked, { analyst }))}
    />
  )
}

function Take({ looked, isLooking, differing, actions }: FoundSheetProps & { readonly differing: Differing }) {
  const { counts, writes } = looked.findings
  if (writes.rows.length + writes.changes.length === 0)
    return <p>{counts.refused + counts.ambiguous > 0 ? words.nothingTaken : words.nothing}</p>
  return (
    <p>
      <Button
        kind="primary"
        isDisabled={isLooking || (counts.new === 0 && differing === 'ours')}
        onPress={() => unattended(actions.take(looked, differing))}
      >
        {words.take(counts.new, counts.changed, differing)}
      </Button>
    </p>
  )
}
