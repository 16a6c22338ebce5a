/** Whether the browser promised to keep the data, and the button to ask. */
import { useEffect, useState } from 'react'
import { storageMessages } from '#i18n/messages/storage.ts'
import { usePorts } from '#state/use-ports.tsx'
import { Button } from '#ui/Button.tsx'
import { unattended } from '#ui/unattended.ts'

const words = storageMessages.promise

export function PromiseSection() {
  const { browserStorage } = usePorts()
  const [answer, setAnswer] = useState<'asking' | 'given' | 'notGiven' | 'refused'>('asking')
  useEffect(
    () => unattended(browserStorage.isPersisted().then((isGiven) => setAnswer(isGiven ? 'given' : 'notGiven'))),
    [browserStorage],
  )
  const ask = async () => setAnswer((await browserStorage.askToPersist()) ? 'given' : 'refused')
  if (answer === 'asking') return null
  return (
    <section aria-labelledby="promise">
      <h2 id="promise">{words.title}</h2>
      <p>{answer === 'given' ? words.given : words.notGiven}</p>
      {answer === 'refused' ? <p role="status">{words.refused}</p> : null}
      {answer === 'given' ? null : (
        <p>
          <Button onPress={() => unattended(ask())}>{words.ask}</Button>
        </p>
      )}
    </section>
  )
}
