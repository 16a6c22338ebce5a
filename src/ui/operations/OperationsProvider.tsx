/** Stands around the whole page: the registry, the key listener, the palette of commands and the key help. */
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import { keysMessages } from '#i18n/messages/keys.ts'
import { RegistryContext } from './operation-context.ts'
import { createOperationRegistry } from './operation-registry.ts'
import { operation } from './operation.ts'
import { useKeyListener } from './use-key-listener.ts'
import { TypingAhead } from './TypingAhead.tsx'
import { useOperations } from './use-operations.ts'

const CommandPalette = lazy(async () => ({ default: (await import('./CommandPalette.tsx')).CommandPalette }))
const KeyHelp = lazy(async () => ({ default: (await import('./KeyHelp.tsx')).KeyHelp }))

type OpenHelper = 'palette' | 'help' | null

/** One for each page. */
export function OperationsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createOperationRegistry)
  const [open, setOpen] = useState<OpenHelper>(null)
  useKeyListener(registry)
  const [typedAhead, setTypedAhead] = useState('')
  const close = () => {
    setOpen(null)
    setTypedAhead('')
  }
  return (
    <RegistryContext value={registry}>
      <GeneralOperations onOpen={setOpen} />
      {children}
      <Suspense fallback={<TypingAhead onType={setTypedAhead} onClose={close} />}>
        {open === 'palette' ? <CommandPalette typedBefore={typedAhead} onClose={close} /> : null}
        {open === 'help' ? <KeyHelp onClose={close} /> : null}
      </Suspense>
    </RegistryContext>
  )
}

function GeneralOperations({ onOpen }: { readonly onOpen: (helper: OpenHelper) => void }) {
  const operations = useMemo(
    () => [
      operation('palette.open', keysMessages.names['palette.open'], () => onOpen('palette'), null, { hidden: true }),
      operation('keys.help', keysMessages.names['keys.help'], () => onOpen('help')),
    ],
    [onOpen],
  )
  useOperations(operations)
  return null
}
