/** How stretches of a document are set: at themselves in WordprocessingML, by the name of a style in OpenDocument. */
import { childrenNamed, descendants, type XmlElement } from '../xml/xml-tree.ts'
import type { Look } from './runs.ts'

/** Styles of OpenDocument that say something of the look, by name. */
export type Styles = ReadonlyMap<string, Partial<Look>>

/** The styles of a document; none for WordprocessingML. */
export function stylesOf(root: XmlElement): Styles {
  const styles = new Map<string, Partial<Look>>()
  for (const style of descendants(root, 'style:style')) {
    const [properties] = childrenNamed(style, 'style:text-properties')
    const look = properties && lookOfProperties(properties)
    if (look) styles.set(style.attributes.get('style:name') ?? '', look)
  }
  return styles
}

function lookOfProperties({ attributes }: XmlElement): Partial<Look> | null {
  const position = attributes.get('style:text-position') ?? ''
  const line =
    attributes.get('style:text-line-through-style') ?? attributes.get('style:text-line-through-type') ?? 'none'
  const isLow = /^(?:sub|-)/.test(position)
  const isHigh = /^(?:super|[1-9])/.test(position)
  if (!isLow && !isHigh && line === 'none') return null
  return {
    ...(isLow || isHigh ? { height: isLow ? 'lowered' : 'raised' } : {}),
    ...(line === 'none' ? {} : { struck: true }),
  }
}

/** What an element says of the look of what stands in it. */
export function lookOf(element: XmlElement, styles: Styles): Partial<Look> {
  if (element.name === 'w:r') return lookOfRun(element)
  if (element.name === 'text:note-citation') return { height: 'raised' }
  if (element.name === 'w:rt' || element.name === 'text:ruby-text') return { reading: true }
  return styles.get(element.attributes.get('text:style-name') ?? '') ?? {}
}

function lookOfRun(run: XmlElement): Partial<Look> {
  const [properties] = childrenNamed(run, 'w:rPr')
  if (!properties) return {}
  const height = childrenNamed(properties, 'w:vertAlign')[0]?.attributes.get('w:val')
  return {
    ...(height === 'superscript' ? { height: 'raised' } : height === 'subscript' ? { height: 'lowered' } : {}),
    ...(childrenNamed(properties, 'w:strike', 'w:dstrike').some(isOn) ? { struck: true } : {}),
  }
}

function isOn({ attributes }: XmlElement): boolean {
  return !/^(?:0|false|off)$/.test(attributes.get('w:val') ?? '')
}
