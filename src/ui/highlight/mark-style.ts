/** The look of a mark on the page: one of eight hues and one of four underlines (DESIGN 6), so that colour is never all. */
import type { ClaimStyle } from '#domain/claim-style.ts'
import { laneCount } from './lane-book.ts'

/** The hues are the theme's `--claim-1` to `--claim-8`. */
export const hueCount = 8

/** The four underlines. */
export const underlines: readonly ClaimStyle['underline'][] = ['solid', 'double', 'dashed', 'wavy']

/** Name of the `Highlight` that draws a style in a lane; `null` as style is a passage no claim has, `null` as lane draws the tint only. */
export function markHighlightName(style: ClaimStyle | null, lane: number | null): string {
  const look = style === null ? 'plain' : `${style.hue + 1}-${style.underline}`
  return `mark-${look}-${lane === null ? 'over' : lane}`
}

/** The highlights that are no marks, from the lowest to the topmost. */
export const layerNames = [
  'sentence',
  'furniture',
  'faded',
  'reordered',
  'unusual',
  'aligned',
  'removed',
  'added',
  'found',
  'focused',
  'lit',
  'chosen',
  'caret',
] as const
export type LayerName = (typeof layerNames)[number]

/** Rules for every style in every lane and for the other layers; the colours are the theme's. */
export function highlightRules(): string {
  const rules: string[] = []
  for (let hue = 0; hue < hueCount; hue += 1) {
    for (const underline of underlines) {
      for (let lane = 0; lane < laneCount; lane += 1) {
        rules.push(markRule(markHighlightName({ hue, underline }, lane), `--claim-${hue + 1}`, underline, lane))
      }
      const name = markHighlightName({ hue, underline }, null)
      rules.push(`.reader-text::highlight(${name}) { background-color: var(--claim-${hue + 1}-tint); }`)
    }
  }
  for (let lane = 0; lane < laneCount; lane += 1) {
    rules.push(markRule(markHighlightName(null, lane), '--line-strong', 'dotted', lane))
  }
  rules.push(
    '.reader-text::highlight(furniture) { color: var(--ink-faint); }',
    '.reader-text::highlight(sentence) { background-color: color-mix(in srgb, var(--current) 70%, transparent); }',
    '.reader-text::highlight(faded) { color: var(--ink-faint); }',
    '.reader-text::highlight(reordered) { background-color: var(--warning-wash); color: var(--ink); ' +
      'text-decoration: overline dashed 1px var(--warning); }',
    '.reader-text::highlight(unusual) { background-color: var(--warning-wash); color: var(--ink); ' +
      'text-decoration: overline 2px var(--warning); }',
    // A line above, because all lines below are claims.
    '.reader-text::highlight(aligned) { background-color: color-mix(in srgb, var(--current) 70%, transparent); ' +
      'color: var(--ink); text-decoration: overline 2px var(--accent); }',
    '.reader-text::highlight(removed) { background-color: var(--differs-wash); color: var(--ink); ' +
      'text-decoration: line-through 1px var(--differs); }',
    '.reader-text::highlight(added) { background-color: var(--agrees-wash); color: var(--ink); ' +
      'text-decoration: overline dotted 2px var(--agrees); }',
    '.reader-text::highlight(found) { background-color: var(--found); color: var(--ink); }',
    '.reader-text::highlight(focused) { background-color: var(--selection); color: var(--ink); }',
    '.reader-text::highlight(lit) { color: var(--ink); }',
    '.reader-text::highlight(chosen) { background-color: var(--selection); color: var(--ink); }',
    '.reader-text::highlight(caret) { background-color: var(--accent); color: var(--accent-ink); }',
  )
  return rules.join('\n')
}

/** Distance of each lane below the line of writing, in pixels. Double and wavy lines need more room than one lane has. */
const laneOffsets = [3, 6.5, 10, 13.5] as const

function markRule(name: string, colour: string, line: ClaimStyle['underline'] | 'dotted', lane: number): string {
  // The tints of overlapping marks add up: those below the first are half as strong, so that letters stay clear.
  const share = lane === 0 ? 100 : 50
  const tint = `background-color: color-mix(in srgb, var(${colour}-tint) ${share}%, transparent); `
  const claimed = colour.startsWith('--claim')
  const thickness = line === 'double' || line === 'wavy' ? 1.25 : 2
  return (
    `.reader-text::highlight(${name}) { ${claimed ? tint : ''}text-decoration: underline ${line} ${thickness}px var(${colour}); ` +
    `text-underline-offset: ${laneOffsets[lane] ?? 3}px; }`
  )
}
