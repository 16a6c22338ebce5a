/** Writes a picture as the text of an SVG file that looks the same elsewhere: colours and fonts stand in it. Pure. */
import { paintAttributes, type Ink, type Picture, type PictureElement } from './picture.ts'

export interface SvgSettings {
  /** The summary, as its title for assistive technology. */
  readonly title: string
  /** A CSS colour. */
  readonly colourOf: (ink: Ink) => string
  /** `@font-face` rules with the fonts in them; empty for none. */
  readonly fontFaces: string
  /** Names of fonts as in CSS. */
  readonly fontFamily: string
  /** Language of what has none of its own. */
  readonly lang: string
}

/** A whole document. Users' words stand in it escaped, as they are. */
export function svgText(picture: Picture, settings: SvgSettings): string {
  const { width, height, elements } = picture
  const { title, colourOf, fontFaces, fontFamily, lang } = settings
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'xml:lang': lang,
    fontFamily,
  }
  const style = fontFaces === '' ? '' : `<style>${escaped(fontFaces)}</style>`
  const ground = `<rect width="${width}" height="${height}" fill="${escaped(colourOf('sheet'))}"/>`
  const drawn = elements.map((element) => elementText(element, colourOf)).join('')
  return `<svg${attributesText(root)}><title>${escaped(title)}</title>${style}${ground}${drawn}</svg>\n`
}

function elementText(element: PictureElement, colourOf: (ink: Ink) => string): string {
  const { tag, attributes, content } = element
  const inside =
    typeof content === 'string' ? escaped(content) : content.map((one) => elementText(one, colourOf)).join('')
  return `<${tag}${attributesText({ ...attributes, ...paintAttributes(element, colourOf) })}>${inside}</${tag}>`
}

/** Named as in files: `fontSize` is `font-size`, `lang` is `xml:lang`, `viewBox` stays. */
function attributesText(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`)
    .join('')
}

function attributeName(name: string): string {
  if (name === 'viewBox') return name
  if (name === 'lang') return 'xml:lang'
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Characters that no XML document may have become the sign for what cannot be shown; a lone surrogate is one. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
