/** The Read screen: the claim bar over the panes of the address; without articles in it, a choice of them. */
import { useEffect, useState } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import type { ReadAddress } from '#ui/address.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { SplitPanes } from '#ui/SplitPanes.tsx'
import { useMedia } from '#ui/use-media.ts'
import { ArticleChooser } from './ArticleChooser.tsx'
import { ClaimBar } from './ClaimBar.tsx'
import { DifferenceStrip } from './DifferenceStrip.tsx'
import { PaneOperations } from './PaneOperations.tsx'
import { PlainView } from './PlainView.tsx'
import { useReadSettings } from './read-settings.ts'
import { ReadPane } from './ReadPane.tsx'
import { SharedSentences } from './SharedSentences.tsx'
import { usePanes } from './use-panes.ts'
import { useScrollFollow } from './use-scroll-follow.ts'
import { useToldDifferently } from './use-told-differently.ts'
import styles from './ReadScreen.module.css'

/** Where panes beside each other would be too narrow to read they are a stack. */
const roomForPanes = '(width >= 900px)'
/** A pane narrower or, in a stack, lower than this could not be read: what does not fit is scrolled to. */
const narrowest = 15

/** One pane for each article of the address. */
export function ReadScreen({ address }: { readonly address: ReadAddress }) {
  const [, setClaim] = useView('claim')
  usePageTitle(address.plain ? readMessages.plain.title : readMessages.title)
  useEffect(() => {
    if (address.claim !== null) setClaim(address.claim)
  }, [address.claim, setClaim])
  const [first] = address.articles
  if (first === undefined) return <ArticleChooser />
  if (address.plain) return <PlainView key={first} article={first} />
  return <Panes address={address} first={first} />
}

function Panes({ address, first }: { readonly address: ReadAddress; readonly first: ArticleId }) {
  const { snapshot } = useSession()
  // Whose place the address asks for: a passage names its article, a sentence is one of the first pane.
  const asked = snapshot.get('passages', address.passage)?.article ?? first
  const panes = usePanes(address, asked)
  const [settings] = useReadSettings()
  const [side, setSide] = useState<HTMLElement | null>(null)
  const [row, setRow] = useState<HTMLElement | null>(null)
  useScrollFollow(row, panes, panes.follow)
  const isBeside = useMedia(roomForPanes)
  const { articles } = panes
  const differing = useToldDifferently(panes, panes.differences)
  const canDiffer = differing.pairs.length > 0
  const room = `${articles.length * narrowest}rem`
  return (
    <div className={styles['screen']}>
      <PaneOperations panes={panes} canDiffer={canDiffer} />
      {articles.length > 1 ? <SharedSentences articles={articles} onRows={panes.setShared} /> : null}
      <ClaimBar panes={panes} canDiffer={canDiffer} />
      <div className={styles['desk']} data-panel={settings.panel ? '' : undefined}>
        <div className={styles['panes']}>
          <div
            ref={setRow}
            className={styles['row']}
            style={isBeside ? { minInlineSize: room } : { minBlockSize: room }}
          >
            <SplitPanes
              id="read"
              orientation={isBeside ? 'horizontal' : 'vertical'}
              panes={articles.map((article) => ({
                id: article,
                content: (
                  <ReadPane
                    article={article}
                    passage={article === asked ? address.passage : null}
                    sentence={article === asked ? address.sentence : null}
                    panes={panes}
                    side={side}
                  />
                ),
              }))}
            />
          </div>
        </div>
        {panes.differences && canDiffer ? <DifferenceStrip panes={panes} differing={differing} /> : null}
        {settings.panel ? <div className={styles['side']} ref={setSide} /> : null}
      </div>
    </div>
  )
}
