/** Claims: the table, the drawer of a claim with its address, the dialogs that make one and propose some. */
import { createElement } from 'react'
import type { Address } from '#ui/address.ts'
import { fetched, overlay, type Screen } from '#ui/screen.tsx'

const { Shown, preload } = fetched(async () => (await import('./ClaimsScreen.tsx')).ClaimsScreen)

/** One component for both addresses, so that the table stays as it is while a claim is opened beside it. */
function render(address: Address) {
  const { screen } = address
  if (screen === 'claim') return createElement(Shown, { address })
  return screen === 'claims' ? createElement(Shown, { address: { screen, project: address.project } }) : null
}

export const screens: readonly Screen[] = [
  { name: 'claims', render, preload },
  { name: 'claim', render, preload },
]

export const overlays = [
  overlay('newClaim', async () => (await import('./NewClaimDialog.tsx')).NewClaimDialog),
  overlay('proposedClaims', async () => (await import('./ProposedClaimsDialog.tsx')).ProposedClaimsDialog),
]
