/** Where the keyboard starts in what a judgement asks for. */

/** Focuses the field, list or choice that is asked for inside `part`, else the likely sentence, else `part` itself. */
export function focusAsked(part: HTMLElement | null): void {
  const wanted =
    part?.querySelector<HTMLElement>('[data-autofocus-radio] input[type="radio"]:checked') ??
    part?.querySelector<HTMLElement>('[role="combobox"][type="search"]') ??
    part?.querySelector<HTMLElement>('[data-autofocus]') ??
    part?.querySelector<HTMLElement>('[data-asks] textarea') ??
    part?.querySelector<HTMLElement>('[data-likely] input[type="radio"]:checked') ??
    part
  wanted?.focus({ preventScroll: false })
}
