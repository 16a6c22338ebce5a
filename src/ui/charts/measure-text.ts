/** How wide a line of text is on this device. */
let pen: CanvasRenderingContext2D | null = null

/** In pixels, set in the font of the interface at `size` pixels; a guess where nothing can be measured. */
export function measureText(text: string, size: number): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (pen === null) return text.length * size * 0.6
  pen.font = `${size}px ${fontFamily()}`
  return pen.measureText(text).width
}

/** The fonts of the interface, as in CSS. */
export function fontFamily(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--font-ui').trim()
}
