/** Shows the dialog a screen asked the frame for, whichever feature owns it. */
import { Suspense } from 'react'
import { useView } from '#state/use-view.ts'
import { TypingAhead } from '#ui/operations/TypingAhead.tsx'
import type { Overlay } from '#ui/screen.tsx'

const ignore = () => undefined

/** An unknown name shows nothing. */
export function SessionOverlays({ overlays }: { readonly overlays: readonly Overlay[] }) {
  const [request, setRequest] = useView('overlay')
  const wanted = overlays.find((overlay) => overlay.name === request?.name)
  if (request === null || wanted === undefined) return null
  const close = () => setRequest(null)
  return (
    <Suspense fallback={<TypingAhead onType={ignore} onClose={close} />}>
      {wanted.render({ request, onClose: close })}
    </Suspense>
  )
}
