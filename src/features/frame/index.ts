/** The frame around every screen. */
export { Frame, type FrameProps } from './Frame.tsx'
export { NotFound } from './NotFound.tsx'
export { SessionOverlays } from './SessionOverlays.tsx'
export { SessionParts, type SessionWords } from './SessionParts.tsx'
export { Waiting } from './Waiting.tsx'
