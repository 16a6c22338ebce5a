/** The frame around every screen. */
import { lazy } from 'react'

export { Frame, type FrameProps } from './Frame.tsx'
export { NotFound } from './NotFound.tsx'
export { SessionOverlays } from './SessionOverlays.tsx'
export { Waiting } from './Waiting.tsx'

/** With the words of every step and refusal, which the list of projects does without. */
export const SessionParts = lazy(async () => ({ default: (await import('./SessionParts.tsx')).SessionParts }))
