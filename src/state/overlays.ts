/** Dialogs that features ask of the frame, one above the other. */
import type { JsonValue } from '#domain/json.ts'

/**
 * A dialog that another feature owns, asked of the frame by name; the other fields are for the dialog. `over` is the request of the dialog
 * that stays open beneath it and is come back to.
 */
export type OverlayRequest = { readonly name: string } & { readonly [key: string]: JsonValue }

/** The requests of all open dialogs, the lowest first. */
export function openOverlays(top: OverlayRequest | null): readonly OverlayRequest[] {
  return top === null ? [] : [...openOverlays(beneath(top)), top]
}

/** The request of the dialog beneath; `null` when it is the only one. */
export function beneath(request: OverlayRequest): OverlayRequest | null {
  const over: JsonValue | undefined = request['over']
  return isRequest(over) ? over : null
}

function isRequest(value: JsonValue | undefined): value is OverlayRequest {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'name' in value
}
