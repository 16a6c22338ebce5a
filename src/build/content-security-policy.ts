/**
 * The content security policy (P1): after load nothing can reach another origin, nothing imported can run, and scripts
 * and workers come from this build only. Not the other headers: see `security-policy.ts`.
 */

/**
 * The two style elements of React Aria, by hash: the touch behaviour of pressable parts, and the scroll lock of dialogs
 * in Safari. `content-security-policy.test.ts` computes both from the installed package.
 */
export const STYLE_HASHES = [
  'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=',
  'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=',
] as const

/** The only Trusted Types policy the app may create; `workers/script-url.ts` creates it. */
export const TRUSTED_TYPES_POLICY = 'variorum-worker'

/** The scripts that may compile WebAssembly, by path: the worker of the encoder, which decides nothing about any other. */
export const ENCODER_SCRIPT = /^\/assets\/encoder\.worker-[\w-]+\.js$/

/** The policy for the answer that brings the script of the encoder: a worker takes its policy from there, not from the page. */
export function encoderPolicy(): string {
  return contentSecurityPolicy('header').replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
}

/**
 * The policy as one line. In a `<meta>` element, where browsers ignore `frame-ancestors` and say so in the console, that
 * part is left out; the element keeps the rest on a host that sends no headers.
 */
export function contentSecurityPolicy(where: 'header' | 'meta'): string {
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${STYLE_HASHES.map((hash) => `'${hash}'`).join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(where === 'header' ? ["frame-ancestors 'none'"] : []),
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ]
  return directives.join('; ')
}
