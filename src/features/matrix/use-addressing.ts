/** What of the Matrix screen stands in its address, and how it is changed. */
import { useCallback, useState } from 'react'
import type { CellRef } from '#domain/cell.ts'
import type { StoryId } from '#domain/ids.ts'
import { matrixAddressOf, type MatrixAddress } from '#ui/address.ts'
import { shapeKey, type MatrixShape } from '#ui/matrix-shape.ts'
import { navigate } from '#ui/use-address.ts'

/**
 * Story, open cell, review and shape stand in the address. What the person looks at otherwise leaves a step for the browser's back
 * button; where one is in it, the open cell, does not.
 */
export function useAddressing({ project, story, cell, review, shape }: MatrixAddress) {
  const showStory = useCallback(
    (next: StoryId | null) => navigate(matrixAddressOf(project, { story: next, review, shape })),
    [project, review, shape],
  )
  const changeShape = useCallback(
    (change: Partial<MatrixShape>) =>
      navigate(matrixAddressOf(project, { story, cell, review, shape: { ...shape, ...change } })),
    [project, story, cell, review, shape],
  )
  const setReview = useCallback(
    (next: boolean) => navigate(matrixAddressOf(project, { story, cell, review: next, shape })),
    [project, story, cell, shape],
  )
  const show = (next: CellRef | null) =>
    navigate(matrixAddressOf(project, { story, review, shape, cell: next }), { replace: true })
  return { show, showStory, changeShape, setReview }
}

/** The shape of the address, the same object as long as it says the same. */
export function useShape({ shape }: MatrixAddress): MatrixShape {
  const [kept, setKept] = useState(shape)
  if (kept === shape || shapeKey(kept) === shapeKey(shape)) return kept
  setKept(shape)
  return shape
}
