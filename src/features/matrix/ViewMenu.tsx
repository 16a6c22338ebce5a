/** Everything about how the matrix is looked at, behind one button: the order of rows, whose judgements, the columns, which cells. */
import { SlidersHorizontal } from 'lucide-react'
import { memo } from 'react'
import type { Article } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import {
  COLUMN_GROUPINGS,
  MATRIX_SORTS,
  MATRIX_VIEWS,
  plainShape,
  shapeChanges,
  type ColumnGrouping,
  type MatrixShape,
  type MatrixSort,
  type MatrixView,
} from '#ui/matrix-shape.ts'
import { Popover } from '#ui/Popover.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { CompareFields } from './CompareFields.tsx'
import { FilterFields } from './FilterFields.tsx'
import styles from './ViewMenu.module.css'

export interface ViewMenuProps {
  readonly shape: MatrixShape
  readonly onShape: (change: Partial<MatrixShape>) => void
  /** Of the columns, each once. */
  readonly articles: readonly Article[]
}

const words = matrixMessages
const view = matrixViewMessages

/** Says on the button how many things are not as usual. */
export const ViewMenu = memo(function ViewMenu(props: ViewMenuProps) {
  const changes = shapeChanges(props.shape)
  return (
    <Popover
      label={view.title}
      trigger={
        <Button size="small" icon={<SlidersHorizontal size={14} />}>
          {view.title}
          {changes === 0 ? null : (
            <span className={styles['changes']}>
              <span aria-hidden="true">{changes}</span>
              <span className="visually-hidden">, {view.changed(changes)}</span>
            </span>
          )}
        </Button>
      }
    >
      <ViewForm {...props} />
    </Popover>
  )
})

function ViewForm({ shape, onShape, articles }: ViewMenuProps) {
  const analysts = useRows((snapshot) => snapshot.size('analysts'), ['analysts'])
  return (
    <div className={styles['form']}>
      <RadioGroup<MatrixSort>
        label={words.sort}
        orientation="horizontal"
        options={MATRIX_SORTS.map((id) => ({ id, label: words.sorts[id] }))}
        value={shape.sort}
        onChange={(sort) => onShape({ sort })}
      />
      {analysts > 1 ? (
        <RadioGroup<MatrixView>
          label={words.view}
          orientation="horizontal"
          options={MATRIX_VIEWS.map((id) => ({ id, label: words.views[id] }))}
          value={shape.whose}
          onChange={(whose) => onShape({ whose })}
        />
      ) : null}
      {shape.compared ? null : <ColumnFields shape={shape} onShape={onShape} articles={articles} />}
      {shapeChanges(shape) === 0 ? null : (
        <div>
          <Button size="small" kind="quiet" onPress={() => onShape(plainShape)}>
            {view.plain}
          </Button>
        </div>
      )}
    </div>
  )
}

/** What there is to choose while all columns are shown. */
function ColumnFields({ shape, onShape, articles }: Pick<ViewMenuProps, 'shape' | 'onShape' | 'articles'>) {
  return (
    <>
      <RadioGroup<ColumnGrouping>
        label={view.columns}
        orientation="horizontal"
        options={COLUMN_GROUPINGS.map((id) => ({ id, label: view.groupings[id] }))}
        value={shape.by}
        onChange={(by) => onShape({ by })}
      />
      <Checkbox isSelected={shape.folded} onChange={(folded) => onShape({ folded })} help={view.foldedHelp}>
        {view.folded}
      </Checkbox>
      <FilterFields filter={shape} onFilter={onShape} />
      <CompareFields articles={articles} onCompare={(compared) => onShape({ compared })} />
    </>
  )
}
