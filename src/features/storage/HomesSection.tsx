/** The two copies within the browser (H5). */
import { storageMessages } from '#i18n/messages/storage.ts'
import { useOneHomeReason } from '#state/use-saving.ts'

const words = storageMessages.homes

export function HomesSection() {
  const reason = useOneHomeReason()
  return (
    <section aria-labelledby="homes">
      <h2 id="homes">{words.title}</h2>
      <p>{reason === null ? words.both : words.one(reason)}</p>
    </section>
  )
}
