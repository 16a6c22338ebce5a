/** The Read screen: the claim bar over the panes of the address; without articles in it, a choice of them. */
import { useEffect } from 'react'
import { readMessages } from '#i18n/messages/read.ts'
import { useView } from '#state/use-view.ts'
import type { ReadAddress } from '#ui/address.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { SplitPanes } from '#ui/SplitPanes.tsx'
import { ArticleChooser } from './ArticleChooser.tsx'
import { ClaimBar } from './ClaimBar.tsx'
import { PlainView } from './PlainView.tsx'
import { ReadPane } from './ReadPane.tsx'
import styles from './ReadScreen.module.css'

/** One pane for each article of the address. The first pane is the one that keys work on. */
export function ReadScreen({ address }: { readonly address: ReadAddress }) {
  const [, setClaim] = useView('claim')
  usePageTitle(address.plain ? readMessages.plain.title : readMessages.title)
  useEffect(() => {
    if (address.claim !== null) setClaim(address.claim)
  }, [address.claim, setClaim])
  const [first] = address.articles
  if (first === undefined) return <ArticleChooser />
  if (address.plain) return <PlainView key={first} article={first} />
  return (
    <div className={styles['screen']}>
      <ClaimBar article={first} />
      <SplitPanes
        id="read"
        panes={address.articles.map((article) => ({
          id: article,
          content: <ReadPane article={article} passage={address.passage} sentence={address.sentence} />,
        }))}
      />
    </div>
  )
}
