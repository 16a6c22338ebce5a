/** Unusual characters of a text that is not imported yet: what they are and where. */
import { useMemo } from 'react'
import type { LanguageTag } from '#domain/records.ts'
import { unusualSigns } from '#i18n/messages/unusual-signs.ts'
import { directionOfLanguage } from '#language/direction.ts'
import { unusualIn } from '#language/unusual/unusual-text.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { UnusualList } from '#ui/marks/UnusualList.tsx'

/** Nothing where there are none. */
export function UnusualInDraft({ text, tag }: { readonly text: string; readonly tag: LanguageTag }) {
  const found = useMemo(() => unusualIn(text), [text])
  if (found.count === 0) return null
  return (
    <Disclosure title={unusualSigns.count(found.count)}>
      <UnusualList text={text} found={found} lang={tag} dir={directionOfLanguage(tag)} />
    </Disclosure>
  )
}
