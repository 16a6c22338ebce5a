/** Places where letters belong to the control that has the focus: text fields, and lists that jump to what is typed. */

const TEXT_ROLES: ReadonlySet<string> = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton'])
/** Lists that select by typing letters. A grid must not be one of them, or A, D, O and U would be lost in it. */
export const TYPE_TO_SELECT_ROLES: ReadonlySet<string> = new Set(['listbox', 'menu', 'menubar', 'tree'])
const UNTYPED_INPUTS: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
])

/** What is read of an element, so that the rule can be tested without a page. */
export interface FocusedPlace {
  readonly tag: string
  readonly inputType: string | null
  readonly isEditable: boolean
  /** Roles of the element and of everything around it. */
  readonly roles: readonly string[]
}

/** True where typing writes text. */
export function isTextField(place: FocusedPlace): boolean {
  if (place.isEditable) return true
  if (place.tag === 'textarea' || place.tag === 'select') return true
  if (place.tag === 'input') return !UNTYPED_INPUTS.has(place.inputType ?? 'text')
  const own = place.roles[0]
  return own !== undefined && TEXT_ROLES.has(own)
}

/** True where typing letters jumps in a list. */
export function isTypeToSelect(place: FocusedPlace): boolean {
  return place.roles.some((role) => TYPE_TO_SELECT_ROLES.has(role))
}

/** Reads the place of an event's target. */
export function placeOf(target: EventTarget | null): FocusedPlace {
  if (!(target instanceof HTMLElement)) return { tag: '', inputType: null, isEditable: false, roles: [] }
  const roles: string[] = [target.getAttribute('role') ?? '']
  for (let element = target.parentElement; element !== null; element = element.parentElement) {
    const role = element.getAttribute('role')
    if (role !== null) roles.push(role)
  }
  return {
    tag: target.localName,
    inputType: target instanceof HTMLInputElement ? target.type : null,
    isEditable: target.isContentEditable,
    roles,
  }
}
