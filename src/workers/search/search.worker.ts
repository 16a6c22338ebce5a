/** Looks for words in a whole project, away from the main thread. */
import { expose } from 'comlink'
import { SearchSession } from './search-session.ts'

expose(new SearchSession())
