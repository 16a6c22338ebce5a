/**
 * Registers the service worker, which makes the app work offline, and tells the page about new versions. It never
 * reloads on its own: unsaved words in a dialog are the analyst's.
 */
import { scriptUrl } from './script-url.ts'

/** What the page wants to hear. */
export interface ServiceWorkerEvents {
  /** A new version is there and waits. `apply` lets it take over and reloads this tab. */
  onUpdateReady: (apply: () => void) => void
  /** Everything for working offline was fetched, or (`complete` false) some of it could not be. */
  onOfflineReady?: (complete: boolean) => void
}

/** How the registration went; `failed` leaves an app that works, but needs the network to load. */
export type ServiceWorkerOutcome = 'registered' | 'unsupported' | 'failed'

/** How long after loading the rest of the app is fetched, in milliseconds: the first screen comes first. */
const IDLE_DELAY = 3000

/** Never rejects. Does nothing but say `unsupported` where service workers are missing (private windows of some browsers). */
export async function registerServiceWorker(events: ServiceWorkerEvents): Promise<ServiceWorkerOutcome> {
  // Absent in some browsers and modes, whatever the types say.
  const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker
  if (!container) return 'unsupported'
  try {
    const registration = await container.register(scriptUrl('/sw.js'))
    watchForUpdates(container, registration, events.onUpdateReady)
    container.addEventListener('message', (event: MessageEvent<unknown>) => {
      const complete = readOffline(event.data)
      if (complete !== null) events.onOfflineReady?.(complete)
    })
    const { active } = await container.ready
    whenIdle(() => active?.postMessage({ type: 'idle' }))
    return 'registered'
  } catch {
    return 'failed'
  }
}

/** Says once for each new version that it waits, also when it did so already before this tab was loaded. */
function watchForUpdates(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  onUpdateReady: ServiceWorkerEvents['onUpdateReady'],
): void {
  const offer = (waiting: ServiceWorker) => {
    onUpdateReady(() => {
      container.addEventListener('controllerchange', () => location.reload(), { once: true })
      waiting.postMessage({ type: 'activate' })
    })
  }
  // Without a controller this is the first version: nothing is replaced.
  if (registration.waiting && container.controller) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const incoming = registration.installing
    incoming?.addEventListener('statechange', () => {
      if (incoming.state === 'installed' && container.controller) offer(incoming)
    })
  })
}

/** The `complete` of the service worker's message about working offline; null for any other message. */
function readOffline(data: unknown): boolean | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, complete } = data as { type?: unknown; complete?: unknown }
  return type === 'offline' && typeof complete === 'boolean' ? complete : null
}

function whenIdle(work: () => void): void {
  // Safari has no requestIdleCallback.
  const { requestIdleCallback } = globalThis as { requestIdleCallback?: (work: () => void) => number }
  setTimeout(() => (requestIdleCallback ? requestIdleCallback(work) : work()), IDLE_DELAY)
}
