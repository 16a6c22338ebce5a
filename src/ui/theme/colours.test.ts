/** The contrast of every colour that carries words or signs, in both themes, computed from the style sheet itself. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const sheet = readFileSync(path.join(import.meta.dirname, 'colours.css'), 'utf8')

type Colour = readonly [red: number, green: number, blue: number]

/** The custom properties of the first block after a selector. */
function block(selector: string): ReadonlyMap<string, string> {
  const start = sheet.indexOf(`${selector} {`)
  const body = sheet.slice(sheet.indexOf('{', start) + 1, sheet.indexOf('}', start))
  return new Map([...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']))
}

const light = block(':root')
const themes = { light, dark: block(`:root[data-theme='dark']`), system: block(`:root:not([data-theme='light'])`) }

function hex(value: string): Colour {
  const number = Number.parseInt(value.slice(1), 16)
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255]
}

/** Oklch to sRGB by the published matrices; what lies outside is cut. */
function oklch(lightness: number, chroma: number, hue: number): Colour {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const encode = (value: number) => {
    const cut = Math.min(1, Math.max(0, value))
    return cut <= 0.0031308 ? 12.92 * cut : 1.055 * cut ** (1 / 2.4) - 0.055
  }
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].sort((first, second) => first - second)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

function over(front: Colour, share: number, back: Colour): Colour {
  const mix = (at: 0 | 1 | 2) => front[at] * share + back[at] * (1 - share)
  return [mix(0), mix(1), mix(2)]
}

const grounds = ['--page', '--sheet', '--raised', '--wash']
/** Words and signs, with the grounds they stand on beside the usual ones. */
const words: readonly (readonly [colour: string, grounds: readonly string[]])[] = [
  ['--ink', [...grounds, '--hover', '--selection', '--found', '--current', '--danger-wash', '--accent-wash']],
  ['--ink-soft', [...grounds, '--hover', '--danger-wash']],
  ['--ink-faint', [...grounds, '--hover', '--accent-wash']],
  ['--accent', grounds],
  ['--accent-strong', [...grounds, '--accent-wash']],
  ['--accent-ink', ['--accent', '--accent-strong']],
  ['--danger', [...grounds, '--danger-wash']],
  ['--warning', [...grounds, '--warning-wash']],
  ['--agrees', [...grounds, '--agrees-wash']],
  ['--differs', [...grounds, '--differs-wash']],
  ['--unclear', [...grounds, '--unclear-wash']],
  ['--omits', [...grounds, '--omits-wash']],
]

describe.each(Object.entries(themes))('colours of the %s theme', (_name, theme) => {
  const colour = (name: string): Colour => {
    const value = theme.get(name)
    if (value === undefined) throw new Error(`${name} is missing`)
    return hex(value)
  }

  it.each(words)('%s can be read on its grounds (4.5:1)', (name, on) => {
    const weak = on.filter((ground) => contrast(colour(name), colour(ground)) < 4.5)
    expect(weak).toEqual([])
  })

  it.each(['--line-strong', '--focus', '--open'])('%s can be seen on its grounds (3:1)', (name) => {
    const weak = grounds.filter((ground) => contrast(colour(name), colour(ground)) < 3)
    expect(weak).toEqual([])
  })

  it('the eight hues of claims can be read on the sheet, with and without their tint', () => {
    const lightness = Number(theme.get('--claim-lightness'))
    const chroma = Number(theme.get('--claim-chroma'))
    const hues = [...sheet.matchAll(/--claim-\d: oklch\(var\(--claim-lightness\) var\(--claim-chroma\) (\d+)\);/g)]
    expect(hues).toHaveLength(8)
    for (const match of hues) {
      const hue = oklch(lightness, chroma, Number(match[1]))
      const sheetColour = colour('--sheet')
      expect(contrast(hue, sheetColour)).toBeGreaterThanOrEqual(4.5)
      const tinted = over(hue, Number(theme.get('--claim-tint')), sheetColour)
      expect(contrast(hue, tinted)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colour('--ink'), tinted)).toBeGreaterThanOrEqual(7)
    }
  })
})

it('the system theme and the chosen dark theme are the same', () => {
  expect([...themes.system]).toEqual([...themes.dark])
})
