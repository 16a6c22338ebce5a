/** Looks for the same fact in other versions, and reads for the index, away from the main thread. */
import { expose } from 'comlink'
import { FinderSession } from './finder-session.ts'

expose(new FinderSession())
