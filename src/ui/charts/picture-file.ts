/** Makes files of a picture as it is on the screen: colours of the theme and the fonts of its words are written into them. */
import { fontFacesFor } from './font-faces.ts'
import { fontFamily } from './measure-text.ts'
import { paintPicture } from './paint-picture.ts'
import type { Ink, Picture, PictureElement } from './picture.ts'
import { svgText } from './svg-text.ts'

export type PictureFormat = 'svg' | 'png'

/** Pixels of a PNG for each pixel on the screen: sharp in print, too. */
const SCALE = 3

/** Rejects when the browser cannot draw it. */
export async function pictureFile(picture: Picture, title: string, format: PictureFormat): Promise<Blob> {
  const style = getComputedStyle(document.documentElement)
  const colourOf = (ink: Ink) => style.getPropertyValue(`--${ink}`).trim()
  if (format === 'png') return drawnAsPng(picture, colourOf)
  const svg = svgText(picture, {
    title,
    colourOf,
    fontFaces: await fontFacesFor(picture.elements.map(wordsOf).join('')),
    fontFamily: fontFamily(),
    lang: document.documentElement.lang,
  })
  return new Blob([svg], { type: 'image/svg+xml' })
}

function wordsOf({ tag, content }: PictureElement): string {
  if (typeof content === 'string') return tag === 'text' ? content : ''
  return content.map(wordsOf).join('')
}

/** Painted with the fonts of the page: those inside an SVG are not ready when the browser says that it has decoded it. */
async function drawnAsPng(picture: Picture, colourOf: (ink: Ink) => string): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * SCALE
  canvas.height = picture.height * SCALE
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  await document.fonts.ready
  pen.scale(SCALE, SCALE)
  paintPicture(pen, picture, colourOf, fontFamily())
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png === null ? reject(new Error('no PNG was made')) : resolve(png)), 'image/png')
  })
}
