/** Shows the dialogs a screen asked the frame for, whichever feature owns them. */
import { Fragment, Suspense } from 'react'
import { beneath, openOverlays } from '#state/overlays.ts'
import { useView } from '#state/use-view.ts'
import { OperationLayer } from '#ui/operations/OperationLayer.tsx'
import { TypingAhead } from '#ui/operations/TypingAhead.tsx'
import type { Overlay } from '#ui/screen.tsx'

const ignore = () => undefined

/** An unknown name shows nothing. One above another rests those beneath, which keep what was typed in them. */
export function SessionOverlays({ overlays }: { readonly overlays: readonly Overlay[] }) {
  const [top, setTop] = useView('overlay')
  return openOverlays(top).map((request, height) => {
    const wanted = overlays.find((overlay) => overlay.name === request.name)
    if (wanted === undefined) return null
    const close = () => setTop(beneath(request))
    const Layer = height === 0 ? Fragment : OperationLayer
    return (
      <Layer key={request.name}>
        <Suspense fallback={<TypingAhead onType={ignore} onClose={close} />}>
          {wanted.render({ request, onClose: close })}
        </Suspense>
      </Layer>
    )
  })
}
