/**
 * The page's `CSS.highlights`, shared by all panes: one `Highlight` per name, made when first needed. Panes put in and
 * take out only ranges of their own. Without support for highlights everything works undrawn.
 */
import { highlightRules, layerNames } from './mark-style.ts'

/** False in browsers without the CSS Custom Highlight API; the screen then says so. */
export function highlightsAreSupported(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS
}

let ruled = false

/** The one highlight of this name, with its rule in the page; `null` without support. */
export function sharedHighlight(name: string): Highlight | null {
  if (!highlightsAreSupported()) return null
  if (!ruled) {
    ruled = true
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(highlightRules())
    document.adoptedStyleSheets.push(sheet)
  }
  let highlight = CSS.highlights.get(name)
  if (!highlight) {
    highlight = new Highlight()
    // Layers lie over each other in their order; all marks lie between the sentence and the rest.
    const layer = (layerNames as readonly string[]).indexOf(name)
    highlight.priority = layer === 0 ? -1 : layer < 0 ? 0 : layer
    CSS.highlights.set(name, highlight)
  }
  return highlight
}
