/** Whether a finger made a click; a pen or a mouse can do it twice. */
export function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch'
}
