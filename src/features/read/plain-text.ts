/**
 * The plain view's lines on the page: numbered sentences in ordinary elements, outside React, so that a browser may translate
 * them (P2). Reads back what became of them.
 */
import type { Span } from '#ui/reader-text/text-layer.ts'

/** Attribute with the sentence's number, from 0. */
const numberAttribute = 'data-sentence'

/** Puts the sentences of a text into `root`, one list item each, open to translation. */
export function showPlainLines(
  root: HTMLElement,
  text: string,
  sentences: readonly Span[],
  language: string,
  direction: string,
): void {
  const list = document.createElement('ol')
  list.lang = language
  list.dir = direction
  list.translate = true
  sentences.forEach(({ start, end }, number) => {
    const item = document.createElement('li')
    item.setAttribute(numberAttribute, String(number))
    item.textContent = text.slice(start, end)
    list.append(item)
  })
  root.replaceChildren(list)
}

/** The lines whose words are no longer those of the source, by number of the sentence. */
export function changedPlainLines(
  root: HTMLElement,
  text: string,
  sentences: readonly Span[],
): ReadonlyMap<number, string> {
  const changed = new Map<number, string>()
  for (const item of root.querySelectorAll(`[${numberAttribute}]`)) {
    const number = Number(item.getAttribute(numberAttribute))
    const sentence = sentences[number]
    const words = (item.textContent ?? '').replace(/\s+/gu, ' ').trim()
    if (!sentence || words === '') continue
    if (words !== text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ').trim()) changed.set(number, words)
  }
  return changed
}

/** The language a translator says the page is in now; `null` when none has said so. */
export function translatedLanguage(): string | null {
  const { documentElement } = document
  return /\btranslated-(?:ltr|rtl)\b/u.test(documentElement.className) ? documentElement.lang : null
}

/** Lets the browser translate the page: it looks at the whole page's mark first. Returns how to forbid it again. */
export function allowTranslation(): () => void {
  const { documentElement, head } = document
  const metas = [...head.querySelectorAll('meta[name="google"][content="notranslate"]')]
  documentElement.translate = true
  for (const meta of metas) meta.remove()
  return () => {
    documentElement.translate = false
    head.append(...metas)
  }
}
