/**
 * The Vite plugin that sends `localhost` to the app's numeric address. To a browser the two are different places with
 * different storage, so a project made under one name would seem lost under the other.
 */
import type { Plugin } from 'vite'
import { HOST } from './address.mjs'

/**
 * Where a request should have gone; null when it came to the right place.
 * @param hostHeader the request's `Host`, name and port
 * @param path what it asked for, starting with a slash
 */
export function fixedAddressFor(hostHeader: string | undefined, path: string): string | null {
  const [name, port] = hostHeader?.split(':') ?? []
  if (name !== 'localhost') return null
  return `http://${HOST}${port === undefined ? '' : `:${port}`}${path}`
}

/** The plugin, for the preview server. */
export function fixedAddress(): Plugin {
  return {
    name: 'variorum:fixed-address',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const target = fixedAddressFor(request.headers.host, request.url ?? '/')
        if (target === null) return next()
        response.writeHead(307, { Location: target, 'Cache-Control': 'no-store' }).end()
      })
    },
  }
}
