/** Unusual characters of the text beside the table, and the address of the article. */
import { useMemo } from 'react'
import { unusualSigns } from '#i18n/messages/unusual-signs.ts'
import { webMessages } from '#i18n/messages/web.ts'
import { unusualIn } from '#language/unusual/unusual-text.ts'
import { webAddress } from '#language/web-address.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { MarkedText } from '#ui/marks/MarkedText.tsx'
import { UnusualList } from '#ui/marks/UnusualList.tsx'
import { WebLink } from '#ui/marks/WebLink.tsx'
import type { ArticleRow } from './article-row.ts'

interface UnusualInTextProps {
  readonly row: ArticleRow
  readonly text: string
}

/** Nothing where nothing is unusual. */
export function UnusualInText({ row, text }: UnusualInTextProps) {
  const found = useMemo(() => unusualIn(text), [text])
  const { tag, direction } = row.language
  return (
    <>
      {row.url === null ? null : (
        <section aria-label={webMessages.title}>
          <WebLink url={row.url} address={webAddress(row.url)} />
        </section>
      )}
      {found.count === 0 ? null : (
        <Disclosure title={unusualSigns.count(found.count)}>
          <UnusualList text={text} found={found} lang={tag} dir={direction} />
        </Disclosure>
      )}
    </>
  )
}

/** The beginning of a text with its unusual places marked. */
export function TextWithMarks({ text, beginning }: { readonly text: string; readonly beginning: string }) {
  const { places } = useMemo(() => unusualIn(text), [text])
  return <MarkedText text={beginning} places={places} />
}
