/** Which cells are looked for: judgements, facets and sources, each a switch. */
import { useMemo } from 'react'
import type { SourceId } from '#domain/ids.ts'
import { facetGroups } from '#domain/judgement.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { useRows } from '#state/use-rows.ts'
import { Chip } from '#ui/Chip.tsx'
import { JUDGEMENT_SIGNS } from '#ui/marks/JudgementMark.tsx'
import { CELL_KINDS, type CellFilter } from '#ui/matrix-shape.ts'
import { Select } from '#ui/Select.tsx'
import { ToggleButton } from '#ui/ToggleButton.tsx'
import styles from './ViewMenu.module.css'

interface FilterFieldsProps {
  readonly filter: CellFilter
  readonly onFilter: (change: Partial<CellFilter>) => void
}

const words = matrixViewMessages.filter

/** Several of one kind widen what is looked for, several kinds narrow it. */
export function FilterFields({ filter, onFilter }: FilterFieldsProps) {
  return (
    <>
      <Switches
        title={words.kinds}
        options={CELL_KINDS.map((id) => ({
          id,
          label: words.kindWords[id],
          sign: id === 'open' || id === 'asked' ? null : JUDGEMENT_SIGNS[id],
        }))}
        chosen={filter.kinds}
        onChoose={(kinds) => onFilter({ kinds })}
      />
      <Switches
        title={words.facets}
        options={facetGroups.map((id) => ({ id, label: matrixMessages.palette.groups[id], sign: null }))}
        chosen={filter.facets}
        onChoose={(facets) => onFilter({ facets })}
      />
      <SourceField sources={filter.sources} onChoose={(sources) => onFilter({ sources })} />
    </>
  )
}

interface SwitchesProps<Id extends string> {
  readonly title: string
  readonly options: readonly { readonly id: Id; readonly label: string; readonly sign: string | null }[]
  readonly chosen: readonly Id[]
  readonly onChoose: (chosen: readonly Id[]) => void
}

function Switches<Id extends string>({ title, options, chosen, onChoose }: SwitchesProps<Id>) {
  return (
    <fieldset className={styles['group']}>
      <legend>{title}</legend>
      {options.map(({ id, label, sign }) => (
        <ToggleButton
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(isOn) => onChoose(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}
          {...(sign === null ? {} : { icon: sign })}
        >
          {label}
        </ToggleButton>
      ))}
    </fieldset>
  )
}

interface SourceFieldProps {
  readonly sources: readonly SourceId[]
  readonly onChoose: (sources: readonly SourceId[]) => void
}

/** Nothing where no source is known. */
function SourceField({ sources, onChoose }: SourceFieldProps) {
  const known = useRows((snapshot) => [...snapshot.all('sources')], ['sources'])
  const options = useMemo(
    () =>
      known
        .filter(({ id }) => !sources.includes(id))
        .map(({ id, name }) => ({ id, label: name }))
        .sort((one, other) => one.label.localeCompare(other.label)),
    [known, sources],
  )
  if (known.length === 0 && sources.length === 0) return null
  const nameOf = (source: SourceId) => known.find(({ id }) => id === source)?.name ?? words.unknownSource
  return (
    <div className={styles['sources']}>
      <Select<SourceId>
        label={words.sources}
        help={words.sourcesHelp}
        options={options}
        value={null}
        placeholder={words.addSource}
        onChange={(source) => onChoose([...sources, source])}
      />
      {sources.map((source) => (
        <Chip
          key={source}
          removeLabel={words.removeSource(nameOf(source))}
          onRemove={() => onChoose(sources.filter((one) => one !== source))}
        >
          {nameOf(source)}
        </Chip>
      ))}
    </div>
  )
}
