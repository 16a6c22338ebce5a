/** The address of an article, behind its host: shown whole and opened only from there. */
import { webMessages as words } from '#i18n/messages/web.ts'
import { webAddress } from '#language/web-address.ts'
import { Button } from '#ui/Button.tsx'
import { MarkedName } from '#ui/marks/MarkedName.tsx'
import { WebLink } from '#ui/marks/WebLink.tsx'
import { Popover } from '#ui/Popover.tsx'

/** Nothing for an article without an address. */
export function AddressPart({ url }: { readonly url: string | null }) {
  if (url === null || url === '') return null
  const address = webAddress(url)
  return (
    <Popover
      label={words.title}
      trigger={
        <Button kind="quiet" size="small" aria-label={`${words.title}: ${address?.host ?? url}`}>
          {address === null ? words.title : <MarkedName name={address.host} isUnusual={address.isUnusual} />}
        </Button>
      }
    >
      <WebLink url={url} address={address} />
    </Popover>
  )
}
