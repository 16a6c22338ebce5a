/** What stands where there is no matrix yet, or no such cell: what to do next. */
import { Grid3x3 } from 'lucide-react'
import type { Matrix } from '#domain/matrix.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { navigate } from '#ui/use-address.ts'

const words = matrixMessages.empty

interface NothingToCompareProps {
  readonly matrix: Matrix
  readonly onNewClaim: () => void
}

/** Says whether articles or claims are missing. */
export function NothingToCompare({ matrix, onNewClaim }: NothingToCompareProps) {
  const { project } = useSession()
  const [, setOverlay] = useView('overlay')
  const [group] = matrix.groups
  if (matrix.groups.length === 0)
    return (
      <EmptyState
        icon={<Grid3x3 size={22} />}
        title={words.noArticles}
        actions={
          <Button kind="primary" onPress={() => navigate({ screen: 'import', project })}>
            {words.toImport}
          </Button>
        }
      >
        {words.noArticlesText}
      </EmptyState>
    )
  return (
    <EmptyState
      icon={<Grid3x3 size={22} />}
      title={words.noClaims}
      actions={
        <>
          <Button kind="primary" onPress={() => navigate(readAddressOf(project, []))}>
            {words.toRead}
          </Button>
          <Button onPress={() => setOverlay({ name: 'proposedClaims', story: group?.story?.id ?? null })}>
            {words.proposed}
          </Button>
          <Button onPress={onNewClaim}>{words.newClaim}</Button>
        </>
      }
    >
      {words.noClaimsText}
    </EmptyState>
  )
}

/** Some cells are looked for, and there is none of them. */
export function NoCellFound({ onAll }: { readonly onAll: () => void }) {
  const { none, noneText, all } = matrixViewMessages.filter
  return (
    <EmptyState icon={<Grid3x3 size={22} />} title={none} actions={<Button onPress={onAll}>{all}</Button>}>
      {noneText}
    </EmptyState>
  )
}

/** One of the two articles that are to be compared is not there. */
export function ComparedGone({ onEnd }: { readonly onEnd: () => void }) {
  const { gone, goneText, end } = matrixViewMessages.compare
  return (
    <EmptyState icon={<Grid3x3 size={22} />} title={gone} actions={<Button onPress={onEnd}>{end}</Button>}>
      {goneText}
    </EmptyState>
  )
}

/** The cell of the address is not there. */
export function MatrixGone({ onClose }: { readonly onClose: () => void }) {
  return (
    <EmptyState title={words.gone} actions={<Button onPress={onClose}>{matrixMessages.panel.close}</Button>}>
      {words.goneText}
    </EmptyState>
  )
}
