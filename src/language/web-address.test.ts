import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { webAddress } from './web-address.ts'

describe('webAddress', () => {
  it.each([
    ['https://example.org/a?b#c', 'example.org', null, false],
    ['HTTP://Example.org:8080/', 'example.org:8080', null, false],
    ['https://p\u0430ypal.com/login', 'xn--pypal-4ve.com', 'p\u0430ypal.com', true],
    ['https://xn--pypal-4ve.com/', 'xn--pypal-4ve.com', 'p\u0430ypal.com', true],
    ['https://bücher.example/', 'xn--bcher-kva.example', 'bücher.example', false],
    ['https://пример.испытание/', 'xn--e1afmkfd.xn--80akhbyknj4f', 'пример.испытание', false],
    ['https://例え.テスト/', 'xn--r8jz45g.xn--zckzah', '例え.テスト', false],
    ['https://example.org@evil.example/', 'evil.example', null, false],
    ['https://xn--\u0661/', null, null, false],
  ])('[P1] says where %s leads', (text, host, ownLetters, isUnusual) => {
    const found = webAddress(text)
    if (host === null) expect(found).toBeNull()
    else expect(found).toMatchObject({ host, ownLetters, isUnusual })
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'mailto:a@example.org',
    '//example.org/a',
    'example.org/a',
    'https:example.org',
    'https://',
    'view-source:https://example.org',
    '',
  ])('[P1] leads nowhere by %s', (text) => {
    expect(webAddress(text)).toBeNull()
  })

  it('drops the words before an @', () => {
    expect(webAddress('https://example.org:x@evil.example/a')?.href).toBe('https://evil.example/a')
  })

  it('[P1] gives nothing but http and https, whatever is written, and comes back to the same host by its own letters', () => {
    const hosts = fc.array(fc.stringMatching(/^[a-zא-תა-ჰа-яぁ-んü]{1,12}$/u), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), hosts, (rest, labels) => {
        for (const text of [
          rest,
          `https://${rest}`,
          `https://${labels.join('.')}/${encodeURIComponent(rest.toWellFormed())}`,
        ]) {
          const found = webAddress(text)
          if (!found) continue
          expect(found.href).toMatch(/^https?:\/\/[^@/?#]/)
          expect(new URL(found.href).host).toBe(found.host)
          if (found.ownLetters !== null)
            expect(new URL(`https://${found.ownLetters}`).host).toBe(found.host.replace(/:443$/, ''))
        }
      }),
    )
  })
})
