/** What can be done with panes, and the dialog that some of it asks for: adding, changing, closing, swapping, going on. */
import { useState } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { MOST_PANES, revisionsAddressOf } from '#ui/address.ts'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { navigate } from '#ui/use-address.ts'
import { ArticlePicker } from './ArticlePicker.tsx'
import { neighbourOf } from './arrangement.ts'
import { useReadSettings } from './read-settings.ts'
import type { Panes } from './use-panes.ts'

const words = readMessages.panes

/** Shows nothing but the dialog. */
export function PaneOperations({ panes, canDiffer }: { readonly panes: Panes; readonly canDiffer: boolean }) {
  const { articles, active, glossless, follow, differences } = panes
  const [picking, setPicking] = useState<'add' | 'change' | null>(null)
  const [{ glosses }] = useReadSettings()
  const alone = articles.length < 2 ? words.reasons.alone : null
  const noSwap = (by: 1 | -1) => alone ?? (neighbourOf(articles, active, by) === null ? words.reasons.atEnd : null)
  const isFull = articles.length >= MOST_PANES ? words.reasons.full(MOST_PANES) : null
  const isGlossless = glossless.includes(active)
  const { project } = useSession()
  const texts = useRows((snapshot) => snapshot.byIndex('revisions', 'article', active).length, ['revisions'], [active])
  const onlyText = texts < 2 ? words.reasons.onlyText : null
  useOperations([
    operation('pane.add', words.add, () => setPicking('add'), isFull),
    operation('pane.change', words.change, () => setPicking('change')),
    operation('pane.close', words.close, () => panes.close(active), alone),
    operation('pane.swapNext', words.swapNext, () => panes.swap(1), noSwap(1)),
    operation('pane.swapPrevious', words.swapPrevious, () => panes.swap(-1), noSwap(-1)),
    operation('pane.next', words.goToNext, () => panes.goToNext(), alone),
    operation(
      'read.differences',
      words.differences,
      () => panes.setDifferences(!differences),
      canDiffer ? null : words.reasons.languages,
    ),
    operation('read.revisions', words.revisions, () => navigate(revisionsAddressOf(project, active)), onlyText),
    operation('read.follow', words.follow, () => panes.setFollow(!follow), alone),
    operation(
      'pane.glosses',
      words.glosses,
      () => panes.setGlosses(active, isGlossless),
      alone ?? (glosses ? null : words.reasons.noGlosses),
    ),
  ])
  if (picking === null) return null
  const pick = (article: ArticleId) => {
    setPicking(null)
    panes[picking](article)
  }
  return (
    <ArticlePicker
      title={picking === 'add' ? words.add : words.change}
      beside={active}
      shown={articles}
      onPick={pick}
      onClose={() => setPicking(null)}
    />
  )
}
