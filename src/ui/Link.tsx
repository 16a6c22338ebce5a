/** A link to a place inside the program. It is a real link: it can be opened in a new tab and copied. */
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import { writeAddress, type Address } from './address.ts'
import { navigate } from './use-address.ts'

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Address
  readonly children: ReactNode
  readonly ref?: Ref<HTMLAnchorElement>
}

/** A plain click stays in this page; with a modifier or another button the browser does as usual. */
export function Link({ to, children, onClick, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={writeAddress(to)}
      onClick={(event) => {
        onClick?.(event)
        const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
        if (event.defaultPrevented || !isPlain) return
        event.preventDefault()
        navigate(to)
      }}
    >
      {children}
    </a>
  )
}
