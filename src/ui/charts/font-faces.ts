/** The font faces a text needs, with their files in them, so that a picture looks the same where they are not installed. */
import { coversText } from './unicode-range.ts'

/** `@font-face` rules for the characters of `text`. A face that cannot be fetched is left out: the words stay, in another font. */
export async function fontFacesFor(text: string): Promise<string> {
  const faces = [...document.styleSheets].flatMap(facesOf).filter((face) => isNeeded(face, text))
  return (await Promise.all(faces.map(async (face) => withFile(face).catch(() => '')))).join('')
}

function facesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
}

function isNeeded({ style }: CSSFontFaceRule, text: string): boolean {
  return coversText(style.getPropertyValue('unicode-range'), text)
}

async function withFile(face: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(face.style.getPropertyValue('src'))?.[1]
  if (address === undefined) return ''
  const answer = await fetch(new URL(address, face.parentStyleSheet?.href ?? document.baseURI))
  if (!answer.ok) return ''
  const file = base64(new Uint8Array(await answer.arrayBuffer()))
  const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range']
    .map((name) => `${name}:${face.style.getPropertyValue(name)};`)
    .join('')
  return `@font-face{${kept}src:url(data:font/woff2;base64,${file}) format("woff2");}`
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
