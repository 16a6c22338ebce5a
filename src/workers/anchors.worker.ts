/** Finds places again in other texts of their articles, away from the main thread. */
import { expose } from 'comlink'
import { findPlaces } from './find-places.ts'

const session = { find: findPlaces }

/** What the client talks to. */
export type AnchorSessionApi = typeof session

expose(session)
