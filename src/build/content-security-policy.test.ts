import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  contentSecurityPolicy,
  ENCODER_SCRIPT,
  encoderPolicy,
  STYLE_HASHES,
  TRUSTED_TYPES_POLICY,
} from './content-security-policy.ts'

const reactAria = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'))

/** The hash of the style element a module of React Aria makes, with the constants of that module filled in. */
function styleHash(module: string): string {
  const source = readFileSync(join(reactAria, 'dist/private', module), 'utf8')
  const constants = new Map([...source.matchAll(/const (\S+) = '([^']*)';/g)].map(([, name, value]) => [name, value]))
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1]
  if (template === undefined) throw new Error(`${module} no longer makes a style element in the known way`)
  const text = template.replaceAll(/\$\{([^}]*)\}/g, (_, name: string) => constants.get(name) ?? '?').trim()
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

describe('[P1] content security policy', () => {
  it('allows exactly the style elements that the installed React Aria makes', () => {
    const made = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].map(styleHash)
    expect([...STYLE_HASHES]).toEqual(made)
  })

  it('starts from nothing and names no other origin', () => {
    const policy = contentSecurityPolicy('header')
    expect(policy.startsWith("default-src 'none'; ")).toBe(true)
    expect(policy).not.toMatch(/https?:|\*|unsafe|ws:/)
  })

  it('lets one worker compile WebAssembly, and gives it nothing else', () => {
    expect(encoderPolicy()).not.toBe(contentSecurityPolicy('header'))
    expect(encoderPolicy().replace(" 'wasm-unsafe-eval'", '')).toBe(contentSecurityPolicy('header'))
    const paths = [
      '/assets/encoder.worker-a_1-B.js',
      '/assets/finder.worker-a.js',
      '/',
      '/x/assets/encoder.worker-a.js',
    ]
    expect(paths.filter((path) => ENCODER_SCRIPT.test(path))).toEqual(paths.slice(0, 1))
  })

  it('keeps to one Trusted Types policy', () => {
    expect(contentSecurityPolicy('meta')).toContain(`trusted-types ${TRUSTED_TYPES_POLICY}`)
    expect(contentSecurityPolicy('meta')).toContain("require-trusted-types-for 'script'")
  })

  it('leaves out of the meta element only what browsers ignore there', () => {
    expect(contentSecurityPolicy('header').replace("frame-ancestors 'none'; ", '')).toBe(contentSecurityPolicy('meta'))
  })
})
