/** Shows the dialog a screen asked the frame for, whichever feature owns it. */
import { Suspense } from 'react'
import { useView } from '#state/use-view.ts'
import type { Overlay } from '#ui/screen.tsx'

/** An unknown name shows nothing. */
export function SessionOverlays({ overlays }: { readonly overlays: readonly Overlay[] }) {
  const [request, setRequest] = useView('overlay')
  const wanted = overlays.find((overlay) => overlay.name === request?.name)
  if (request === null || wanted === undefined) return null
  return <Suspense>{wanted.render({ request, onClose: () => setRequest(null) })}</Suspense>
}
