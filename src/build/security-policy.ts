/**
 * The Vite plugin that sends the security headers with every answer of the preview server and puts the content security
 * policy into the built page. The development server has neither: React's refresh needs inline scripts.
 */
import type { Plugin } from 'vite'
import { contentSecurityPolicy, ENCODER_SCRIPT, encoderPolicy } from './content-security-policy.ts'

/** Powers of the browser that the app never asks for, and that nothing in it may. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/**
 * Every header that any host of the app should send, by name (P1); the script of the encoder's worker has `encoderPolicy` instead. A
 * test in `e2e` compares them one by one.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy('header'),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
}

const CHARSET = '<meta charset="utf-8" />'

/**
 * The plugin.
 * @throws at build time when index.html has no charset line to put the policy after
 */
export function securityPolicy(): Plugin {
  return {
    name: 'variorum:security-policy',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        if (ENCODER_SCRIPT.test(path)) response.setHeader('Content-Security-Policy', encoderPolicy())
        next()
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        if (context.server) return html
        if (!html.includes(CHARSET)) throw new Error(`index.html must contain ${CHARSET}, the policy stands after it.`)
        const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy('meta')}" />`
        return html.replace(CHARSET, `${CHARSET}\n    ${policy}`)
      },
    },
  }
}
